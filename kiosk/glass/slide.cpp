#include "kiosk/glass/slide.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

namespace sunhall {
namespace {

/// The page that leaves goes only so far: the new one slides over it.
constexpr int left_behind = 4;  // a quarter

void move_columns(std::uint32_t* row, int to, int from, int count) {
    std::memmove(row + to, row + from, static_cast<std::size_t>(count) * sizeof *row);
}

void move_sideways(DisplayList& list, int dx) {
    for (auto& entry : list.entries) {
        entry.area.x += dx;
        entry.clip.x += dx;
    }
    for (auto& corner : list.corners) {
        corner.x += dx * subpixels;
    }
}

}  // namespace

Slide::Slide(PixelView const& pixels, DisplayList arriving, Rect const& moving,
             PushDirection direction)
    : pixels_{pixels},
      painter_{pixels},
      arriving_{std::move(arriving)},
      moving_{meet(moving, {0, 0, pixels.width, pixels.height})},
      direction_{direction} {
    // Outside the glass until the first step, on the side it comes from.
    move_sideways(arriving_, direction_ == PushDirection::Forward ? moving_.width : -moving_.width);
}

void Slide::advance(int arrived) {
    arrived = std::clamp(arrived, arrived_, moving_.width);
    if (arrived > arrived_) {
        move_pixels(arrived);
        paint_strip(arrived);
        arrived_ = arrived;
    }
}

void Slide::move_pixels(int arrived) const {
    int const step = arrived - arrived_;
    int const drift = arrived / left_behind - arrived_ / left_behind;
    int const leaving = moving_.width - arrived;
    for (int y = moving_.y; y < moving_.bottom(); ++y) {
        auto* const row = pixels_.row(y) + moving_.x;
        // First the page that leaves, since the new one goes where its nearest columns still lie.
        if (direction_ == PushDirection::Forward) {
            move_columns(row, 0, drift, leaving);
            move_columns(row, leaving, leaving + step, arrived_);
        } else {
            move_columns(row, arrived, arrived - drift, leaving);
            move_columns(row, step, 0, arrived_);
        }
    }
}

void Slide::paint_strip(int arrived) {
    int const step = arrived - arrived_;
    bool const forward = direction_ == PushDirection::Forward;
    move_sideways(arriving_, forward ? -step : step);
    painter_.paint(arriving_,
                   {forward ? moving_.right() - step : moving_.x, moving_.y, step, moving_.height});
}

}  // namespace sunhall
