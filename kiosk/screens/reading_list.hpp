// Lists of things to read: notices, articles, the echo wall.
#pragma once

#include <optional>

#include "kiosk/models/reading_list_view.hpp"
#include "kiosk/screens/page_area.hpp"

namespace sunhall {

[[nodiscard]] std::optional<Intent> draw_reading_list(Ui& ui, PageArea const& page,
                                                      ReadingListView const& view);

}  // namespace sunhall
