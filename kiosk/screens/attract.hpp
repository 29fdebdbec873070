// The page of a terminal that nobody uses, to be read from three metres. All of it is one target,
// which answers when it is touched, not when the finger is lifted.
#pragma once

#include <optional>

#include "kiosk/models/attract_view.hpp"
#include "kiosk/screens/page_area.hpp"

namespace sunhall {

[[nodiscard]] std::optional<Intent> draw_attract(Ui& ui, PageArea const& page,
                                                 AttractView const& view);

}  // namespace sunhall
