#include <algorithm>
#include <map>

#include "kiosk/models/making.hpp"
#include "kiosk/models/money_worded.hpp"

namespace sunhall {

namespace {

using Category = FeeListView::Category;

FeeListView::Row row_of(PageSources const& sources, Entry<Fee> const& sheet) {
    auto const& wording = sources.wording;
    auto const& fee = sheet.body();
    auto amount = amount_text(wording, fee);
    return {.item = sheet.ref(),
            .name = sheet.item().title,
            .chip = fee.pricing ? pricing_name(wording, *fee.pricing)
                                : category_name(wording, fee.category),
            .note = fee.issuers.empty() ? department_name(sources, sheet.item().department)
                                        : fee.issuers.front(),
            .amount = std::move(amount.text),
            .free = amount.free,
            .intent = intent::Open{page::Fee{sheet.path()}}};
}

/// Only categories that have a fee, in the order of the enumeration; none where there is but one.
std::vector<Category> categories_of(Wording const& wording, std::vector<Entry<Fee>> const& sheets,
                                    std::optional<FeeCategory> chosen) {
    std::map<FeeCategory, std::size_t> counts;
    for (auto const& sheet : sheets) {
        ++counts[sheet.body().category];
    }
    if (counts.size() < 2) {
        return {};
    }
    auto const count_text = [&](std::size_t count) {
        return wording.text("common.items", {{"count", std::to_string(count)}});
    };
    std::vector<Category> categories{{wording.text("fees.all"), count_text(sheets.size()), !chosen,
                                      intent::Narrow{page::FeeList{}}}};
    for (auto const& [category, count] : counts) {
        categories.push_back({category_name(wording, category), count_text(count),
                              chosen == category, intent::Narrow{page::FeeList{category}}});
    }
    return categories;
}

}  // namespace

FeeListView make_fee_list(PageSources const& sources, page::FeeList const& page) {
    auto const& wording = sources.wording;
    auto const sheets = sources.shelf.read_all<Fee>(Kind::Fee);
    FeeListView view{
        .title = wording.text("fees.title"),
        .note = wording.text("fees.note", {{"count", std::to_string(sheets.size())}}),
        .categories = categories_of(wording, sheets, page.category),
        .empty = wording.text("fees.none"),
        .empty_advice = wording.text("guides.none_advice", {{"phone", main_hotline(sources)}})};
    for (auto const& sheet : sheets) {
        if (!page.category || sheet.body().category == *page.category) {
            view.rows.push_back(row_of(sources, sheet));
        }
    }
    return view;
}

}  // namespace sunhall
