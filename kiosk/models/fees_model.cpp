#include <algorithm>
#include <array>

#include "kiosk/models/lazy_rows.hpp"
#include "kiosk/models/list_worded.hpp"
#include "kiosk/models/making.hpp"
#include "kiosk/models/money_worded.hpp"
#include "sync/content/item_marks.hpp"

namespace sunhall {

namespace {

using Category = FeeListView::Category;

constexpr std::array all_fee_categories{
    FeeCategory::Parking,   FeeCategory::Property,       FeeCategory::Transport,
    FeeCategory::Education, FeeCategory::Medical,        FeeCategory::Toll,
    FeeCategory::Utilities, FeeCategory::Administrative, FeeCategory::Other};

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
std::vector<Category> categories_of(Wording const& wording, std::vector<ListedItem> const& listed,
                                    std::optional<FeeCategory> chosen) {
    std::vector<Category> categories{{wording.text("fees.all"), count_text(wording, listed.size()),
                                      !chosen, intent::Narrow{page::FeeList{}}}};
    for (auto const category : all_fee_categories) {
        auto const count = std::ranges::count_if(
            listed, [&](ListedItem const& fee) { return has_mark(fee.marks, mark_of(category)); });
        if (count > 0) {
            categories.push_back({category_name(wording, category),
                                  count_text(wording, static_cast<std::size_t>(count)),
                                  chosen == category, intent::Narrow{page::FeeList{category}}});
        }
    }
    return categories.size() > 2 ? categories : std::vector<Category>{};
}

}  // namespace

FeeListView make_fee_list(PageSources const& sources, page::FeeList const& page) {
    auto const& wording = sources.wording;
    auto const listed = sources.shelf.list(Kind::Fee);
    std::vector<std::string> paths;
    for (auto const& fee : listed) {
        if (!page.category || has_mark(fee.marks, mark_of(*page.category))) {
            paths.push_back(fee.path);
        }
    }
    auto const count = paths.size();
    // A row is made long after this call: it keeps what the sources refer to, not the sources.
    auto const rows = std::make_shared<
        LazyRows<FeeListView::Row>>(std::move(paths), [&shelf = sources.shelf, &wording,
                                                       &session = sources.session,
                                                       now = sources.now](std::string const& path) {
        auto const sheet = shelf.read<Fee>(path);
        return sheet ? std::optional{row_of({shelf, wording, session, now}, *sheet)} : std::nullopt;
    });
    return {.title = wording.text("fees.title"),
            .note = wording.text("fees.note", {{"count", std::to_string(listed.size())}}),
            .categories = categories_of(wording, listed, page.category),
            .rows = count,
            .row = [rows](std::size_t row) { return rows->row(row); },
            .empty = wording.text("fees.none"),
            .empty_advice = wording.text("guides.none_advice", {{"phone", main_hotline(sources)}}),
            .page_up = wording.text("guides.page_up"),
            .page_down = wording.text("guides.page_down"),
            .in_sight =
                [&wording, count](std::size_t first, std::size_t last) {
                    return in_sight_text(wording, count, first, last);
                }};
}

}  // namespace sunhall
