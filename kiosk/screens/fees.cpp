#include "kiosk/screens/fees.hpp"

#include <algorithm>

#include "kiosk/screens/columns.hpp"
#include "kiosk/screens/paged_list.hpp"
#include "kiosk/ui/index_keys.hpp"
#include "kiosk/ui/notice_panel.hpp"
#include "kiosk/ui/row.hpp"

namespace sunhall {

namespace {

std::optional<Intent> draw_categories(Ui& ui, Rect const& area, FeeListView const& view) {
    std::vector<RailGroup> groups;
    for (auto const& category : view.categories) {
        groups.push_back({.id = "category." + std::to_string(groups.size()),
                          .name = category.name,
                          .count = category.count,
                          .chosen = category.chosen});
    }
    auto const tapped = group_rail(ui, area, groups);
    return tapped ? std::optional{view.categories[*tapped].intent} : std::nullopt;
}

/// Large letters beside the rail have room for half a title, and for nothing beside it.
bool is_narrow(Ui const& ui) { return ui.theme().large && !ui.theme().landscape; }

int fee_row_height(Ui const& ui) {
    if (!is_narrow(ui)) {
        return ui.space().row;
    }
    auto const words = 2 * ui.type().lead.line + ui.space().chip + ui.type().meta.line;
    return words + 2 * ui.px(4) + ui.space().gutter;
}

bool draw_fee_row(Ui& ui, Rect const& area, FeeListView::Row const& row, bool last) {
    bool const narrow = is_narrow(ui);
    std::vector<TextPiece> const issuer{{row.note, Tone::Quiet, false}};
    return list_row(ui, area,
                    {.id = "row." + row.item.path,
                     .title = row.name,
                     .title_lines = narrow ? 2 : 1,
                     .chip = row.chip,
                     .meta = narrow ? std::vector<TextPiece>{} : issuer,
                     .more = narrow ? issuer : std::vector<TextPiece>{},
                     .value = row.amount,
                     .value_tone = row.free ? Tone::Good : Tone::Way,
                     .value_below = narrow,
                     .last = last,
                     .origin = origin(row.item, "fee.amount")});
}

}  // namespace

std::optional<Intent> draw_fee_list(Ui& ui, PageArea const& page, FeeListView const& view) {
    auto rest = page.acts;
    list_title(ui, rest, page, Icon::Fee, {}, view.title, view.note);
    if (view.rows == 0) {
        empty_state(ui, rest, Icon::Fee, view.empty, {view.empty_advice});
        return std::nullopt;
    }
    std::optional<Intent> asked;
    auto foot = take_bottom(rest, ui.theme().large ? ui.space().button : ui.px(pager_height));
    take_bottom(rest, ui.space().gutter);
    if (!view.categories.empty()) {
        auto const width = ui.px(ui.theme().large ? large_rail_width : rail_width);
        asked = draw_categories(ui, take_left(rest, width), view);
        take_left(rest, ui.space().gutter);
        take_left(foot, ui.theme().large ? 0 : width + ui.space().gutter);
    }
    keep(asked, paged_list(ui, page.key, rest, foot, fee_row_height(ui), view, draw_fee_row));
    return asked;
}

}  // namespace sunhall
