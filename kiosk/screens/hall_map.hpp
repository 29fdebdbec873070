// The plan of a floor, and the departments on it.
#pragma once

#include <optional>
#include <vector>

#include "kiosk/models/hall_map_view.hpp"
#include "kiosk/screens/page_area.hpp"

namespace sunhall {

[[nodiscard]] std::optional<Intent> draw_hall_map(Ui& ui, PageArea const& page,
                                                  HallMapView const& view);

/// The plan alone, as large as fits the area.
[[nodiscard]] std::optional<Intent> draw_plan(Ui& ui, Rect const& area, HallMapView const& view);
/// What such a plan shows by an icon alone, for it has no room for words.
[[nodiscard]] std::vector<HallMapView::Sign> signs_on_plan(Ui const& ui, Rect const& area,
                                                           HallMapView const& view);
[[nodiscard]] int plan_height(int width, HallMapView const& view);

[[nodiscard]] std::optional<Icon> icon_of(AreaUse use);

}  // namespace sunhall
