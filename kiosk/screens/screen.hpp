// Draws what the glass shows: the frame that every page has, and the page in it.
#pragma once

#include <optional>

#include "kiosk/models/intent.hpp"
#include "kiosk/models/view.hpp"

namespace sunhall {

class Ui;

[[nodiscard]] std::optional<Intent> draw(Ui& ui, View const& view);

}  // namespace sunhall
