// The list of open days: what is to come before what is over.
#pragma once

#include <optional>

#include "kiosk/models/open_days_view.hpp"
#include "kiosk/screens/page_area.hpp"

namespace sunhall {

[[nodiscard]] std::optional<Intent> draw_open_days(Ui& ui, PageArea const& page,
                                                   OpenDaysView const& view);

}  // namespace sunhall
