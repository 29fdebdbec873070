// Draws what the glass shows: the frame that every page has, the page in it, and above both the
// question to a visitor who may have left.
#pragma once

#include <optional>

#include "kiosk/models/intent.hpp"
#include "kiosk/models/view.hpp"

namespace sunhall {

class Ui;

/// Draws everything before it answers; at most one thing is asked a frame.
[[nodiscard]] std::optional<Intent> draw(Ui& ui, View const& view);

}  // namespace sunhall
