// The part of disclosures.hpp that draws the page of one entry.
#include <algorithm>

#include "kiosk/screens/article.hpp"
#include "kiosk/screens/columns.hpp"
#include "kiosk/screens/disclosure_head.hpp"
#include "kiosk/screens/disclosures.hpp"
#include "kiosk/ui/button.hpp"
#include "kiosk/ui/card.hpp"

namespace sunhall {

namespace {

constexpr int print_side_share = 29;  // hundredths of the foot for each neighbour, as in visual/07

/// What is given on request only has no text to lead to: how to ask comes before all that is known
/// of it. In low reach that is where it can be touched.
bool asks_first(Ui const& ui, DisclosureView const& view) {
    return view.body.empty() && view.ask && !ui.theme().low;
}

void draw_elements(Ui& ui, Rect& rest, DisclosureView const& view) {
    if (view.elements.empty()) {
        return;
    }
    auto const texts = labelled(view.item, view.elements);
    auto const width = rest.width - 2 * ui.space().pad_across;
    auto const heading = ui.type().section.line + ui.px(4);
    auto inside = take_card(ui, rest, heading + labelled_texts_height(ui, width, texts, {}));
    section(ui, inside, view.elements_heading);
    take_top(inside, ui.px(4));
    labelled_texts(ui, inside, texts);
    take_top(rest, ui.space().gutter);
}

/// What is not published says so, and leads to asking for it.
std::optional<Intent> draw_missing_body(Ui& ui, Rect& rest, DisclosureView const& view) {
    auto const width = rest.width - 2 * ui.space().pad_across;
    auto const& body = ui.type().body;
    auto const words = ui.measure(view.no_body, body, width, 0).height;
    auto const heading = ui.type().section.line + ui.space().icon_gap;
    auto const ask = view.ask ? ui.space().gutter + ui.space().button : 0;
    auto inside = take_card(ui, rest, heading + words + ask);
    section(ui, inside, view.body_heading);
    take_top(inside, ui.space().icon_gap);
    ui.about(origin(view.item, "disclosure.body"), [&] {
        ui.text(take_top(inside, words), view.no_body, body, ui.colour().ink2, {.lines = 0});
    });
    if (!view.ask) {
        return std::nullopt;
    }
    take_top(inside, ui.space().gutter);
    bool const tapped = button(ui, take_top(inside, ui.space().button),
                               {.id = "disclosure.ask",
                                .label = view.ask->label,
                                .icon = Icon::Guide,
                                .kind = ButtonKind::Primary});
    return tapped ? std::optional{view.ask->intent} : std::nullopt;
}

std::optional<Intent> draw_body(Ui& ui, Rect& rest, DisclosureView const& view) {
    if (view.body.empty()) {
        return draw_missing_body(ui, rest, view);
    }
    auto const pictures = named(view.pictures);
    auto const width = rest.width - 2 * ui.space().pad_across;
    auto const heading = ui.type().section.line + ui.space().icon_gap;
    auto const height = measured_rich_text(ui, width, view.body, pictures).height;
    auto inside = take_card(ui, rest, heading + height);
    section(ui, inside, view.body_heading);
    take_top(inside, ui.space().icon_gap);
    std::optional<Intent> asked;
    ui.about(origin(view.item, "disclosure.body"),
             [&] { asked = enlarging(rich_text(ui, inside, view.body, pictures, view.enlarge)); });
    return asked;
}

std::optional<Intent> draw_neighbour(Ui& ui, Rect const& area, char const* id, Icon icon,
                                     LinkView const& link) {
    bool const tapped = button(
        ui, area, {.id = id, .label = link.label, .icon = icon, .kind = ButtonKind::Secondary});
    return tapped ? std::optional{link.intent} : std::nullopt;
}

std::optional<Intent> draw_print_button(Ui& ui, Rect const& area, DisclosureView const& view) {
    bool const tapped = button(ui, area,
                               {.id = "disclosure.print",
                                .label = view.print->label,
                                .icon = Icon::Print,
                                .kind = ButtonKind::Primary});
    return tapped ? std::optional{view.print->intent} : std::nullopt;
}

bool has_foot(DisclosureView const& view) { return view.print || view.previous || view.next; }

/// The neighbours, and between them what prints the entry; whoever is alone takes the whole width.
std::optional<Intent> draw_foot(Ui& ui, Rect area, DisclosureView const& view) {
    auto const gap = ui.space().gap_dense;
    auto const room = area.width - gap;
    auto const side = view.print                   ? room * print_side_share / 100
                      : view.previous && view.next ? room / 2
                                                   : area.width;
    std::optional<Intent> asked;
    if (view.previous) {
        asked = draw_neighbour(ui, take_left(area, side), "disclosure.previous", Icon::ExpandLess,
                               *view.previous);
        take_left(area, gap);
    }
    if (view.next) {
        keep(asked, draw_neighbour(ui, take_right(area, side), "disclosure.next", Icon::ExpandMore,
                                   *view.next));
        take_right(area, gap);
    }
    if (view.print) {
        keep(asked, draw_print_button(ui, area, view));
    }
    return asked;
}

/// Below the text, with the gap between them.
std::optional<Intent> take_foot(Ui& ui, Rect& rest, DisclosureView const& view) {
    if (!has_foot(view)) {
        return std::nullopt;
    }
    auto const foot = take_bottom(rest, ui.space().button);
    take_bottom(rest, ui.space().gutter);
    return draw_foot(ui, foot, view);
}

/// Landscape: the code and whom to ask stay beside what scrolls.
void draw_side(Ui& ui, Rect rest, DisclosureView const& view) {
    if (!view.qr.empty()) {
        auto const panel_shown = panel_of(view);
        qr_panel(ui, take_top(rest, qr_panel_height(ui, rest.width, panel_shown)), panel_shown);
        take_top(rest, ui.space().gutter);
    }
    if (!contacts_in_head(ui)) {
        auto const width = rest.width - 2 * ui.space().pad_across;
        auto const inside = take_card(ui, rest, contacts_height(ui, width, view));
        draw_contacts(ui, inside, view);
    }
}

/// Large text leaves no room for it beside the title.
void draw_code_below(Ui& ui, Rect& rest, DisclosureView const& view) {
    if (one_column(ui) && !view.qr.empty()) {
        auto const panel_shown = panel_of(view);
        qr_panel(ui, take_top(rest, qr_panel_height(ui, rest.width, panel_shown)), panel_shown);
        take_top(rest, ui.space().gutter);
    }
}

/// What leads on and what is taken along. In landscape the code stays beside what scrolls, and so
/// do the neighbours where nothing is printed.
std::optional<Intent> take_acts(Ui& ui, Rect& rest, DisclosureView const& view) {
    if (!ui.theme().landscape) {
        return take_foot(ui, rest, view);
    }
    auto const least = view.qr.empty() ? 0 : qr_panel_width(ui, view.qr.url);
    auto side = take_right(rest, std::max(ui.px(side_column), least));
    take_right(rest, ui.space().gutter + ui.space().inner);
    auto asked = take_foot(ui, view.print ? rest : side, view);
    draw_side(ui, side, view);
    return asked;
}

}  // namespace

std::optional<Intent> draw_disclosure(Ui& ui, PageArea const& page, DisclosureView const& view) {
    auto rest = page.content;
    std::optional<Intent> asked;
    // In large text the tabs would take what there is to read, in low reach they cannot be reached;
    // the list has them.
    if (!ui.theme().large && !ui.theme().low) {
        asked = take_disclosure_tabs(ui, rest, view.tabs);
    }
    keep(asked, take_acts(ui, rest, view));
    scrolled(ui, page.key, rest, [&](Rect content) {
        auto const top = content.y;
        auto const told = draw_head(ui, content, view);
        if (asks_first(ui, view)) {
            keep(asked, draw_missing_body(ui, content, view));
            take_top(content, ui.space().gutter);
        }
        draw_code_below(ui, content, view);
        draw_metadata(ui, content, view, told);
        draw_elements(ui, content, view);
        if (view.body.empty()) {
            take_down_to_acts(ui, content, page, top, rest.y);
        }
        if (!asks_first(ui, view)) {
            keep(asked, draw_body(ui, content, view));
        }
        return content.y - top;
    });
    return asked;
}

}  // namespace sunhall
