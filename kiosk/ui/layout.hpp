// The few ways in which a page cuts its rectangle into others.
//
// Pages are laid out by cutting: `auto head = take_top(rest, 128);` leaves `rest` smaller. Nothing
// else measures positions, so nothing lies between two pixels.
#pragma once

#include <cstddef>
#include <vector>

#include "kiosk/typeset/rect.hpp"

namespace sunhall {

struct Extent {
    int width = 0, height = 0;

    bool operator==(Extent const&) const = default;
};

/// Cut a strip off one side and answer it; what is left never becomes negative.
Rect take_top(Rect& rest, int size);
Rect take_bottom(Rect& rest, int size);
Rect take_left(Rect& rest, int size);
Rect take_right(Rect& rest, int size);

/// Smaller by so much on the sides, and on top and bottom; negative amounts make it larger.
[[nodiscard]] Rect inset(Rect const& area, int across, int down);
[[nodiscard]] inline Rect inset(Rect const& area, int all) { return inset(area, all, all); }

/// A rectangle of that size in the middle of this one.
[[nodiscard]] Rect centred(Rect const& area, Extent size);

[[nodiscard]] bool contains(Rect const& area, float x, float y);

/// Equal parts with gaps between; the last takes the pixels that do not divide.
[[nodiscard]] std::vector<Rect> columns(Rect const& area, std::size_t count, int gap);
[[nodiscard]] std::vector<Rect> rows(Rect const& area, std::size_t count, int gap);
/// Cells row by row.
[[nodiscard]] std::vector<Rect> grid(Rect const& area, std::size_t across, std::size_t down,
                                     int gap);
/// So many cells in as few rows as hold `across` each, every row with nearly as many of them and
/// each as wide as the area: no corner stays empty.
[[nodiscard]] std::vector<Rect> even_rows(Rect const& area, std::size_t count, std::size_t across,
                                          int gap);

}  // namespace sunhall
