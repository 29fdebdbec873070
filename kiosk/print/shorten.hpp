// Bounds on what a block of a slip may say, so that no text makes a layout slow or a strip endless.
#pragma once

#include "kiosk/models/slip.hpp"

namespace sunhall {

/// Longer texts end in an ellipsis, between two characters.
void shorten(slip::Block& block);

}  // namespace sunhall
