// Where two frames differ.
//
// Entries that are in both lists, in the same place and the same order, have left their pixels as
// they should be. Everything else is damage: the rectangles of what is new, what is gone, and what
// was painted before something it is now painted after.
//
// If an area was scrolled between the two frames, its pixels are to be moved first; then an entry
// of the old list that lay in it counts as moved too, and what shows inside the area without moving
// with it is damage where it is and where it was dragged to. Of something that looks the same all
// the way down, a card under the list, only the upper and lower edge were dragged.
#pragma once

#include <vector>

#include "kiosk/glass/display_list.hpp"

namespace sunhall {

/// Pixels inside `area` move down by `dy` (up if negative); 0: nothing moves.
struct Shift {
    Rect area;
    int dy = 0;
};

/// By how much the one area that scrolled between two frames is to be moved. Nothing when it moved
/// by more than its height, or out of the sheet.
[[nodiscard]] Shift shift_between(DisplayList const& before, DisplayList const& now,
                                  Rect const& sheet);

/// The rectangles to paint, after the shift was carried out. They may overlap, and are few.
[[nodiscard]] std::vector<Rect> damage_between(DisplayList const& before, DisplayList const& now,
                                               Shift const& shift);

}  // namespace sunhall
