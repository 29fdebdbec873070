// The plan of a floor, and the departments on it.
#pragma once

#include <optional>

#include "kiosk/models/hall_map_view.hpp"
#include "kiosk/screens/page_area.hpp"

namespace sunhall {

[[nodiscard]] std::optional<Intent> draw_hall_map(Ui& ui, PageArea const& page,
                                                  HallMapView const& view);

}  // namespace sunhall
