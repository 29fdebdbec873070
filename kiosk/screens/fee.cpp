// The part of fees.hpp that draws the page of one.
#include <algorithm>

#include "kiosk/screens/fees.hpp"
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

/// Heading and table in one card; the table reaches from edge to edge.
void draw_table(Ui& ui, Rect& rest, FeeView const& view) {
    if (view.table.rows.empty()) {
        return;
    }
    auto const table_shown = table_of(view.table);
    auto const head = ui.type().section.line + 2 * ui.space().inner;
    auto const height = head + table_height(ui, rest.width, table_shown) + ui.space().radius_small;
    auto area = take_top(rest, height);
    surface(ui, area, ui.colour().card);
    auto heading = inset(take_top(area, head), ui.px(32), ui.space().inner);
    section(ui, heading, view.table.heading, view.unit);
    ui.about(origin(view.item, "fee.amount"), [&] { table(ui, area, table_shown); });
    take_top(rest, ui.space().gutter);
}

void draw_standard(Ui& ui, Rect& rest, FeeView const& view) {
    auto const width = rest.width - 2 * ui.space().pad_across;
    auto const& reading = ui.type().body;
    auto const text = ui.measure(view.standard, reading, width, 0).height;
    auto inside = take_card(ui, rest, ui.type().section.line + ui.px(4) + text);
    section(ui, inside, view.standard_heading, view.table.rows.empty() ? view.unit : "");
    take_top(inside, ui.px(4));
    ui.about(origin(view.item, "fee.standard"),
             [&] { ui.text(inside, view.standard, reading, ui.colour().ink, {.lines = 0}); });
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

/// Facts at the left, the code at the right, both as high as the higher one.
void draw_facts_and_code(Ui& ui, Rect& rest, FeeView const& view) {
    if (view.qr.empty()) {
        facts_card(ui, rest, view.item, view.facts, fact_style);
        return;
    }
    auto const panel_shown = panel_of(view);
    auto const code_width = qr_panel_width(ui, view.qr.url);
    auto const texts = labelled(view.item, view.facts);
    auto const width = rest.width - code_width - ui.space().gutter;
    auto const facts =
        labelled_texts_height(ui, width - 2 * ui.space().pad_across, texts, fact_style) +
        2 * ui.space().pad_down;
    auto const height = std::max(facts, qr_panel_height(ui, code_width, panel_shown));
    auto area = take_top(rest, height);
    qr_panel(ui, take_right(area, code_width), panel_shown);
    take_right(area, ui.space().gutter);
    labelled_texts(ui, card(ui, area), texts, fact_style);
}

/// Narrow columns of large text are unreadable beside a code: the code comes below.
void draw_facts_over_code(Ui& ui, Rect& rest, FeeView const& view) {
    facts_card(ui, rest, view.item, view.facts, fact_style);
    if (!view.qr.empty()) {
        auto const panel_shown = panel_of(view);
        take_top(rest, ui.space().gutter);
        qr_panel(ui, take_top(rest, qr_panel_height(ui, rest.width, panel_shown)), panel_shown);
    }
}

}  // namespace

std::optional<Intent> draw_fee(Ui& ui, PageArea const& page, FeeView const& view) {
    auto rest = page.content;
    title_block(ui, rest, view.item, view.title, view.chips, view.meta);
    scrolled(ui, page.key, rest, [&](Rect content) {
        auto const top = content.y;
        content.height = ui.page().height * 100;
        draw_key_facts(ui, content, view);
        draw_table(ui, content, view);
        draw_standard(ui, content, view);
        if (ui.theme().large && !ui.theme().landscape) {
            draw_facts_over_code(ui, content, view);
        } else {
            draw_facts_and_code(ui, content, view);
        }
        return content.y - top;
    });
    return std::nullopt;
}

}  // namespace sunhall
