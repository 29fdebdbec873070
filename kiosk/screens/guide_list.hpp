// The guides of one department: groups at the left, letters above, rows that are drawn only while
// they show.
#pragma once

#include <optional>

#include "kiosk/models/guide_list_view.hpp"
#include "kiosk/screens/page_area.hpp"

namespace sunhall {

[[nodiscard]] std::optional<Intent> draw_guide_list(Ui& ui, PageArea const& page,
                                                    GuideListView const& view);

}  // namespace sunhall
