// Rows that are not there yet (骨架): grey bars in the shape of what will come, so that a place
// that waits does not look like one that is empty, and nothing jumps when it fills. They stand
// still.
#pragma once

#include <string_view>

#include "kiosk/ui/ui.hpp"

namespace sunhall {

/// A card with as many rows as fit into the area whole, six at most.
void skeleton_rows(Ui& ui, Rect const& area, int row_height);

}  // namespace sunhall
