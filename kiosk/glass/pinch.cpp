#include "kiosk/glass/pinch.hpp"

#include <algorithm>
#include <cmath>

namespace sunhall {
namespace {

/// Less than the steps of a picture's zoom, so that the picture is never behind the fingers.
constexpr float step_factor = 1.35F;

/// Two thumbs side by side, 20 mm on a 21.5-inch panel: a step from there is a movement that nobody
/// makes without meaning it.
constexpr float least_distance = 80;  // px

}  // namespace

void Pinch::begin(Place first, Place second) {
    first_ = first;
    second_ = second;
    from_ = distance();
}

int Pinch::step() {
    auto const here = distance();
    auto const apart = here >= from_ * step_factor;
    auto const together = here * step_factor <= from_;
    if (!apart && !together) {
        return 0;
    }
    from_ = here;
    return apart ? 1 : -1;
}

float Pinch::distance() const {
    return std::max(least_distance, std::hypot(first_.x - second_.x, first_.y - second_.y));
}

}  // namespace sunhall
