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

/// What several layers cast together around a rectangle with corners of `radius`. The mask reaches
/// `outset` pixels beyond the rectangle, its corners are `corner` pixels (tokens.md §4 has both for
/// each level). Hollow: its middle lies under the card and would cost most.
[[nodiscard]] NineSlice shadow(std::span<ShadowLayer const> layers, int radius, int outset,
                               int corner);

[[nodiscard]] PictureRef disc(int diameter);
[[nodiscard]] PictureRef ring(int diameter, int thickness);

}  // namespace sunhall
