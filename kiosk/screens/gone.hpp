// In place of a page whose item is no longer published.
#pragma once

#include <optional>

#include "kiosk/models/view.hpp"
#include "kiosk/screens/page_area.hpp"

namespace sunhall {

[[nodiscard]] std::optional<Intent> draw_gone(Ui& ui, PageArea const& page, GoneView const& view);

}  // namespace sunhall
