#include "kiosk/screens/search.hpp"

#include <algorithm>

#include "kiosk/screens/search_parts.hpp"
#include "kiosk/ui/keyboard.hpp"

namespace sunhall {

namespace {

using Asked = std::optional<Intent>;

Asked draw_portrait(Ui& ui, Rect rest, SearchView const& view) {
    auto asked = draw_search_field(ui, take_top(rest, ui.space().search_field), view);
    take_top(rest, ui.space().gutter);
    if (view.folded) {
        keep(asked, draw_unfold(ui, take_bottom(rest, ui.space().button), view));
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
        keep(asked, draw_search_candidates(ui, candidates, view));
        keep(asked, draw_search_keys(ui, inset(keys, -ui.space().gap_key / 2, 0), view));
    }
    take_bottom(rest, ui.space().gap_dense);
    keep(asked, draw_search_hits(ui, rest, view));
    return asked;
}

/// What was found and, below it, what is typed: to look at, above what acts.
void show_low(Ui& ui, Rect shown, SearchView const& view) {
    draw_search_text(ui, take_bottom(shown, ui.space().search_field), view);
    take_bottom(shown, ui.space().icon_gap);
    if (!view.reach_hint.empty()) {
        auto const& small = ui.type().small;
        ui.text(take_bottom(shown, small.line), view.reach_hint, small, ui.colour().ink2);
        take_bottom(shown, ui.space().icon_gap);
    }
    show_search_hits(ui, shown, view);
}

/// The keys have the lower half, under the first hit, which most words are typed for; all hits are
/// looked at in the upper half.
Asked draw_low_keys(Ui& ui, PageArea const& page, SearchView const& view) {
    auto shown = page.content;
    shown.height = page.acts.y - ui.space().gutter - shown.y;
    show_low(ui, shown, view);
    auto const pad = ui.px(tray_pad);
    auto const bottom = ui.page().height - ui.space().hotline_bar - ui.space().sub_header;
    Rect const tray{0, page.acts.y, ui.page().width, bottom - page.acts.y};
    key_tray(ui, tray, 0);
    auto rest = inset({page.acts.x, tray.y, page.acts.width, tray.height}, 0, pad);
    // Always there: keys must not move when the first hit comes.
    auto asked = draw_first_hit(ui, take_top(rest, first_hit_height(ui)), view);
    take_top(rest, ui.space().icon_gap);
    keep(asked, draw_search_candidates(ui, take_top(rest, ui.px(candidate_height)), view));
    take_top(rest, ui.space().icon_gap);
    keep(asked, draw_search_keys(ui, inset(rest, -ui.space().gap_key / 2, 0), view));
    return asked;
}

/// While one types, keys take the lower half; folded away, they leave it to the hits.
Asked draw_low(Ui& ui, PageArea const& page, SearchView const& view) {
    if (!view.folded) {
        return draw_low_keys(ui, page, view);
    }
    auto rest = page.acts;
    auto asked = draw_search_field(ui, take_top(rest, ui.space().search_field), view);
    take_top(rest, ui.space().gap_dense);
    list_title(ui, rest, page, Icon::Search, {}, view.title, view.found);
    keep(asked, draw_unfold(ui, take_bottom(rest, ui.space().button), view));
    take_bottom(rest, ui.space().gap_dense);
    keep(asked, draw_search_hits(ui, rest, view));
    return asked;
}

Asked draw_landscape(Ui& ui, Rect rest, SearchView const& view) {
    auto left = take_left(rest, (rest.width - 2 * ui.space().gutter) / 2);
    take_left(rest, 2 * ui.space().gutter);
    auto asked = draw_search_field(ui, take_top(left, ui.space().search_field), view);
    take_top(left, ui.space().gutter);
    // In large text the keys are lower, so that candidates have their room.
    auto const height = keyboard_height(ui, view.keys.size()) + 2 * ui.px(tray_pad);
    auto const room = left.height - ui.px(candidate_height) - ui.space().gutter;
    auto const tray = take_bottom(left, std::min(room, height));
    key_tray(ui, inset(tray, -ui.space().gutter, 0), ui.space().radius);
    take_bottom(left, ui.space().gutter);
    keep(asked, draw_search_candidates(ui, take_bottom(left, ui.px(candidate_height)), view));
    keep(asked, draw_search_keys(ui, inset(tray, -ui.space().gap_key / 2, ui.px(tray_pad)), view));
    keep(asked, draw_search_hits(ui, rest, view));
    return asked;
}

}  // namespace

std::optional<Intent> draw_search(Ui& ui, PageArea const& page, SearchView const& view) {
    if (ui.theme().low) {
        return draw_low(ui, page, view);
    }
    return ui.theme().landscape ? draw_landscape(ui, page.content, view)
                                : draw_portrait(ui, page.content, view);
}

}  // namespace sunhall
