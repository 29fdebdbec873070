// The part of search_parts.hpp that draws what was found.
#include <algorithm>
#include <span>
#include <vector>

#include "kiosk/screens/frame.hpp"
#include "kiosk/screens/search_parts.hpp"
#include "kiosk/ui/card.hpp"
#include "kiosk/ui/list_card.hpp"
#include "kiosk/ui/notice_panel.hpp"
#include "kiosk/ui/result_row.hpp"
#include "kiosk/ui/skeleton.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {

namespace {

constexpr int filter_height = 72;  // tokens.md §5, filter
constexpr int filter_pad = 22;

using Asked = std::optional<Intent>;

/// A filter in the colour of its way; chosen it is filled.
bool draw_filter(Ui& ui, Rect const& area, SearchView::Filter const& filter, TypeStyle const& style,
                 std::size_t index) {
    auto const accent = accent_of(filter.doorway);
    auto const& way = ui.theme().of(accent);
    auto const touch = ui.touch(
        {.id = "filter." + std::to_string(index), .role = TargetRole::Tab, .label = filter.label},
        area);
    bool const neutral = accent == Accent::Neutral;
    surface(ui, area, filter.chosen ? way.colour : ui.colour().card, touch.pressed);
    auto const on_chosen = neutral ? ui.colour().on_chosen : ui.colour().on_fill;
    auto const words = neutral ? ui.colour().ink : way.colour;
    ui.text(area, filter.label, style, filter.chosen ? on_chosen : words,
            {.across = Across::Middle, .down = Down::Middle});
    return touch.tapped;
}

using Filters = std::span<SearchView::Filter const>;

int width_of(Ui& ui, SearchView::Filter const& filter, TypeStyle const& style) {
    return std::max(ui.measure(filter.label, style).width + 2 * ui.px(filter_pad),
                    ui.space().target_least);
}

int width_of(Ui& ui, Filters filters, TypeStyle const& style) {
    auto width = -ui.space().gap_key;
    for (auto const& filter : filters) {
        width += width_of(ui, filter, style) + ui.space().gap_key;
    }
    return width;
}

/// As wide as their words, which shrink where they are many for one line.
TypeStyle filter_style(Ui& ui, Filters filters, int width) {
    auto style = ui.type().body.strong();
    while (style.size > ui.type().floor.size && width_of(ui, filters, style) > width) {
        style.size -= 2;
    }
    return style;
}

Asked draw_filter_line(Ui& ui, Rect line, Filters filters, std::size_t first_index) {
    auto const style = filter_style(ui, filters, line.width);
    Asked asked;
    for (auto const& filter : filters) {
        if (draw_filter(ui, take_left(line, width_of(ui, filter, style)), filter, style,
                        first_index++)) {
            asked = filter.intent;
        }
        take_left(line, ui.space().gap_key);
    }
    return asked;
}

/// In one line, or in two where even the smallest words have no room.
Asked take_filters(Ui& ui, Rect& rest, Filters filters) {
    auto const smallest = filter_style(ui, filters, rest.width);
    bool const fit = width_of(ui, filters, smallest) <= rest.width;
    auto const across = fit ? filters.size() : (filters.size() + 1) / 2;
    auto const height = std::max(ui.px(filter_height), ui.space().target_least);
    auto asked = draw_filter_line(ui, take_top(rest, height), filters.first(across), 0);
    if (!fit) {
        take_top(rest, ui.space().gap_key);
        keep(asked, draw_filter_line(ui, take_top(rest, height), filters.subspan(across), across));
    }
    take_top(rest, ui.space().gap_dense);
    return asked;
}

/// What a row's group is called already is not said again.
Asked draw_row(Ui& ui, Rect const& area, SearchRow const& row, bool last,
               std::string_view group = {}) {
    bool const tapped = result_row(ui, area,
                                   {.id = "row." + row.item.path,
                                    .accent = accent_of(row.doorway),
                                    .title = row.title,
                                    .marks = row.marks,
                                    .kind = row.kind == group ? std::string{} : row.kind,
                                    .meta = row.meta,
                                    .meta_marks = row.meta_marks,
                                    .last = last,
                                    .origin = origin(row.item, "title")});
    return tapped ? Asked{row.intent} : std::nullopt;
}

/// What stands in a list of groups: heads, and rows below them.
struct Entry {
    SearchView::Group const* head = nullptr;  ///< Or null, of a row.
    std::string_view group = {};              ///< Whose row it is.
    std::size_t row = 0;
    bool last = false;  ///< Of its group.
};

std::vector<Entry> entries_of(SearchView const& view) {
    std::vector<Entry> entries;
    std::size_t row = 0;
    for (auto const& group : view.groups) {
        entries.push_back({.head = &group});
        for (auto const end = row + group.rows; row < end; ++row) {
            entries.push_back({.group = group.name, .row = row, .last = row + 1 == end});
        }
    }
    return entries;
}

RowHeights heights_of(Ui const& ui, std::vector<Entry> const& entries) {
    std::vector<int> heights;
    heights.reserve(entries.size());
    for (auto const& entry : entries) {
        heights.push_back(entry.head != nullptr ? result_head_height(ui) : result_row_height(ui));
    }
    return RowHeights{heights};
}

Asked draw_head(Ui& ui, Rect const& area, SearchView::Group const& group) {
    bool const tapped = result_head(ui, area,
                                    {.accent = accent_of(group.doorway),
                                     .id = "group." + group.name,
                                     .name = group.name,
                                     .count = group.count,
                                     .more = group.more ? group.more->label : std::string{}});
    return tapped ? Asked{group.more->intent} : std::nullopt;
}

Asked draw_rows(Ui& ui, Rect area, SearchView const& view) {
    if (view.rows == 0) {
        return std::nullopt;  // The answer will be there in the next frame or two.
    }
    auto const entries = entries_of(view);
    // Groups have a few rows each; a thousand of one way are all of one height.
    auto const heights =
        entries.empty() ? RowHeights{view.rows, result_row_height(ui)} : heights_of(ui, entries);
    area.height = std::min(area.height, heights.total() + 2 * ui.space().radius_small);
    Asked asked;
    list_card(ui, view.list, area, heights, [&](std::size_t index, Rect place) {
        auto const entry =
            entries.empty() ? Entry{.row = index, .last = index + 1 == view.rows} : entries[index];
        if (entry.head != nullptr) {
            keep(asked, draw_head(ui, place, *entry.head));
        } else if (auto const* const row = view.row(entry.row)) {
            keep(asked, draw_row(ui, place, *row, entry.last, entry.group));
        }
    });
    return asked;
}

/// Rows to come, where they will stand, and where the filters will what is being done.
void draw_awaited(Ui& ui, Rect rest, std::string const& said) {
    auto const height = std::max(ui.px(filter_height), ui.space().target_least);
    ui.text(take_top(rest, height), said, ui.type().body, ui.colour().ink2, {.down = Down::Middle});
    take_top(rest, ui.space().gap_dense);
    skeleton_rows(ui, rest, result_row_height(ui));
}

void take_search_heading(Ui& ui, Rect& rest, SearchView const& view) {
    if (!view.heading.empty()) {
        section(ui, rest, view.heading, view.heading_note);
        take_top(rest, ui.space().icon_gap);
    }
}

}  // namespace

std::optional<Intent> draw_search_hits(Ui& ui, Rect rest, SearchView const& view) {
    Asked asked;
    if (view.awaited) {
        draw_awaited(ui, rest, *view.awaited);
        return asked;
    }
    take_search_heading(ui, rest, view);
    if (!view.filters.empty()) {
        asked = take_filters(ui, rest, view.filters);
    }
    keep(asked, view.nothing ? draw_nothing_found(ui, rest, view.list, *view.nothing)
                             : draw_rows(ui, rest, view));
    return asked;
}

int first_hit_height(Ui const& ui) { return result_row_height(ui); }

std::optional<Intent> draw_first_hit(Ui& ui, Rect const& area, SearchView const& view) {
    auto const* const row = view.rows == 0 ? nullptr : view.row(0);
    if (row == nullptr) {
        return std::nullopt;
    }
    surface(ui, area, ui.colour().card);
    return draw_row(ui, area, *row, true);
}

void show_search_hits(Ui& ui, Rect rest, SearchView const& view) {
    if (view.awaited) {
        draw_awaited(ui, rest, *view.awaited);
        return;
    }
    take_search_heading(ui, rest, view);
    ui.shown([&] {
        if (!view.nothing) {
            (void)draw_rows(ui, rest, view);
            return;
        }
        card(ui, rest);
        empty_state(ui, rest, Icon::Search, view.nothing->heading, view.nothing->advice);
    });
}

}  // namespace sunhall
