#include "kiosk/models/money_worded.hpp"

#include <array>

namespace sunhall {

namespace {

/// In the order of FeeCategory.
constexpr std::array<std::string_view, 9> category_words{
    "fee_category.parking",   "fee_category.property",       "fee_category.transport",
    "fee_category.education", "fee_category.medical",        "fee_category.toll",
    "fee_category.utilities", "fee_category.administrative", "fee_category.other"};

/// In the order of Pricing.
constexpr std::array<std::string_view, 4> pricings{"pricing.government", "pricing.guided",
                                                   "pricing.market", "pricing.administrative"};

AmountText amount(Wording const& wording, Fee const& fee, FixedAmount const& fixed) {
    return figure_text(wording, fixed.value, fee);
}

AmountText amount(Wording const& wording, Fee const& fee, RangeAmount const& range) {
    return {wording.text("money.range",
                         {{"least", range.least}, {"most", range.most}, {"unit", fee.unit}})};
}

AmountText amount(Wording const& wording, Fee const& /*fee*/, RateAmount const& rate) {
    if (is_zero(rate.rate)) {
        return {wording.text("money.free"), true};
    }
    auto const* const id = rate.of == RateOf::Percent ? "money.percent" : "money.permille";
    auto const figure = wording.text(id, {{"rate", rate.rate}});
    return {rate.base.empty()
                ? figure
                : wording.text("money.rate_of", {{"base", rate.base}, {"rate", figure}})};
}

AmountText amount(Wording const& wording, Fee const& fee, TieredAmount const& tiers) {
    // A list of one line needs no table to be understood.
    if (tiers.rows.size() == 1 && tiers.rows.front().values.size() == 1) {
        return figure_text(wording, tiers.rows.front().values.front(), fee);
    }
    return {wording.text("money.tiered")};
}

FeeView::Cell cell_of(Wording const& wording, std::string const& value) {
    if (value.empty()) {
        return {wording.text("money.none")};
    }
    return is_zero(value) ? FeeView::Cell{wording.text("money.free"), true} : FeeView::Cell{value};
}

}  // namespace

AmountText figure_text(Wording const& wording, std::string const& value, Fee const& fee) {
    if (value.empty()) {
        return {wording.text("money.none")};
    }
    if (is_zero(value)) {
        return {wording.text("money.free"), true};
    }
    return {wording.text("money.figure", {{"value", value}, {"unit", fee.unit}})};
}

AmountText amount_text(Wording const& wording, Fee const& fee) {
    return std::visit([&](auto const& kind) { return amount(wording, fee, kind); }, fee.amount);
}

FeeView::Table table_of(Wording const& wording, Fee const& fee) {
    auto const* const tiers = std::get_if<TieredAmount>(&fee.amount);
    if (tiers == nullptr) {
        return {};
    }
    FeeView::Table table{.heading = tiers->heading.empty() ? fee.item : tiers->heading,
                         .row_heading = tiers->row_heading,
                         .note = tiers->note};
    for (auto const& column : tiers->columns) {
        table.columns.push_back({column.title, column.note});
    }
    for (auto const& row : tiers->rows) {
        auto& shown = table.rows.emplace_back(FeeView::Row{.label = row.label, .cells = {}});
        for (auto const& value : row.values) {
            shown.cells.push_back(cell_of(wording, value));
        }
    }
    return table;
}

std::string category_name(Wording const& wording, FeeCategory category) {
    return wording.text(category_words.at(static_cast<std::size_t>(category)));
}

std::string pricing_name(Wording const& wording, Pricing pricing) {
    return wording.text(pricings.at(static_cast<std::size_t>(pricing)));
}

}  // namespace sunhall
