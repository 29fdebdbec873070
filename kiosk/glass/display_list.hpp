// What a frame consists of, in terms a processor paints quickly and two frames can be compared by.
//
// ImGui hands over triangles. Most come in pairs that form an upright rectangle: a plain fill, a
// vertical gradient, a piece of a picture, a picture stretched along one axis. Each becomes one
// entry; all other triangles (circles, slanted lines, the soft fringes of ImGui's antialiasing) are
// kept as they are, one entry a shape.
//
// An entry covers the pixels whose middles lie in its rectangle, so rectangles that share an edge
// share no pixel. Its hash says all about it but how far down it lies: an entry that a scroll has
// moved keeps its hash. Pictures are only looked at while the frame that brought them is painted;
// a list kept for comparison goes by their serials, which are in the hash.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "kiosk/typeset/picture.hpp"

struct ImDrawData;

namespace sunhall {

/// A corner of a triangle.
struct Corner {
    int x, y;    ///< 1/256 pixel.
    float u, v;  ///< Texels.
    std::uint32_t colour;
};

/// How Corner counts pixels.
constexpr int subpixels = 256;

struct Entry {
    enum class Kind : std::uint8_t {
        Fill,     ///< One colour.
        Shade,    ///< From `colour` at the top to `bottom` at the bottom.
        Blit,     ///< A part of the picture, pixel for pixel.
        Rows,     ///< One texel of a mask for each row: the upright edges of a nine-slice.
        Columns,  ///< One texel for each column: its level edges.
        Mesh,     ///< Triangles.
    };

    Kind kind = Kind::Fill;
    Rect area;  ///< Before clipping.
    Rect clip;
    std::uint32_t colour = 0;
    std::uint32_t bottom = 0;
    Picture const* picture = nullptr;
    int source_x = 0, source_y = 0;      ///< What of the picture lies at the area's corner.
    std::size_t first = 0, corners = 0;  ///< Mesh: three corners a triangle.
    std::uint64_t hash = 0;

    [[nodiscard]] Rect visible() const { return meet(area, clip); }
};

/// An area whose content scrolls: everything clipped to exactly this rectangle moves with it.
struct ScrollArea {
    std::uint32_t id = 0;
    Rect area;
    int offset = 0;
};

struct DisplayList {
    std::vector<Entry> entries;  ///< In painting order.
    std::vector<Corner> corners;
    std::vector<ScrollArea> scrolled;
};

/// `likely_entries`: what the frame before had, to reserve memory once.
[[nodiscard]] DisplayList display_list(ImDrawData const& data, std::size_t likely_entries);

/// The value of a mask's texel at a place in texels; outside it the nearest.
[[nodiscard]] std::uint8_t texel(Picture const& mask, float u, float v);

}  // namespace sunhall
