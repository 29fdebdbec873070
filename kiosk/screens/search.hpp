// The search page: field, hits and keyboard; in landscape the keyboard left, the hits right.
#pragma once

#include <optional>

#include "kiosk/models/search_view.hpp"
#include "kiosk/screens/page_area.hpp"

namespace sunhall {

[[nodiscard]] std::optional<Intent> draw_search(Ui& ui, PageArea const& page,
                                                SearchView const& view);

}  // namespace sunhall
