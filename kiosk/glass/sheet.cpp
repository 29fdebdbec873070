#include "kiosk/glass/sheet.hpp"

#include <array>
#include <cstring>
#include <optional>
#include <utility>

#include <imgui.h>

#include "kiosk/glass/damage.hpp"
#include "kiosk/glass/display_list.hpp"
#include "kiosk/glass/painter.hpp"
#include "kiosk/glass/slide.hpp"

namespace sunhall {
namespace {

/// The byte that XRGB leaves unused may hold anything.
constexpr std::uint32_t colour_bits = 0xFFFFFF;

PixelView view_of(Picture& picture) {
    return {reinterpret_cast<std::uint32_t*>(picture.pixels.data()), picture.width, picture.height,
            picture.width};
}

/// What lies around a part of a whole: above, below, on the left and on the right.
std::array<Rect, 4> around(Rect const& part, Rect const& whole) {
    return {Rect{whole.x, whole.y, whole.width, part.y - whole.y},
            Rect{whole.x, part.bottom(), whole.width, whole.bottom() - part.bottom()},
            Rect{whole.x, part.y, part.x - whole.x, part.height},
            Rect{part.right(), part.y, whole.right() - part.right(), part.height}};
}

std::shared_ptr<Picture> painted(DisplayList const& list, int width, int height) {
    auto picture = std::make_shared<Picture>(Picture::Kind::Opaque, width, height);
    Painter{view_of(*picture)}.paint(list, {0, 0, width, height});
    return picture;
}

}  // namespace

PictureRef painted(ImDrawData const& data, int width, int height) {
    return painted(display_list(data, 0), width, height);
}

struct Sheet::State {
    explicit State(PixelView const& view_) : view{view_}, painter{view_} {}
    State(std::vector<std::uint32_t> memory, int width, int height)
        : own{std::move(memory)}, view{own.data(), width, height, width}, painter{view} {}

    std::vector<std::uint32_t> own;  ///< Empty when the memory is somebody else's.
    PixelView view;
    Painter painter;
    DisplayList shown;
    std::optional<Slide> slide;  ///< Its rectangle is not yet as `shown` says.
    bool all = true;             ///< Nothing on the sheet can be relied on.
};

Sheet::Sheet(int width, int height)
    : state_{std::make_unique<State>(std::vector<std::uint32_t>(static_cast<std::size_t>(width) *
                                                                static_cast<std::size_t>(height)),
                                     width, height)} {}

Sheet::Sheet(PixelView const& pixels) : state_{std::make_unique<State>(pixels)} {}
Sheet::Sheet(Sheet&&) noexcept = default;
Sheet& Sheet::operator=(Sheet&&) noexcept = default;
Sheet::~Sheet() = default;

std::vector<Rect> Sheet::show(ImDrawData const& data) {
    Rect const whole{0, 0, width(), height()};
    auto now = display_list(data, state_->shown.entries.size());
    if (state_->slide) {
        invalidate();
    }
    Shift shift;
    std::vector<Rect> damage{whole};
    if (!std::exchange(state_->all, false)) {
        shift = shift_between(state_->shown, now, whole);
        damage = damage_between(state_->shown, now, shift);
    }
    std::vector<Rect> changed;
    if (shift.dy != 0) {
        state_->painter.move(shift.area, shift.dy);
        changed.push_back(shift.area);
    }
    for (auto const& part : damage) {
        auto const seen = meet(part, whole);
        if (seen.empty()) {
            continue;
        }
        state_->painter.paint(now, seen);
        if (shift.dy == 0 || meet(seen, shift.area) != seen) {
            changed.push_back(seen);
        }
    }
    state_->shown = std::move(now);
    return changed;
}

void Sheet::invalidate() {
    state_->all = true;
    state_->slide.reset();
}

std::vector<Rect> Sheet::begin_slide(ImDrawData const& data, PagePush const& push) {
    if (state_->all || state_->slide) {
        return show(data);  // nothing is there that could slide away
    }
    auto now = display_list(data, state_->shown.entries.size());
    std::vector<Rect> changed;
    for (auto const& part : damage_between(state_->shown, now, {})) {
        for (auto const& side : around(push.moving(), {0, 0, width(), height()})) {
            if (auto const seen = meet(part, side); !seen.empty()) {
                state_->painter.paint(now, seen);
                changed.push_back(seen);
            }
        }
    }
    state_->shown = now;
    state_->slide.emplace(state_->view, std::move(now), push.moving(), push.direction());
    return changed;
}

Rect Sheet::slide(int arrived) {
    auto& slide = state_->slide;
    if (!slide) {
        return {};
    }
    slide->advance(arrived);
    auto const moving = slide->moving();
    if (arrived >= moving.width) {
        slide.reset();
    }
    return moving;
}

PictureRef Sheet::picture() const {
    auto picture = std::make_shared<Picture>(Picture::Kind::Opaque, width(), height());
    for (int y = 0; y < height(); ++y) {
        std::memcpy(picture->row(y), state_->view.row(y),
                    static_cast<std::size_t>(picture->stride));
    }
    return picture;
}

std::size_t Sheet::differing(ImDrawData const& data) const {
    auto const full = painted(display_list(data, state_->shown.entries.size()), width(), height());
    auto const expected = view_of(*full);
    std::size_t count = 0;
    for (int y = 0; y < height(); ++y) {
        for (int x = 0; x < width(); ++x) {
            count += ((expected.row(y)[x] ^ state_->view.row(y)[x]) & colour_bits) != 0 ? 1 : 0;
        }
    }
    return count;
}

int Sheet::width() const { return state_->view.width; }
int Sheet::height() const { return state_->view.height; }

}  // namespace sunhall
