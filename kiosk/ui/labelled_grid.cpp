#include "kiosk/ui/labelled_grid.hpp"

#include <algorithm>
#include <vector>

#include "kiosk/ui/card.hpp"

namespace sunhall {
namespace {

constexpr LabelledStyle cell_style{.label_width = 116,
                                   .label_tone = Tone::Quiet,
                                   .label_bold = false,
                                   .text_bold = true,
                                   .lines = false};
constexpr int least_grid_row = 64;
constexpr int most_lines = 2;  // longer is long for a column

struct GridRow {
    std::size_t first = 0;
    std::size_t count = 0;
    int height = 0;
    bool whole = false;  ///< One text as wide as all columns.
};

int column_width(Ui const& ui, int width, std::size_t across) {
    auto const gaps = static_cast<int>(across - 1) * ui.space().gutter;
    return (width - gaps) / static_cast<int>(across);
}

/// All labels take what the widest does, so that the texts stand in line below each other.
LabelledStyle style_of(Ui const& ui, int column, std::span<LabelledText const> texts) {
    auto style = cell_style;
    style.shared_width = labels_width(ui, column, texts, cell_style);
    return style;
}

int cell_height(Ui const& ui, int width, LabelledText const& text, LabelledStyle const& style) {
    return std::max(ui.px(least_grid_row),
                    labelled_texts_height(ui, width, {&text, 1}, style) + ui.space().icon_gap);
}

std::vector<GridRow> rows_of(Ui const& ui, int width, std::span<LabelledText const> texts,
                             std::size_t across) {
    auto const column = column_width(ui, width, across);
    auto const style = style_of(ui, column, texts);
    auto const most = most_lines * ui.type().body.line + 2 * ui.space().icon_gap;
    std::vector<GridRow> rows;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        auto const height = cell_height(ui, column, texts[i], style);
        if (height > most) {
            rows.push_back({i, 1, cell_height(ui, width, texts[i], style), true});
        } else if (!rows.empty() && rows.back().count < across && !rows.back().whole) {
            ++rows.back().count;
            rows.back().height = std::max(rows.back().height, height);
        } else {
            rows.push_back({i, 1, height, false});
        }
    }
    return rows;
}

void draw_cell(Ui& ui, Rect const& area, LabelledText const& text, LabelledStyle const& style) {
    auto const height = labelled_texts_height(ui, area.width, {&text, 1}, style);
    labelled_texts(ui, centred(area, {area.width, height}), {&text, 1}, style);
}

}  // namespace

int labelled_grid(Ui& ui, Rect const& area, std::span<LabelledText const> texts,
                  std::size_t across) {
    auto rest = area;
    rest.height = labelled_grid_height(ui, area.width, texts, across);
    auto const rows = rows_of(ui, area.width, texts, across);
    auto const column = column_width(ui, area.width, across);
    auto const style = style_of(ui, column, texts);
    for (auto const& row : rows) {
        auto place = take_top(rest, row.height);
        for (std::size_t i = 0; i < row.count; ++i) {
            auto const cell = take_left(place, row.whole ? place.width : column);
            take_left(place, ui.space().gutter);
            draw_cell(ui, cell, texts[row.first + i], style);
            if (row.first + row.count < texts.size()) {
                rule(ui, cell, cell.bottom() - ui.px(1));
            }
        }
    }
    return area.height - rest.height;
}

int labelled_grid_height(Ui const& ui, int width, std::span<LabelledText const> texts,
                         std::size_t across) {
    int height = 0;
    for (auto const& row : rows_of(ui, width, texts, across)) {
        height += row.height;
    }
    return height;
}

}  // namespace sunhall
