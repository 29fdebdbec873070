// The home page: the doors of the hall, the next open day, what most people come for.
#pragma once

#include <optional>

#include "kiosk/models/home_view.hpp"
#include "kiosk/screens/page_area.hpp"

namespace sunhall {

[[nodiscard]] std::optional<Intent> draw_home(Ui& ui, PageArea const& page, HomeView const& view);

/// The same in low reach: open day and notices above, the ways in below.
[[nodiscard]] std::optional<Intent> draw_low_home(Ui& ui, PageArea const& page,
                                                  HomeView const& view);

}  // namespace sunhall
