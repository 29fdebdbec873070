#include "kiosk/ui/table.hpp"

#include <algorithm>

#include "kiosk/ui/card.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

constexpr int table_pad = 32;
constexpr int figures_height = 176;  // tokens.md §5, key-fact strip

/// The first column gets what the others leave; they share it equally up to this part.
constexpr double figures_share = 0.65;
/// A name and its figures farther apart are hard to keep together; so much more for each further
/// column.
constexpr int widest_row = 1000;  // the width of a portrait page
constexpr int widest_column = 280;
/// Words in a column narrower than so many letters are a pillar, not a text.
constexpr int least_words = 5;

struct Columns {
    int words;
    int figure;
};

Columns widths_of(Ui const& ui, int width, FigureTable const& table) {
    auto const figures = static_cast<int>(table.columns.size()) - 1;
    auto const most = ui.px(widest_row + std::max(figures - 1, 0) * widest_column);
    auto const inside = std::min(width - 2 * ui.px(table_pad), most);
    if (figures <= 0) {
        return {width - 2 * ui.px(table_pad), 0};
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
    auto const inside = width - 2 * ui.px(table_pad);
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
    auto rest = inset(area, ui.px(table_pad), 0);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        auto cell = take_left(rest, i == 0 ? columns.words : columns.figure);
        heading(ui, cell, table.columns[i], i == 0 ? Across::Start : Across::Right);
    }
}

void figure(Ui& ui, Rect const& cell, TableCell const& what) {
    auto const style = fitting(ui, what.text, ui.type().lead, cell.width - ui.space().icon_gap,
                               ui.type().floor.size);
    ui.text(cell, what.text, style, colour_of(ui, what.tone),
            {.across = Across::Right, .down = Down::Middle});
}

void cells(Ui& ui, Rect const& area, Columns const& columns, std::vector<TableCell> const& row) {
    auto rest = inset(area, ui.px(table_pad), 0);
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

/// Where figures would have to shrink or words to break every few letters, a row becomes a block:
/// its name, and below it a line for each column.
bool is_stacked(Ui const& ui, int width, FigureTable const& table) {
    auto const columns = widths_of(ui, width, table);
    auto const room = columns.figure - ui.space().icon_gap;
    auto const strong = ui.type().body.strong();
    auto const fits = [&](std::string const& text, TypeStyle const& style) {
        return ui.measure(text, style).width <= room;
    };
    if (words_width(ui, columns) < least_words * ui.type().body.size) {
        return columns.figure > 0;
    }
    for (std::size_t i = 1; i < table.columns.size(); ++i) {
        if (!fits(table.columns[i].heading, strong)) {
            return true;
        }
    }
    return std::ranges::any_of(table.rows, [&](auto const& row) {
        return std::any_of(row.begin() + (row.empty() ? 0 : 1), row.end(),
                           [&](TableCell const& cell) { return !fits(cell.text, strong); });
    });
}

std::string full_heading(TableColumn const& column) {
    return column.note.empty() ? column.heading : column.heading + " · " + column.note;
}

int block_head(Ui const& ui, int inside, std::vector<TableCell> const& row) {
    return ui.measure(row.front().text, ui.type().body.strong(), inside, 0).height +
           2 * ui.space().icon_gap;
}

int block_height(Ui const& ui, int inside, std::vector<TableCell> const& row) {
    if (row.empty()) {
        return 0;
    }
    auto const figures = static_cast<int>(row.size()) - 1;
    return block_head(ui, inside, row) + figures * ui.type().lead.line + ui.space().icon_gap;
}

void block(Ui& ui, Rect const& area, FigureTable const& table, std::vector<TableCell> const& row) {
    auto rest = inset(area, ui.px(table_pad), 0);
    auto const head = take_top(rest, block_head(ui, rest.width, row));
    ui.text(head, row.front().text, ui.type().body.strong(), colour_of(ui, row.front().tone),
            {.down = Down::Middle, .lines = 0});
    for (std::size_t i = 1; i < row.size(); ++i) {
        auto line = take_top(rest, ui.type().lead.line);
        auto const style =
            fitting(ui, row[i].text, ui.type().lead, line.width * 2 / 3, ui.type().floor.size);
        auto const width = ui.measure(row[i].text, style).width;
        ui.text(take_right(line, width), row[i].text, style, colour_of(ui, row[i].tone),
                {.across = Across::Right, .down = Down::Middle});
        take_right(line, ui.space().inner);
        auto const heading = i < table.columns.size() ? full_heading(table.columns[i]) : "";
        auto const words = fitting(ui, heading, ui.type().body, line.width, ui.type().floor.size);
        ui.text(line, heading, words, ui.colour().ink2, {.down = Down::Middle});
    }
}

/// Without a head: each line names its column.
int stacked_height(Ui const& ui, int width, FigureTable const& table) {
    int height = note_height(ui, width, table);
    for (auto const& row : table.rows) {
        height += block_height(ui, width - 2 * ui.px(table_pad), row);
    }
    return height;
}

void note(Ui& ui, Rect const& rest, FigureTable const& table) {
    if (!table.note.empty()) {
        ui.text(inset(rest, ui.px(table_pad), ui.space().gutter), table.note, ui.type().small,
                ui.colour().ink2, {.lines = 0});
    }
}

void stacked(Ui& ui, Rect rest, FigureTable const& table) {
    auto const inside = rest.width - 2 * ui.px(table_pad);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        auto const place = take_top(rest, block_height(ui, inside, table.rows[i]));
        if (place.empty()) {
            continue;
        }
        if (i % 2 == 0) {
            ui.fill(place, ui.colour().zebra);
        }
        rule(ui, place, place.bottom() - ui.px(1));
        block(ui, place, table, table.rows[i]);
    }
    note(ui, rest, table);
}

}  // namespace

int table_height(Ui const& ui, int width, FigureTable const& table) {
    if (is_stacked(ui, width, table)) {
        return stacked_height(ui, width, table);
    }
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
    if (is_stacked(ui, area.width, table)) {
        stacked(ui, rest, table);
        return rest.height;
    }
    head(ui, take_top(rest, ui.space().table_head), columns, table);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        auto const place = take_top(rest, row_height(ui, columns, table.rows[i]));
        if (i % 2 == 1) {
            ui.fill(place, ui.colour().zebra);
        }
        rule(ui, place, place.bottom() - ui.px(1));
        cells(ui, place, columns, table.rows[i]);
    }
    note(ui, rest, table);
    return table_height(ui, area.width, table);
}

void key_figures(Ui& ui, Rect const& area, std::span<KeyFigure const> figures) {
    if (figures.empty()) {
        return;
    }
    auto const& way = ui.accent_colours();
    auto const& type = ui.type();
    panel(ui, area, way.tint, ui.space().radius);
    auto const places =
        columns(inset(area, ui.px(table_pad), ui.space().gutter), figures.size(), 0);
    bool const noted =
        std::ranges::any_of(figures, [](KeyFigure const& figure) { return !figure.note.empty(); });
    auto const note = noted ? type.meta.line : 0;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        auto place = places[i];
        if (i > 0) {
            ui.fill(take_left(place, ui.px(2)), mixed(way.tint, way.colour, 0.25));
            take_left(place, ui.px(table_pad));
        }
        auto lines = centred(place, {place.width, type.small.line + type.figure.line + note});
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
