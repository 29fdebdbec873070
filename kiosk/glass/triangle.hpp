// Paints one triangle: the general way, for what is not an upright rectangle.
//
// A pixel belongs to the triangle if its middle lies inside, or on its left or top edge, so
// triangles that share an edge share no pixel. Colours and places in the picture change linearly
// from corner to corner; pictures are read between four texels.
#pragma once

#include <array>
#include <functional>

#include "kiosk/glass/display_list.hpp"
#include "kiosk/glass/pixels.hpp"

namespace sunhall {

using Triangle = std::array<Corner, 3>;

/// Paints what lies in `clip`, which is inside the target. `fill` paints rows of one colour.
void paint_triangle(PixelView const& target, Rect const& clip, Triangle const& triangle,
                    Picture const& picture,
                    std::function<void(Rect const&, std::uint32_t)> const& fill);

}  // namespace sunhall
