// The part of fees.hpp that draws the page of one.
#include <algorithm>
#include <utility>

#include "kiosk/screens/fees.hpp"
#include "kiosk/screens/printing.hpp"
#include "kiosk/screens/side_column.hpp"
#include "kiosk/ui/card.hpp"
#include "kiosk/ui/qr_panel.hpp"
#include "kiosk/ui/surface.hpp"
#include "kiosk/ui/table.hpp"

namespace sunhall {

namespace {

constexpr LabelledStyle fact_style{.label_width = 112};

FigureTable table_of(FeeView::Table const& shown) {
    FigureTable table{.columns = {{shown.row_heading, {}}}, .rows = {}, .note = shown.note};
    for (auto const& column : shown.columns) {
        table.columns.push_back({column.title, column.note});
    }
    for (auto const& row : shown.rows) {
        auto& cells = table.rows.emplace_back(std::vector<TableCell>{{row.label}});
        for (auto const& cell : row.cells) {
            cells.push_back({cell.text, cell.free ? Tone::Good : Tone::Usual});
        }
    }
    return table;
}

void draw_key_facts(Ui& ui, Rect& rest, FeeView const& view) {
    if (view.key_facts.empty()) {
        return;
    }
    std::vector<KeyFigure> figures;
    for (auto const& fact : view.key_facts) {
        figures.push_back({fact.label, fact.figure, fact.note});
    }
    ui.about(origin(view.item, "fee.amount"),
             [&] { key_figures(ui, take_top(rest, key_figures_height(ui)), figures); });
    take_top(rest, ui.space().gutter);
}

int table_head(Ui const& ui) { return ui.type().section.line + 2 * ui.space().inner; }

/// With its heading; 0 where there is none.
int table_card_height(Ui& ui, int width, FeeView const& view) {
    return view.table.rows.empty()
               ? 0
               : table_head(ui) + table_height(ui, width, table_of(view.table)) +
                     ui.space().radius_small;
}

/// Heading and table in one card; the table reaches from edge to edge.
void draw_table(Ui& ui, Rect& rest, FeeView const& view) {
    if (view.table.rows.empty()) {
        return;
    }
    auto const table_shown = table_of(view.table);
    auto const head = table_head(ui);
    auto area = take_top(rest, table_card_height(ui, rest.width, view));
    surface(ui, area, ui.colour().card);
    auto heading = inset(take_top(area, head), ui.px(32), ui.space().inner);
    section(ui, heading, view.table.heading, view.unit);
    ui.about(origin(view.item, "fee.amount"), [&] { table(ui, area, table_shown); });
    take_top(rest, ui.space().gutter);
}

/// Heading and wording, without the card around them.
int standard_height(Ui& ui, int width, FeeView const& view) {
    auto const inside = width - 2 * ui.space().pad_across;
    return ui.type().section.line + ui.px(4) +
           ui.measure(view.standard, ui.type().body, inside, 0).height;
}

void standard_texts(Ui& ui, Rect inside, FeeView const& view) {
    section(ui, inside, view.standard_heading, view.table.rows.empty() ? view.unit : "");
    take_top(inside, ui.px(4));
    ui.about(origin(view.item, "fee.standard"), [&] {
        ui.text(inside, view.standard, ui.type().body, ui.colour().ink, {.lines = 0});
    });
}

void draw_standard(Ui& ui, Rect& rest, FeeView const& view) {
    standard_texts(ui, take_card(ui, rest, standard_height(ui, rest.width, view)), view);
    take_top(rest, ui.space().gutter);
}

QrPanel panel_of(FeeView const& view) {
    return {.heading = view.qr.heading,
            .note = view.qr.note,
            .url = view.qr.url,
            .opens = view.qr.opens,
            .host = view.qr.host,
            .origin = origin(view.item, "fee.links")};
}

void draw_facts(Ui& ui, Rect& rest, FeeView const& view) {
    facts_card(ui, rest, view.item, view.facts, fact_style);
    take_top(rest, ui.space().gutter);
}

/// Narrow columns of large text are unreadable beside a code: it stands first, in full width.
void draw_code(Ui& ui, Rect& rest, FeeView const& view) {
    if (!view.qr.empty()) {
        auto const panel_shown = panel_of(view);
        qr_panel(ui, take_top(rest, qr_panel_height(ui, rest.width, panel_shown)), panel_shown);
        take_top(rest, ui.space().gutter);
    }
}

/// The code stays at the right of a wide page while the rest scrolls. Without one, what can be
/// printed lies at the foot.
std::optional<Intent> draw_beside(Ui& ui, Rect& rest, FeeView const& view,
                                  std::vector<LinkView> const& actions) {
    if (view.qr.empty()) {
        return draw_actions(ui, rest, actions);
    }
    auto side = take_side_column(ui, rest, qr_panel_width(ui, view.qr.url), actions);
    qr_panel(ui, side.place, panel_of(view));
    return std::move(side.asked);
}

/// What it costs: the table with its figures, or where there is none the wording.
void draw_price(Ui& ui, Rect& rest, FeeView const& view) {
    if (view.table.rows.empty()) {
        draw_standard(ui, rest, view);
    } else {
        draw_table(ui, rest, view);
    }
}

int price_height(Ui& ui, int width, FeeView const& view) {
    return view.table.rows.empty() ? standard_height(ui, width, view) + 2 * ui.space().pad_down
                                   : table_card_height(ui, width, view);
}

/// What else is known of it, for which a table leaves the wording as well.
void draw_rest(Ui& ui, Rect& rest, FeeView const& view) {
    if (!view.table.rows.empty()) {
        draw_standard(ui, rest, view);
    }
    draw_facts(ui, rest, view);
}

enum class StandardPlace { Above, Here };

/// What the office says in words at the left, the code at the right, both as high as the higher
/// one; the code's panel no higher than it must be where not all of that is in sight.
void draw_words_and_code(Ui& ui, Rect& rest, int in_sight, FeeView const& view,
                         StandardPlace standard) {
    auto const panel_shown = panel_of(view);
    auto const code_width = qr_panel_width(ui, view.qr.url);
    auto words = rest;
    take_right(words, code_width + ui.space().gutter);
    if (standard == StandardPlace::Here) {
        draw_standard(ui, words, view);
    }
    draw_facts(ui, words, view);
    auto const code_height = qr_panel_height(ui, code_width, panel_shown);
    auto const height = std::max(words.y - ui.space().gutter - rest.y, code_height);
    auto row = take_top(rest, height);
    auto code = take_right(row, code_width);
    code.height = height <= in_sight ? height : code_height;
    qr_panel(ui, code, panel_shown);
    take_top(rest, ui.space().gutter);
}

/// What the price is comes first, unless it is so long that the code behind it would not be in
/// sight.
void draw_portrait(Ui& ui, Rect& rest, int screenful, FeeView const& view) {
    if (view.qr.empty()) {
        draw_price(ui, rest, view);
        draw_rest(ui, rest, view);
        return;
    }
    auto const code_width = qr_panel_width(ui, view.qr.url);
    auto const code_end = qr_panel_code_end(ui, code_width, panel_of(view));
    auto const price = price_height(ui, rest.width, view) + ui.space().gutter;
    bool const has_table = !view.table.rows.empty();
    if (price + code_end <= screenful) {
        draw_price(ui, rest, view);
        draw_words_and_code(ui, rest, screenful - price, view,
                            has_table ? StandardPlace::Here : StandardPlace::Above);
    } else {
        draw_words_and_code(ui, rest, screenful, view, StandardPlace::Here);
        draw_table(ui, rest, view);
    }
}

/// Beside each other where no code stands beside them: a label and its price as far apart as a wide
/// page is are hard to keep together.
void draw_two_columns(Ui& ui, Rect& rest, FeeView const& view) {
    auto places = columns(rest, 2, ui.space().gutter);
    draw_key_facts(ui, places[0], view);
    draw_price(ui, places[0], view);
    draw_rest(ui, places[1], view);
    take_top(rest, std::max(places[0].y, places[1].y) - rest.y);
}

void draw_one_column(Ui& ui, Rect& rest, int screenful, FeeView const& view) {
    auto const top = rest.y;
    if (ui.theme().large && !ui.theme().landscape) {
        draw_code(ui, rest, view);
    }
    draw_key_facts(ui, rest, view);
    if (ui.theme().landscape || ui.theme().large) {
        draw_price(ui, rest, view);
        draw_rest(ui, rest, view);
    } else {
        draw_portrait(ui, rest, screenful - (rest.y - top), view);
    }
}

}  // namespace

std::optional<Intent> draw_fee(Ui& ui, PageArea const& page, FeeView const& view,
                               std::vector<LinkView> const& actions) {
    auto rest = page.content;
    std::optional<Intent> asked;
    if (ui.theme().landscape) {
        asked = draw_beside(ui, rest, view, actions);
    }
    title_block(ui, rest, view.item, view.title, view.chips, view.meta);
    auto const screenful = rest.height;
    scrolled(ui, page.key, rest, [&](Rect content) {
        auto const top = content.y;
        if (ui.theme().landscape && view.qr.empty()) {
            draw_two_columns(ui, content, view);
        } else {
            draw_one_column(ui, content, screenful, view);
        }
        // Nothing follows the last gap.
        return content.y - top - ui.space().gutter;
    });
    return asked;
}

}  // namespace sunhall
