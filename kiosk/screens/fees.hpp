// Fees by category, and the page of one.
#pragma once

#include <optional>

#include "kiosk/models/fee_view.hpp"
#include "kiosk/screens/page_area.hpp"

namespace sunhall {

[[nodiscard]] std::optional<Intent> draw_fee_list(Ui& ui, PageArea const& page,
                                                  FeeListView const& view);
/// `actions` are drawn here in landscape only.
[[nodiscard]] std::optional<Intent> draw_fee(Ui& ui, PageArea const& page, FeeView const& view,
                                             std::vector<LinkView> const& actions);

}  // namespace sunhall
