#include "kiosk/screens/search.hpp"

#include <algorithm>

#include "kiosk/screens/frame.hpp"
#include "kiosk/ui/button.hpp"
#include "kiosk/ui/card.hpp"
#include "kiosk/ui/keyboard.hpp"
#include "kiosk/ui/list_card.hpp"
#include "kiosk/ui/notice_panel.hpp"
#include "kiosk/ui/result_row.hpp"
#include "kiosk/ui/search_field.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {

namespace {

constexpr int filter_height = 72;     // tokens.md §5, filter
constexpr int candidate_height = 96;  // tokens.md §5, keyboard
constexpr int tray_pad = 20;
constexpr int filter_pad = 22;

using Asked = std::optional<Intent>;

Asked draw_field(Ui& ui, Rect const& area, SearchView const& view) {
    bool const cleared = typed_field(ui, area,
                                     {.text = view.text,
                                      .spelling = view.spelling,
                                      .prompt = view.prompt,
                                      .clear = {.id = "search.clear", .label = view.clear}});
    return cleared ? Asked{view.clear_intent} : std::nullopt;
}

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

/// As wide as their words, all in one line: where they are too many, the words shrink.
Asked draw_filters(Ui& ui, Rect const& area, SearchView const& view) {
    auto const gap = ui.space().gap_key;
    auto style = ui.type().body.strong();
    auto const width_of = [&](SearchView::Filter const& filter) {
        return std::max(ui.measure(filter.label, style).width + 2 * ui.px(filter_pad),
                        ui.space().target_least);
    };
    auto const whole = [&] {
        auto width = -gap;
        for (auto const& filter : view.filters) {
            width += width_of(filter) + gap;
        }
        return width;
    };
    while (style.size > ui.type().floor.size && whole() > area.width) {
        style.size -= 2;
    }
    Asked asked;
    auto rest = area;
    for (std::size_t i = 0; i < view.filters.size(); ++i) {
        auto const place = take_left(rest, width_of(view.filters[i]));
        if (draw_filter(ui, place, view.filters[i], style, i)) {
            asked = view.filters[i].intent;
        }
        take_left(rest, gap);
    }
    return asked;
}

Asked draw_row(Ui& ui, Rect const& area, SearchRow const& row, bool last) {
    bool const tapped = result_row(ui, area,
                                   {.id = "row." + row.item.path,
                                    .accent = accent_of(row.doorway),
                                    .title = row.title,
                                    .marks = row.marks,
                                    .kind = row.kind,
                                    .meta = row.meta,
                                    .meta_marks = row.meta_marks,
                                    .last = last,
                                    .origin = origin(row.item, "title")});
    return tapped ? Asked{row.intent} : std::nullopt;
}

Asked draw_rows(Ui& ui, Rect area, SearchView const& view) {
    RowHeights const heights{view.rows, result_row_height(ui)};
    area.height = std::min(area.height, heights.total() + 2 * ui.space().radius_small);
    Asked asked;
    list_card(ui, view.list, area, heights, [&](std::size_t index, Rect place) {
        if (auto const* const row = view.row(index)) {
            keep(asked, draw_row(ui, place, *row, index + 1 == view.rows));
        }
    });
    return asked;
}

Asked draw_nothing_found(Ui& ui, Rect rest, SearchView const& view) {
    auto const buttons = take_bottom(rest, ui.space().button);
    take_bottom(rest, ui.space().gutter);
    card(ui, rest);
    empty_state(ui, rest, Icon::Search, view.empty, view.empty_advice);
    Asked asked;
    auto const places = columns(buttons, view.ways.size(), ui.space().gap_dense);
    for (std::size_t i = 0; i < view.ways.size(); ++i) {
        if (button(ui, places[i],
                   {.id = "way." + std::to_string(i),
                    .label = view.ways[i].label,
                    .icon = std::nullopt,
                    .kind = ButtonKind::Secondary,
                    .accent = std::nullopt})) {
            asked = view.ways[i].intent;
        }
    }
    return asked;
}

Asked draw_hits(Ui& ui, Rect rest, SearchView const& view) {
    Asked asked;
    if (!view.heading.empty()) {
        section(ui, rest, view.heading, view.heading_note);
        take_top(rest, ui.space().icon_gap);
    }
    if (!view.filters.empty()) {
        auto const height = std::max(ui.px(filter_height), ui.space().target_least);
        asked = draw_filters(ui, take_top(rest, height), view);
        take_top(rest, ui.space().gap_dense);
    }
    keep(asked,
         view.empty.empty() ? draw_rows(ui, rest, view) : draw_nothing_found(ui, rest, view));
    return asked;
}

KeyFace face_of(SearchView::Key const& key) {
    return {.id = key.id,
            .label = key.label,
            .look = static_cast<KeyFace::Look>(key.look),
            .icon = key.erases ? std::optional{Icon::Backspace} : std::nullopt,
            .width = key.width};
}

/// In landscape the keyboard takes nothing from the hits, so it need not go away: the widest key of
/// the row takes the place of the one that folds it.
std::vector<SearchView::Key> without_folding(std::vector<SearchView::Key> row) {
    auto const folds = std::ranges::find(row, true, &SearchView::Key::folds);
    if (folds != row.end()) {
        auto const width = folds->width;
        row.erase(folds);
        std::ranges::max_element(row, {}, &SearchView::Key::width)->width += width;
    }
    return row;
}

Asked draw_keys(Ui& ui, Rect const& area, SearchView const& view) {
    std::vector<std::vector<SearchView::Key>> keys;
    std::vector<std::vector<KeyFace>> faces;
    for (auto const& row : view.keys) {
        keys.push_back(ui.theme().landscape ? without_folding(row) : row);
        auto& row_faces = faces.emplace_back();
        for (auto const& key : keys.back()) {
            row_faces.push_back(face_of(key));
        }
    }
    auto const tapped = keyboard(ui, area, faces);
    return tapped ? Asked{keys[tapped->row][tapped->key].intent} : std::nullopt;
}

Asked draw_candidates(Ui& ui, Rect const& area, SearchView const& view) {
    std::vector<std::string> texts;
    for (auto const& candidate : view.candidates) {
        texts.push_back(candidate.text);
    }
    auto const tapped = candidate_bar(ui, area, texts);
    return tapped ? Asked{view.candidates[*tapped].intent} : std::nullopt;
}

Asked draw_portrait(Ui& ui, Rect rest, SearchView const& view) {
    auto asked = draw_field(ui, take_top(rest, ui.space().search_field), view);
    take_top(rest, ui.space().gutter);
    if (view.folded) {
        bool const unfolded = button(ui, take_bottom(rest, ui.space().button),
                                     {.id = "search.unfold",
                                      .label = view.unfold.label,
                                      .icon = std::nullopt,
                                      .kind = ButtonKind::Primary,
                                      .accent = std::nullopt});
        keep(asked, unfolded ? Asked{view.unfold.intent} : std::nullopt);
    } else {
        // The tray reaches from side to side and down to the hotlines.
        auto const pad = ui.px(tray_pad);
        auto keys = take_bottom(rest, keyboard_height(ui, view.keys.size()));
        take_bottom(rest, pad);
        // Always there: hits must not jump when the first letter is spelled.
        auto const candidates = take_bottom(rest, ui.px(candidate_height));
        take_bottom(rest, pad);
        auto const top = rest.bottom();
        auto const bottom = ui.page().height - ui.space().hotline_bar;
        key_tray(ui, {0, top, ui.page().width, bottom - top}, 0);
        keep(asked, draw_candidates(ui, candidates, view));
        keep(asked, draw_keys(ui, inset(keys, -ui.space().gap_key / 2, 0), view));
    }
    take_bottom(rest, ui.space().gap_dense);
    keep(asked, draw_hits(ui, rest, view));
    return asked;
}

Asked draw_landscape(Ui& ui, Rect rest, SearchView const& view) {
    auto left = take_left(rest, (rest.width - 2 * ui.space().gutter) / 2);
    take_left(rest, 2 * ui.space().gutter);
    auto asked = draw_field(ui, take_top(left, ui.space().search_field), view);
    take_top(left, ui.space().gutter);
    auto const height = keyboard_height(ui, view.keys.size()) + 2 * ui.px(tray_pad);
    auto const tray = take_bottom(left, std::min(left.height, height));
    key_tray(ui, inset(tray, -ui.space().gutter, 0), ui.space().radius);
    take_bottom(left, ui.space().gutter);
    keep(asked, draw_candidates(ui, take_bottom(left, ui.px(candidate_height)), view));
    keep(asked, draw_keys(ui, inset(tray, -ui.space().gap_key / 2, ui.px(tray_pad)), view));
    keep(asked, draw_hits(ui, rest, view));
    return asked;
}

}  // namespace

std::optional<Intent> draw_search(Ui& ui, PageArea const& page, SearchView const& view) {
    return ui.theme().landscape ? draw_landscape(ui, page.content, view)
                                : draw_portrait(ui, page.content, view);
}

}  // namespace sunhall
