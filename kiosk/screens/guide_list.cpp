#include "kiosk/screens/guide_list.hpp"

#include <algorithm>

#include "kiosk/screens/columns.hpp"
#include "kiosk/ui/card.hpp"
#include "kiosk/ui/index_keys.hpp"
#include "kiosk/ui/list_card.hpp"
#include "kiosk/ui/notice_panel.hpp"
#include "kiosk/ui/row.hpp"

namespace sunhall {

namespace {

// Where a page is low, letters give way to the rows, which can be turned page by page.
constexpr int least_rows_below_letters = 2;

using Entry = GuideListView::Entry;

RowHeights heights_of(Ui const& ui, GuideListView const& view) {
    if (view.letters.empty()) {
        return {view.entries.size(), ui.space().row};
    }
    std::vector<int> heights;
    heights.reserve(view.entries.size());
    for (auto const& entry : view.entries) {
        heights.push_back(entry.is_head() ? ui.space().letter_head : ui.space().row);
    }
    return RowHeights{heights};
}

/// The letter whose rows are at the top of what shows.
std::size_t letter_in_sight(GuideListView const& view, std::size_t first) {
    std::size_t chosen = 0;
    for (std::size_t i = 1; i < view.letters.size(); ++i) {
        if (view.letters[i].entry && *view.letters[i].entry <= first) {
            chosen = i;
        }
    }
    return chosen;
}

int pages_foot(Ui const& ui) { return ui.theme().large ? ui.space().button : ui.px(pager_height); }

/// Half a page, or large text on a landscape panel.
bool is_low(Ui const& ui) { return ui.theme().low || (ui.theme().landscape && ui.theme().large); }

/// Below letters where a page is low, of a place as high as this without them.
bool leaves_rows(Ui const& ui, int height) {
    auto const rows = least_rows_below_letters * ui.space().row + ui.space().letter_head;
    return height - ui.space().gap_dense - pages_foot(ui) - ui.space().gutter >= rows;
}

void draw_letters(Ui& ui, Rect& rest, std::string const& list, RowHeights const& heights,
                  GuideListView const& view) {
    auto const sight = ui.scroll_view(list);
    auto const chosen = sight.at_start() ? 0 : letter_in_sight(view, sight.first);
    std::vector<LetterKey> keys;
    std::vector<std::size_t> entries;
    for (std::size_t i = 0; i < view.letters.size(); ++i) {
        auto const& letter = view.letters[i];
        // A low page has room for those only that lead somewhere.
        if (letter.entry || !is_low(ui)) {
            keys.push_back({.id = "letter." + std::to_string(i),
                            .label = letter.label,
                            .chosen = i == chosen,
                            .enabled = letter.entry.has_value()});
            entries.push_back(letter.entry.value_or(0));
        }
    }
    auto const height = letter_keys_height(ui, keys.size());
    if (is_low(ui) && !leaves_rows(ui, rest.height - height)) {
        return;
    }
    auto const tapped = letter_keys(ui, take_top(rest, height), keys);
    if (tapped) {
        ui.scroll_to(list, heights.top(entries[*tapped]));
    }
    if (is_low(ui)) {
        take_top(rest, ui.space().gap_dense);
        return;
    }
    take_top(rest, ui.px(4));
    ui.text(take_top(rest, ui.type().meta.line), view.letters_note, ui.type().meta,
            ui.colour().ink2);
    take_top(rest, ui.space().icon_gap);
}

std::optional<Intent> draw_groups(Ui& ui, Rect const& area, GuideListView const& view) {
    std::vector<RailGroup> groups;
    for (auto const& group : view.groups) {
        groups.push_back({.id = "group." + std::to_string(groups.size()),
                          .name = group.name,
                          .count = group.count,
                          .chosen = group.chosen});
    }
    auto const tapped = group_rail(ui, area, groups);
    return tapped ? std::optional{view.groups[*tapped].intent} : std::nullopt;
}

std::optional<Intent> draw_row(Ui& ui, Rect const& area, GuideRow const& row, bool last) {
    bool const tapped =
        list_row(ui, area,
                 {.id = "row." + row.item.path,
                  .title = row.name,
                  .chip = row.chip,
                  .meta = {{row.limit, row.at_once ? Tone::Good : Tone::Quiet, row.at_once},
                           {row.fee, Tone::Quiet, false}},
                  .value = {},
                  .last = last,
                  .origin = origin(row.item, "title")});
    return tapped ? std::optional{row.intent} : std::nullopt;
}

std::optional<Intent> draw_rows(Ui& ui, Rect const& area, std::string const& list,
                                RowHeights const& heights, GuideListView const& view) {
    std::optional<Intent> asked;
    list_card(ui, list, area, heights, [&](std::size_t index, Rect place) {
        auto const& entry = view.entries[index];
        if (entry.is_head()) {
            letter_head(ui, place, entry.letter, entry.note);
            return;
        }
        auto const last = index + 1 == view.entries.size() || view.entries[index + 1].is_head();
        if (auto const* const row = view.row(entry.row)) {
            if (auto tapped = draw_row(ui, place, *row, last)) {
                asked = std::move(tapped);
            }
        }
    });
    return asked;
}

/// Rows that show, counted from 1; heads between them do not count.
std::string in_sight(GuideListView const& view, ScrollView const& sight) {
    std::size_t first = 0;
    std::size_t last = 0;
    auto const end = std::min(sight.last, view.entries.size());
    for (auto i = sight.first; i < end; ++i) {
        if (!view.entries[i].is_head()) {
            last = view.entries[i].row + 1;
            first = first == 0 ? last : first;
        }
    }
    return first == 0 ? std::string{} : view.in_sight(first, last);
}

}  // namespace

std::optional<Intent> draw_guide_list(Ui& ui, PageArea const& page, GuideListView const& view) {
    auto rest = page.acts;
    auto asked = take_tabs(ui, rest, view.tabs);
    list_title(ui, rest, page, Icon::Guide, view.item, view.title, view.meta);
    if (view.entries.empty()) {
        empty_state(ui, rest, Icon::Guide, view.empty, {view.empty_advice});
        return asked;
    }
    keep(asked, take_tabs(ui, rest, view.audiences, TabLook::Tint));
    auto const& list = page.key;
    auto const heights = heights_of(ui, view);
    if (!view.letters.empty()) {
        draw_letters(ui, rest, list, heights, view);
    }
    auto foot = take_bottom(rest, pages_foot(ui));
    take_bottom(rest, ui.space().gutter);
    if (!view.groups.empty()) {
        auto const width = ui.px(ui.theme().large ? large_rail_width : rail_width);
        if (auto group = draw_groups(ui, take_left(rest, width), view)) {
            asked = std::move(group);
        }
        take_left(rest, ui.space().gutter);
        take_left(foot, ui.theme().large ? 0 : width + ui.space().gutter);
    }
    // A card no taller than its rows: white below the last one would look like more to come.
    rest.height = std::min(rest.height, heights.total() + 2 * ui.space().radius_small);
    if (auto row = draw_rows(ui, rest, list, heights, view)) {
        asked = std::move(row);
    }
    auto const sight = ui.scroll_view(list);
    if (!sight.fits()) {
        pager(ui, foot,
              {.id = list,
               .up = view.page_up,
               .down = view.page_down,
               .position = in_sight(view, sight)});
    }
    return asked;
}

}  // namespace sunhall
