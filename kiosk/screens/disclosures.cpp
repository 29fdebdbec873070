#include "kiosk/screens/disclosures.hpp"

#include <algorithm>

#include "kiosk/screens/columns.hpp"
#include "kiosk/screens/paged_list.hpp"
#include "kiosk/ui/notice_panel.hpp"
#include "kiosk/ui/row.hpp"
#include "kiosk/ui/tab_row.hpp"

namespace sunhall {

namespace {

constexpr std::size_t large_kinds_across = 3;

/// Large text needs a line more: nothing of an entry is cut but a very long title.
bool has_two_lines(Ui const& ui) { return ui.theme().large && !ui.theme().landscape; }

int row_height(Ui const& ui) {
    return ui.space().row + (has_two_lines(ui) ? ui.type().meta.line : 0);
}

std::vector<Tab> tabs_of(std::string const& prefix, std::vector<TabView> const& views) {
    std::vector<Tab> tabs;
    for (auto const& view : views) {
        tabs.push_back({prefix + std::to_string(tabs.size()), view.label, view.chosen});
    }
    return tabs;
}

std::optional<Intent> draw_kinds(Ui& ui, Rect const& area, DisclosureTabs const& tabs,
                                 std::size_t across) {
    auto const tapped = tab_row(ui, area, tabs_of("kind.", tabs.kinds), TabLook::Card, across);
    return tapped ? std::optional{tabs.kinds[*tapped].intent} : std::nullopt;
}

std::optional<Intent> draw_lists(Ui& ui, Rect const& area, DisclosureTabs const& tabs) {
    auto shown = tabs_of("list.", tabs.lists);
    if (tabs.request) {
        shown.push_back({"disclosure.request", tabs.request->label, false});
    }
    auto const tapped = tab_row(ui, area, shown, TabLook::Tint, shown.size());
    if (!tapped) {
        return std::nullopt;
    }
    return *tapped < tabs.lists.size() ? tabs.lists[*tapped].intent : tabs.request->intent;
}

bool draw_disclosure_row(Ui& ui, Rect const& area, DisclosureRow const& row, bool last) {
    ListRow shown{.id = "row." + row.item.path,
                  .title = row.title,
                  .chip = row.chip,
                  .meta = {{row.date, Tone::Quiet, false}},
                  .more = {},
                  .value = {},
                  .last = last,
                  .origin = origin(row.item, "title")};
    auto& rest = has_two_lines(ui) ? shown.more : shown.meta;
    rest.push_back({row.department, Tone::Quiet, false});
    rest.push_back({row.index_number, Tone::Quiet, false});
    return list_row(ui, area, shown);
}

/// Landscape has no height to say twice what the chosen tab says.
void take_heading(Ui& ui, Rect& rest, PageArea const& page, DisclosureListView const& view) {
    if (!ui.theme().landscape) {
        list_title(ui, rest, page, Icon::Disclosure, {}, view.title, view.note);
        return;
    }
    auto const& small = ui.type().small;
    ui.text(take_top(rest, small.line), view.note, small, ui.colour().ink2);
    take_top(rest, ui.space().icon_gap);
}

}  // namespace

std::optional<Intent> take_disclosure_tabs(Ui& ui, Rect& rest, DisclosureTabs const& tabs) {
    auto const gap = ui.space().gap_key;
    std::optional<Intent> asked;
    if (ui.theme().landscape && !ui.theme().large) {
        // One row: what lies beside each other in portrait's two.
        auto const count = static_cast<int>(tabs.kinds.size() + tabs.lists.size()) + 1;
        auto area = take_top(rest, tab_row_height(ui, 1, TabLook::Card, 1));
        auto const one = (area.width - (count - 1) * gap) / count;
        auto const kinds = static_cast<int>(tabs.kinds.size());
        asked = draw_kinds(ui, take_left(area, kinds * (one + gap) - gap), tabs, tabs.kinds.size());
        take_left(area, gap);
        if (auto list = draw_lists(ui, area, tabs)) {
            asked = std::move(list);
        }
    } else {
        bool const wraps = ui.theme().large && !ui.theme().landscape && !ui.theme().low;
        auto const across = wraps ? large_kinds_across : tabs.kinds.size();
        auto const height = tab_row_height(ui, tabs.kinds.size(), TabLook::Card, across);
        asked = draw_kinds(ui, take_top(rest, height), tabs, across);
        take_top(rest, gap);
        if (auto list =
                draw_lists(ui, take_top(rest, tab_row_height(ui, 1, TabLook::Tint, 1)), tabs)) {
            asked = std::move(list);
        }
    }
    take_top(rest, ui.space().gutter);
    return asked;
}

std::optional<Intent> draw_disclosure_list(Ui& ui, PageArea const& page,
                                           DisclosureListView const& view) {
    auto rest = page.acts;
    auto asked = take_disclosure_tabs(ui, rest, view.tabs);
    take_heading(ui, rest, page, view);
    if (view.rows == 0) {
        empty_state(ui, rest, Icon::Disclosure, view.empty, {view.empty_advice});
        return asked;
    }
    auto const foot = take_bottom(rest, ui.theme().large ? ui.space().button : ui.px(pager_height));
    take_bottom(rest, ui.space().gutter);
    keep(asked, paged_list(ui, page.key, rest, foot, row_height(ui), view, draw_disclosure_row));
    return asked;
}

}  // namespace sunhall
