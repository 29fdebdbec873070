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

constexpr std::size_t wide_columns = 2;  // a line must not be longer than an eye follows
constexpr int large_row_more = 16;

// Tabs beside the title of a wide page.
constexpr int wide_tabs = 720;
constexpr int large_wide_tabs = 900;

using Entry = GuideListView::Entry;

/// Entries as they stand on the page: a head alone in its line, rows beside one another where the
/// page is wide.
struct ListLines {
    std::size_t across = 1;
    /// The entry that each line begins with, and at last how many entries there are.
    std::vector<std::size_t> begins = {};

    [[nodiscard]] std::size_t count() const { return begins.size() - 1; }
    [[nodiscard]] std::size_t of(std::size_t entry) const {
        return static_cast<std::size_t>(std::ranges::upper_bound(begins, entry) - begins.begin()) -
               1;
    }
};

ListLines list_lines(Ui const& ui, GuideListView const& view) {
    ListLines lines{.across = ui.theme().landscape ? wide_columns : 1};
    // Every frame asks for them: 2,000 rows in one piece.
    lines.begins.reserve(view.entries.size() + 1);
    for (std::size_t i = 0; i < view.entries.size(); ++i) {
        auto const begun = lines.begins.empty() ? 0 : lines.begins.back();
        bool const joins = !lines.begins.empty() && i - begun < lines.across &&
                           !view.entries[i].is_head() && !view.entries[begun].is_head();
        if (!joins) {
            lines.begins.push_back(i);
        }
    }
    lines.begins.push_back(view.entries.size());
    return lines;
}

/// In large text there is room for a title of two lines in smaller letters.
int guide_row_height(Ui const& ui) {
    return ui.space().row + (ui.theme().large ? ui.px(large_row_more) : 0);
}

RowHeights heights_of(Ui const& ui, GuideListView const& view, ListLines const& lines) {
    if (view.letters.empty()) {
        return {lines.count(), guide_row_height(ui)};
    }
    std::vector<int> heights;
    heights.reserve(lines.count());
    for (std::size_t line = 0; line < lines.count(); ++line) {
        bool const head = view.entries[lines.begins[line]].is_head();
        heights.push_back(head ? ui.space().letter_head : guide_row_height(ui));
    }
    return RowHeights{heights};
}

/// The letter whose rows are at the top of what shows: the entry `first`.
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

/// Half a page, or large text: only letters that lead somewhere, and nothing said about them.
bool is_terse(Ui const& ui) { return ui.theme().low || ui.theme().large; }

/// Below letters, of a place as high as this without them.
bool leaves_rows(Ui const& ui, int height) {
    auto const rows = least_rows_below_letters * guide_row_height(ui) + ui.space().letter_head;
    return height - ui.space().gap_dense - pages_foot(ui) - ui.space().gutter >= rows;
}

void draw_letters(Ui& ui, Rect& rest, std::string const& list, ListLines const& lines,
                  RowHeights const& heights, GuideListView const& view) {
    auto const sight = ui.scroll_view(list);
    auto const chosen = sight.at_start() ? 0 : letter_in_sight(view, lines.begins[sight.first]);
    std::vector<LetterKey> keys;
    std::vector<std::size_t> entries;
    for (std::size_t i = 0; i < view.letters.size(); ++i) {
        auto const& letter = view.letters[i];
        if (letter.entry || !is_terse(ui)) {
            keys.push_back({.id = "letter." + std::to_string(i),
                            .label = letter.label,
                            .chosen = i == chosen,
                            .enabled = letter.entry.has_value()});
            entries.push_back(letter.entry.value_or(0));
        }
    }
    auto const height = letter_keys_height(ui, keys.size());
    if (is_terse(ui) && !leaves_rows(ui, rest.height - height)) {
        return;
    }
    auto const tapped = letter_keys(ui, take_top(rest, height), keys);
    if (tapped) {
        ui.scroll_to(list, heights.top(lines.of(entries[*tapped])));
    }
    if (is_terse(ui) || ui.theme().landscape) {
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
                  .shrinks = ui.theme().large,
                  .chip = row.chip,
                  .meta = {{row.confirmed, Tone::Quiet, false},
                           {row.limit, row.at_once ? Tone::Good : Tone::Quiet, row.at_once},
                           {row.fee, Tone::Quiet, false}},
                  .value = {},
                  .last = last,
                  .origin = origin(row.item, "title")});
    return tapped ? std::optional{row.intent} : std::nullopt;
}

/// The rows of one line beside one another.
std::optional<Intent> draw_line(Ui& ui, Rect const& place, ListLines const& lines, std::size_t line,
                                GuideListView const& view) {
    auto const first = lines.begins[line];
    auto const end = lines.begins[line + 1];
    bool const last = end == view.entries.size() || view.entries[end].is_head();
    auto const cells = columns(place, lines.across, 0);
    std::optional<Intent> asked;
    for (auto i = first; i < end; ++i) {
        if (i > first) {
            divide(ui, cells[i - first]);
        }
        if (auto const* const row = view.row(view.entries[i].row)) {
            keep(asked, draw_row(ui, cells[i - first], *row, last));
        }
    }
    return asked;
}

std::optional<Intent> draw_rows(Ui& ui, Rect const& area, std::string const& list,
                                ListLines const& lines, RowHeights const& heights,
                                GuideListView const& view) {
    std::optional<Intent> asked;
    list_card(ui, list, area, heights, [&](std::size_t line, Rect place) {
        auto const& entry = view.entries[lines.begins[line]];
        if (entry.is_head()) {
            letter_head(ui, place, entry.letter, entry.note);
        } else {
            keep(asked, draw_line(ui, place, lines, line, view));
        }
    });
    return asked;
}

/// Rows that show, counted from 1; heads between them do not count.
std::string in_sight(GuideListView const& view, ListLines const& lines, ScrollView const& sight) {
    std::size_t first = 0;
    std::size_t last = 0;
    auto const end = lines.begins[std::min(sight.last, lines.count())];
    for (auto i = lines.begins[std::min(sight.first, lines.count())]; i < end; ++i) {
        if (!view.entries[i].is_head()) {
            last = view.entries[i].row + 1;
            first = first == 0 ? last : first;
        }
    }
    return first == 0 ? std::string{} : view.in_sight(first, last);
}

void draw_title(Ui& ui, Rect& rest, PageArea const& page, GuideListView const& view) {
    list_title(ui, rest, page, Icon::Guide, view.item, view.title, view.meta);
}

/// For whom, below the title, beside it where the page is wide.
std::optional<Intent> draw_title_and_audiences(Ui& ui, Rect& rest, PageArea const& page,
                                               GuideListView const& view) {
    if (!ui.theme().landscape || view.audiences.empty()) {
        draw_title(ui, rest, page, view);
        return take_tabs(ui, rest, view.audiences, TabLook::Tint);
    }
    auto words = rest;
    auto tabs = take_right(words, ui.px(ui.theme().large ? large_wide_tabs : wide_tabs));
    take_right(words, ui.space().gutter);
    draw_title(ui, words, page, view);
    auto const title = take_top(rest, words.y - rest.y).height - ui.space().gutter;
    auto const count = view.audiences.size();
    take_top(tabs, (title - tab_row_height(ui, count, TabLook::Tint, count)) / 2);
    return take_tabs(ui, tabs, view.audiences, TabLook::Tint);
}

/// Cut off the left of `rest`, and of the foot as far as it lies below.
std::optional<Intent> take_groups(Ui& ui, Rect& rest, Rect& foot, GuideListView const& view) {
    if (view.groups.empty()) {
        return std::nullopt;
    }
    auto asked = draw_groups(ui, take_left(rest, ui.px(rail_width)), view);
    take_left(rest, ui.space().gutter);
    take_left(foot, ui.px(rail_width) + ui.space().gutter);
    return asked;
}

}  // namespace

std::optional<Intent> draw_guide_list(Ui& ui, PageArea const& page, GuideListView const& view) {
    auto rest = page.acts;
    auto asked = take_tabs(ui, rest, view.tabs);
    if (view.entries.empty()) {
        draw_title(ui, rest, page, view);
        empty_state(ui, rest, Icon::Guide, view.empty, {view.empty_advice});
        return asked;
    }
    keep(asked, draw_title_and_audiences(ui, rest, page, view));
    auto const& list = page.key;
    auto const lines = list_lines(ui, view);
    auto const heights = heights_of(ui, view, lines);
    if (!view.letters.empty()) {
        draw_letters(ui, rest, list, lines, heights, view);
    }
    auto foot = take_bottom(rest, pages_foot(ui));
    take_bottom(rest, ui.space().gutter);
    keep(asked, take_groups(ui, rest, foot, view));
    // A card no taller than its rows: white below the last one would look like more to come.
    rest.height = std::min(rest.height, heights.total() + 2 * ui.space().radius_small);
    keep(asked, draw_rows(ui, rest, list, lines, heights, view));
    auto const sight = ui.scroll_view(list);
    if (!sight.fits()) {
        pager(ui, foot,
              {.id = list,
               .up = view.page_up,
               .down = view.page_down,
               .position = in_sight(view, lines, sight)});
    }
    return asked;
}

}  // namespace sunhall
