#include <algorithm>

#include "sync/base/format.hpp"
#include "sync/content/findings.hpp"

namespace sunhall {

namespace {

struct Decimal {
    std::string_view whole;
    std::string_view fraction;
};

Decimal parts_of(std::string_view decimal) {
    auto const point = decimal.find('.');
    auto const fraction = point == std::string_view::npos ? "" : decimal.substr(point + 1);
    auto const digits = fraction.find_last_not_of('0');
    return {decimal.substr(0, point),
            fraction.substr(0, digits == std::string_view::npos ? 0 : digits + 1)};
}

/// Without a detour over binary fractions; both are decimals as fee.hpp wants them.
bool is_less(std::string_view left, std::string_view right) {
    auto const a = parts_of(left);
    auto const b = parts_of(right);
    if (a.whole != b.whole) {
        return a.whole.size() != b.whole.size() ? a.whole.size() < b.whole.size()
                                                : a.whole < b.whole;
    }
    return a.fraction < b.fraction;
}

void check_order(std::string const& least, std::string const& most, std::string const& field,
                 Findings& findings) {
    if (!least.empty() && !most.empty() && is_less(most, least)) {
        findings.error(field, format("最低 {} 大于最高 {}", least, most), "请核对两个数");
    }
}

void check_amount(FixedAmount const&, Findings&) {}

void check_amount(RangeAmount const& range, Findings& findings) {
    check_order(range.least, range.most, "body.amount.range", findings);
}

void check_amount(RateAmount const& rate, Findings& findings) {
    check_order(rate.least, rate.most, "body.amount.rate", findings);
}

void check_amount(TieredAmount const& tiers, Findings& findings) {
    if (tiers.columns.empty() || tiers.rows.empty()) {
        findings.error("body.amount.tiers", "表格没有列或没有行", "请至少填写一列和一行");
    }
    for (std::size_t at = 0; at < tiers.rows.size(); ++at) {
        auto const count = tiers.rows[at].values.size();
        if (count != tiers.columns.size()) {
            findings.error(element_of("body.amount.tiers.rows", at) + ".values",
                           format("有 {} 个数，表格有 {} 列", count, tiers.columns.size()),
                           "请每列填一个数，没有的写 \"\"");
        }
    }
}

bool is_currency(std::string_view text) {
    constexpr std::size_t letters = 3;  // ISO 4217
    return text.size() == letters &&
           std::ranges::all_of(text, [](char letter) { return letter >= 'A' && letter <= 'Z'; });
}

}  // namespace

void check_body(Fee const& fee, Findings& findings) {
    std::visit([&](auto const& amount) { check_amount(amount, findings); }, fee.amount);
    if (!is_currency(fee.currency)) {
        findings.error("body.currency", "不是货币代码", "人民币请写 CNY");
    }
    findings.expect(!fee.basis.empty(), "body.basis", "收费依据");
    findings.expect(!fee.unit.empty(), "body.unit", "计费单位");
    findings.expect(!fee.payers.empty(), "body.payers", "收费对象");
    findings.expect(!fee.issuers.empty(), "body.issuers", "制定机关");
    findings.expect(fee.pricing.has_value(), "body.pricing", "定价方式");
    findings.expect(!fee.contacts.empty(), "body.contacts", "投诉电话");
    findings.check_basis("body.basis", fee.basis);
    findings.check_links("body.links", fee.links);
}

}  // namespace sunhall
