// The foot of a page with what can be done with it, and the panel above it while a slip is printed.
#pragma once

#include <optional>

#include "kiosk/models/view.hpp"
#include "kiosk/ui/ui.hpp"

namespace sunhall {

/// Cuts its place off the bottom of `content`; nothing where there is nothing to do.
[[nodiscard]] std::optional<Intent> draw_actions(Ui& ui, Rect& content,
                                                 std::vector<LinkView> const& actions);

[[nodiscard]] std::optional<Intent> draw_print(Ui& ui, std::optional<PrintView> const& view);

}  // namespace sunhall
