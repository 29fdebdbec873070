// Masks for what is neither text nor rectangle: round corners, outlines, discs, soft shadows.
//
// All are Coverage, made once at start, drawn in any colour. A shadow is baked from a rounded
// rectangle far larger than its mask, so that the stretched parts have the shadow of a long edge.
#pragma once

#include <span>

#include "kiosk/typeset/picture.hpp"

namespace sunhall {

/// A filled rectangle with round corners.
[[nodiscard]] NineSlice rounded_rectangle(int radius);

/// Its edge only, `thickness` pixels inwards; hollow.
[[nodiscard]] NineSlice rounded_outline(int radius, int thickness);

/// One gaussian shadow: the rectangle moved down and blurred. The alpha goes into the mask, so the
/// mask is drawn in an opaque colour.
struct ShadowLayer {
    double sigma;
    int down;
    double alpha;
};

/// What several layers cast together around a rectangle with corners of `radius`, reaching `outset`
/// pixels beyond it. Made for rectangles whose sides are at least `smallest`: the corners are as
/// large as that allows, up to where the shadow of a long edge no longer changes. Hollow: its
/// middle lies under the card and would cost most.
[[nodiscard]] NineSlice shadow(std::span<ShadowLayer const> layers, int radius, int outset,
                               int smallest);

[[nodiscard]] PictureRef disc(int diameter);
[[nodiscard]] PictureRef ring(int diameter, int thickness);

}  // namespace sunhall
