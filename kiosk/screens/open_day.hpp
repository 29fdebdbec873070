// One open day: when, where, how many, what happens, and the code to sign up with.
#pragma once

#include <optional>

#include "kiosk/models/open_days_view.hpp"
#include "kiosk/screens/page_area.hpp"

namespace sunhall {

/// `actions` are drawn here in landscape only.
[[nodiscard]] std::optional<Intent> draw_open_day(Ui& ui, PageArea const& page,
                                                  OpenDayView const& view,
                                                  std::vector<LinkView> const& actions);

}  // namespace sunhall
