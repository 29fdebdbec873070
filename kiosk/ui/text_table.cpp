#include "kiosk/ui/text_table.hpp"

#include <algorithm>
#include <numeric>

#include "kiosk/ui/card.hpp"
#include "kiosk/ui/labelled_text.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

/// Characters below which a column of sentences is a ladder of words.
constexpr int least_characters = 5;

std::string const& cell_of(std::vector<std::string> const& row, std::size_t column) {
    static std::string const empty;
    return column < row.size() ? row[column] : empty;
}

std::size_t columns_of(TextTable const& table) {
    std::size_t most = 0;
    for (auto const& row : table.rows) {
        most = std::max(most, row.size());
    }
    return most;
}

/// As wide as its longest cell would like to be.
std::vector<int> wishes(Ui const& ui, TextTable const& table, TypeStyle const& style) {
    std::vector<int> widths(columns_of(table), least_characters * style.size);
    for (auto const& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], ui.measure(row[i], style.strong()).width);
        }
    }
    return widths;
}

/// Columns that together fill the width; empty where they would be too narrow to read.
std::vector<int> shares(Ui const& ui, TextTable const& table, TypeStyle const& style, int width) {
    auto widths = wishes(ui, table, style);
    auto const count = static_cast<int>(widths.size());
    auto const least = least_characters * style.size + 2 * ui.space().inner;
    if (count == 0 || count * least > width) {
        return {};
    }
    // Everybody gets the least; what is left goes by wish.
    auto const wished = std::max(1, std::accumulate(widths.begin(), widths.end(), 0));
    auto const spare = width - count * least;
    int given = 0;
    for (auto& column : widths) {
        column = least + static_cast<int>(std::int64_t{spare} * column / wished);
        given += column;
    }
    widths.back() += width - given;
    return widths;
}

int row_height(Ui const& ui, std::vector<std::string> const& row, std::vector<int> const& widths,
               TypeStyle const& style) {
    int height = style.line;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        auto const width = widths[i] - 2 * ui.space().inner;
        height = std::max(height, ui.measure(cell_of(row, i), style, width, 0).height);
    }
    return height + 2 * ui.space().icon_gap;
}

void draw_row(Ui& ui, Rect area, std::vector<std::string> const& row,
              std::vector<int> const& widths, TypeStyle const& style, Colour colour) {
    for (std::size_t i = 0; i < widths.size(); ++i) {
        auto const cell = inset(take_left(area, widths[i]), ui.space().inner, 0);
        ui.text(cell, cell_of(row, i), style, colour, {.down = Down::Middle, .lines = 0});
    }
}

int draw_grid(Ui& ui, Rect const& area, TextTable const& table, std::vector<int> const& widths) {
    auto const& style = ui.type().body;
    int y = area.y;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        bool const heading = i == 0;
        auto const used = heading ? style.strong() : style;
        auto const height = row_height(ui, table.rows[i], widths, used);
        Rect const line{area.x, y, area.width, height};
        if (heading) {
            ui.fill(line, ui.accent_colours().colour);
        } else if (i % 2 == 0) {
            ui.fill(line, ui.colour().zebra);
        }
        draw_row(ui, line, table.rows[i], widths, used,
                 heading ? ui.colour().on_fill : ui.colour().ink);
        y += height;
        rule(ui, area, y - ui.px(1));
    }
    return y - area.y;
}

int draw_blocks(Ui& ui, Rect area, TextTable const& table) {
    auto const top = area.y;
    for (std::size_t i = 1; i < table.rows.size(); ++i) {
        std::vector<LabelledText> texts;
        for (std::size_t column = 0; column < columns_of(table); ++column) {
            texts.push_back({.label = cell_of(table.rows.front(), column),
                             .text = cell_of(table.rows[i], column)});
        }
        take_top(area, labelled_texts(ui, area, texts, {.lines = false}));
        take_top(area, ui.space().inner);
        rule(ui, area, area.y);
        take_top(area, ui.space().inner);
    }
    return area.y - top;
}

}  // namespace

int text_table(Ui& ui, Rect const& area, TextTable const& table) {
    auto const widths = shares(ui, table, ui.type().body, area.width);
    return widths.empty() ? draw_blocks(ui, area, table) : draw_grid(ui, area, table, widths);
}

}  // namespace sunhall
