#include "kiosk/ui/ui.hpp"

#include <algorithm>

#include "kiosk/ui/ui_state.hpp"

namespace sunhall {
namespace {

/// tokens.md §2: what the ground of shadows is tinted with.
constexpr auto card_shadow = rgb(0x543C0C);
constexpr auto dialog_shadow = rgb(0x281E0A);

void quad(UiState& state, Rect const& area, Colour colour) {
    if (!area.empty()) {
        state.list->AddRectFilled(at(area.x, area.y), at(area.right(), area.bottom()),
                                  packed(colour));
    }
}

void mask(UiState& state, Rect const& area, PictureRef const& picture, Colour colour) {
    state.list->AddImage(texture_id(picture), at(area.x, area.y), at(area.right(), area.bottom()),
                         {0, 0}, {1, 1}, packed(colour));
}

/// A part of a mask on a part of the page, both in pixels.
void mask_part(UiState& state, Rect const& area, Picture const& picture, Rect const& part,
               Colour colour) {
    auto const width = static_cast<float>(picture.width);
    auto const height = static_cast<float>(picture.height);
    ImVec2 const from{static_cast<float>(part.x) / width, static_cast<float>(part.y) / height};
    ImVec2 const to{static_cast<float>(part.right()) / width,
                    static_cast<float>(part.bottom()) / height};
    state.list->AddImage(texture_id(picture), at(area.x, area.y), at(area.right(), area.bottom()),
                         from, to, packed(colour));
}

/// The four corners of a mask; its edges are plain fills.
void corners(UiState& state, Rect const& area, NineSlice const& slice, Colour colour,
             Corners which) {
    auto const size = slice.corner;
    auto const& picture = *slice.picture;
    auto const far_x = picture.width - size;
    auto const far_y = picture.height - size;
    auto const right = area.right() - size;
    auto const bottom = area.bottom() - size;
    if (which != Corners::Bottom) {
        mask_part(state, {area.x, area.y, size, size}, picture, {0, 0, size, size}, colour);
    }
    if (which == Corners::All || which == Corners::Top) {
        mask_part(state, {right, area.y, size, size}, picture, {far_x, 0, size, size}, colour);
    }
    if (which != Corners::Top) {
        mask_part(state, {area.x, bottom, size, size}, picture, {0, far_y, size, size}, colour);
    }
    if (which == Corners::All || which == Corners::Bottom) {
        mask_part(state, {right, bottom, size, size}, picture, {far_x, far_y, size, size}, colour);
    }
}

/// All nine parts but the middle, the edges stretched from the mask's middle line: shadows.
void slices(UiState& state, Rect const& area, NineSlice const& slice, Colour colour) {
    auto const size = slice.corner;
    auto const share = static_cast<float>(size) / static_cast<float>(slice.picture->width);
    std::array const xs{area.x, area.x + size, area.right() - size, area.right()};
    std::array const ys{area.y, area.y + size, area.bottom() - size, area.bottom()};
    std::array const from{0.0F, 0.5F, 1 - share};
    std::array const to{share, 0.5F, 1.0F};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column) {
            bool const middle = row == 1 && column == 1;
            if (!middle && xs[column] < xs[column + 1] && ys[row] < ys[row + 1]) {
                state.list->AddImage(texture_id(slice.picture), at(xs[column], ys[row]),
                                     at(xs[column + 1], ys[row + 1]), {from[column], from[row]},
                                     {to[column], to[row]}, packed(colour));
            }
        }
    }
}

/// Round corners meet at most, where two of them share a side.
int fitting_radius(Rect const& area, int radius, Corners which = Corners::All) {
    bool const above_each_other = which == Corners::All || which == Corners::Left;
    bool const beside_each_other = which != Corners::Left;
    return std::clamp(radius, 0,
                      std::min(beside_each_other ? area.width / 2 : area.width,
                               above_each_other ? area.height / 2 : area.height));
}

}  // namespace

Theme const& Ui::theme() const { return state_.theme; }
Rect Ui::page() const { return state_.page(); }
Moment Ui::now() const { return state_.now; }
void Ui::set_accent(Accent accent) { state_.accent = accent; }
void Ui::set_shapes(std::string_view language) { state_.shapes = language; }
Accent Ui::accent() const { return state_.accent; }
void Ui::keep_moving() { state_.moving = true; }

void Ui::fill(Rect const& area, Colour colour, int radius, Corners which) {
    radius = fitting_radius(area, radius, which);
    if (radius == 0) {
        quad(state_, area, colour);
        return;
    }
    bool const top = which != Corners::Bottom;
    bool const bottom = which != Corners::Top;
    auto middle = area;
    if (top) {
        auto strip = take_top(middle, radius);
        take_left(strip, radius);
        take_right(strip, which == Corners::Left ? 0 : radius);
        quad(state_, strip, colour);
    }
    if (bottom) {
        auto strip = take_bottom(middle, radius);
        take_left(strip, radius);
        take_right(strip, which == Corners::Left ? 0 : radius);
        quad(state_, strip, colour);
    }
    quad(state_, middle, colour);
    corners(state_, area, state_.masks.filled(radius), colour, which);
}

void Ui::shade(Rect const& area, Colour top, Colour bottom) {
    if (!area.empty()) {
        state_.list->AddRectFilledMultiColor(at(area.x, area.y), at(area.right(), area.bottom()),
                                             packed(top), packed(top), packed(bottom),
                                             packed(bottom));
    }
}

void Ui::outline(Rect const& area, Colour colour, int thickness, int radius) {
    radius = fitting_radius(area, radius);
    auto sides = area;
    auto top = take_top(sides, thickness);
    auto bottom = take_bottom(sides, thickness);
    auto const rest = radius - thickness;
    quad(state_, inset(top, radius, 0), colour);
    quad(state_, inset(bottom, radius, 0), colour);
    sides = inset(sides, 0, std::max(rest, 0));
    quad(state_, take_left(sides, thickness), colour);
    quad(state_, take_right(sides, thickness), colour);
    if (radius > 0) {
        corners(state_, area, state_.masks.outlined(radius, thickness), colour, Corners::All);
    }
}

void Ui::shadow(Rect const& area, Elevation elevation) {
    if (theme().flat) {
        return;
    }
    auto const& slice = state_.masks.shadow(elevation, space().radius, theme().scale);
    auto const colour = elevation == Elevation::Dialog ? dialog_shadow : card_shadow;
    slices(state_, inset(area, -slice.outset), slice, colour);
}

void Ui::disc(Rect const& area, Colour colour) {
    mask(state_, area, state_.masks.disc(area.width), colour);
}

void Ui::ring(Rect const& area, Colour colour, int thickness) {
    mask(state_, area, state_.masks.ring(area.width, thickness), colour);
}

void Ui::clipped(Rect const& area, std::function<void()> const& draw) {
    auto const visible = meet(area, state_.clip());
    state_.clips.push_back(visible);
    state_.list->PushClipRect(at(visible.x, visible.y), at(std::max(visible.right(), visible.x),
                                                           std::max(visible.bottom(), visible.y)));
    draw();
    state_.list->PopClipRect();
    state_.clips.pop_back();
}

void Ui::about(TextOrigin const& origin, std::function<void()> const& draw) {
    state_.origins.push_back(origin);
    draw();
    state_.origins.pop_back();
}

double Ui::entrance(std::string_view id, std::chrono::milliseconds duration) {
    auto& entrance = state_.entrances.try_emplace(std::string{id}).first->second;
    if (entrance.frame + 1 != state_.frame && entrance.frame != state_.frame) {
        entrance.start = state_.now;
    }
    entrance.frame = state_.frame;
    auto const passed = state_.now - entrance.start;
    if (passed >= duration) {
        return 1;
    }
    keep_moving();
    return std::chrono::duration<double>(passed) / std::chrono::duration<double>(duration);
}

}  // namespace sunhall
