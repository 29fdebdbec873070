#include "kiosk/glass/sheet.hpp"

#include <cstring>
#include <utility>

#include <imgui.h>

#include "kiosk/glass/damage.hpp"
#include "kiosk/glass/display_list.hpp"
#include "kiosk/glass/painter.hpp"

namespace sunhall {
namespace {

/// The byte that XRGB leaves unused may hold anything.
constexpr std::uint32_t colour_bits = 0xFFFFFF;

PixelView view_of(Picture& picture) {
    return {reinterpret_cast<std::uint32_t*>(picture.pixels.data()), picture.width, picture.height,
            picture.width};
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
    bool all = true;  ///< Nothing on the sheet can be relied on.
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

void Sheet::invalidate() { state_->all = true; }

PictureRef Sheet::picture() const {
    auto picture = std::make_shared<Picture>(Picture::Kind::Opaque, width(), height());
    for (int y = 0; y < height(); ++y) {
        std::memcpy(picture->row(y), state_->view.row(y),
                    static_cast<std::size_t>(picture->stride));
    }
    return picture;
}

PictureRef Sheet::picture(ImDrawData const& data) const {
    return painted(display_list(data, state_->shown.entries.size()), width(), height());
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
