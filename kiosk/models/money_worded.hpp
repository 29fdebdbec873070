// Amounts as a visitor reads them: the figure first, its unit beside it, 免收 where nothing is
// asked.
//
// Figures are the office's own decimal strings, unchanged.
#pragma once

#include <string>

#include "kiosk/models/fee_view.hpp"
#include "kiosk/wording/wording.hpp"
#include "sync/content/fee.hpp"

namespace sunhall {

struct AmountText {
    std::string text;
    bool free = false;
};

/// One figure with the fee's unit: 80 元/件.
[[nodiscard]] AmountText figure_text(Wording const& wording, std::string const& value,
                                     Fee const& fee);
/// The fee in a few characters: 80 元/件, 5—10 元/辆, 成交金额的 0.3%, 分档计收.
[[nodiscard]] AmountText amount_text(Wording const& wording, Fee const& fee);
/// The table of a tiered fee; no rows for any other.
[[nodiscard]] FeeView::Table table_of(Wording const& wording, Fee const& fee);

[[nodiscard]] std::string category_name(Wording const& wording, FeeCategory category);
[[nodiscard]] std::string pricing_name(Wording const& wording, Pricing pricing);

}  // namespace sunhall
