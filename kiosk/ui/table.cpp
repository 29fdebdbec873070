#include "kiosk/ui/table.hpp"

#include <algorithm>

#include "kiosk/ui/card.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

constexpr int pad = 32;
constexpr int figures_height = 176;  // tokens.md §5, key-fact strip

/// The first column gets what the others leave; they share it equally up to this part.
constexpr double figures_share = 0.65;

struct Columns {
    int words;
    int figure;
};

Columns widths_of(Ui const& ui, int width, FigureTable const& table) {
    auto const inside = width - 2 * ui.px(pad);
    auto const figures = static_cast<int>(table.columns.size()) - 1;
    if (figures <= 0) {
        return {inside, 0};
    }
    auto const share = std::min(figures_share, 0.4 + 0.1 * figures);
    auto const figure = static_cast<int>(inside * share) / figures;
    return {inside - figures * figure, figure};
}

int words_width(Ui const& ui, Columns const& columns) {
    return columns.words - (columns.figure > 0 ? ui.space().inner : 0);
}

int row_height(Ui const& ui, Columns const& columns, std::vector<TableCell> const& row) {
    if (row.empty()) {
        return ui.space().table_row;
    }
    auto const words =
        ui.measure(row.front().text, ui.type().body, words_width(ui, columns), 0).height;
    return std::max(ui.space().table_row, words + 2 * ui.space().inner);
}

int note_height(Ui const& ui, int width, FigureTable const& table) {
    if (table.note.empty()) {
        return 0;
    }
    auto const inside = width - 2 * ui.px(pad);
    return ui.measure(table.note, ui.type().small, inside, 0).height + 2 * ui.space().gutter;
}

void heading(Ui& ui, Rect const& cell, TableColumn const& column, Across across) {
    auto const& colour = ui.colour();
    auto const strong = ui.type().body.strong();
    auto const note = column.note.empty() ? 0 : ui.type().floor.line;
    auto lines = centred(cell, {cell.width, strong.line + note});
    auto const style = fitting(ui, column.heading, strong, cell.width, ui.type().floor.size);
    ui.text(take_top(lines, strong.line), column.heading, style, colour.on_fill,
            {.across = across, .down = Down::Middle});
    ui.text(lines, column.note, ui.type().floor, colour.on_fill, {.across = across});
}

void head(Ui& ui, Rect const& area, Columns const& columns, FigureTable const& table) {
    ui.fill(area, ui.accent_colours().colour);
    auto rest = inset(area, ui.px(pad), 0);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        auto cell = take_left(rest, i == 0 ? columns.words : columns.figure);
        heading(ui, cell, table.columns[i], i == 0 ? Across::Left : Across::Right);
    }
}

void figure(Ui& ui, Rect const& cell, TableCell const& what) {
    auto const style = fitting(ui, what.text, ui.type().lead, cell.width - ui.space().icon_gap,
                               ui.type().floor.size);
    ui.text(cell, what.text, style, colour_of(ui, what.tone),
            {.across = Across::Right, .down = Down::Middle});
}

void cells(Ui& ui, Rect const& area, Columns const& columns, std::vector<TableCell> const& row) {
    auto rest = inset(area, ui.px(pad), 0);
    for (std::size_t i = 0; i < row.size(); ++i) {
        auto cell = take_left(rest, i == 0 ? columns.words : columns.figure);
        if (i == 0) {
            cell.width = words_width(ui, columns);
            ui.text(cell, row[i].text, ui.type().body, colour_of(ui, row[i].tone),
                    {.down = Down::Middle, .lines = 0});
        } else {
            figure(ui, cell, row[i]);
        }
    }
}

}  // namespace

int table_height(Ui const& ui, int width, FigureTable const& table) {
    auto const columns = widths_of(ui, width, table);
    int height = ui.space().table_head + note_height(ui, width, table);
    for (auto const& row : table.rows) {
        height += row_height(ui, columns, row);
    }
    return height;
}

int table(Ui& ui, Rect const& area, FigureTable const& table) {
    auto const columns = widths_of(ui, area.width, table);
    // The card's edge stays in sight.
    auto rest = inset(area, ui.theme().flat ? ui.space().edge_width : 0, 0);
    rest.height = table_height(ui, area.width, table);
    head(ui, take_top(rest, ui.space().table_head), columns, table);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        auto const place = take_top(rest, row_height(ui, columns, table.rows[i]));
        if (i % 2 == 1) {
            ui.fill(place, ui.colour().zebra);
        }
        rule(ui, place, place.bottom() - ui.px(1));
        cells(ui, place, columns, table.rows[i]);
    }
    if (!table.note.empty()) {
        ui.text(inset(rest, ui.px(pad), ui.space().gutter), table.note, ui.type().small,
                ui.colour().ink2, {.lines = 0});
    }
    return table_height(ui, area.width, table);
}

void key_figures(Ui& ui, Rect const& area, std::span<KeyFigure const> figures) {
    if (figures.empty()) {
        return;
    }
    auto const& way = ui.accent_colours();
    auto const& type = ui.type();
    panel(ui, area, way.tint, ui.space().radius);
    auto const places = columns(inset(area, ui.px(pad), ui.space().gutter), figures.size(), 0);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        auto place = places[i];
        if (i > 0) {
            ui.fill(take_left(place, ui.px(2)), mixed(way.tint, way.colour, 0.25));
            take_left(place, ui.px(pad));
        }
        auto lines =
            centred(place, {place.width, type.small.line + type.figure.line + type.meta.line});
        ui.text(take_top(lines, type.small.line), figures[i].label, type.small, ui.colour().ink);
        auto const style = fitting(ui, figures[i].figure, type.figure,
                                   place.width - ui.space().icon_gap, type.small.size);
        ui.text(take_top(lines, type.figure.line), figures[i].figure, style, way.colour,
                {.down = Down::Middle});
        ui.text(lines, figures[i].note, type.meta, ui.colour().ink);
    }
}

int key_figures_height(Ui const& ui) {
    auto const& type = ui.type();
    return std::max(ui.px(figures_height),
                    type.small.line + type.figure.line + type.meta.line + 2 * ui.space().gutter);
}

}  // namespace sunhall
