// Tables of figures, and the strip of the few figures that most people want.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "kiosk/ui/chip.hpp"
#include "kiosk/ui/ui.hpp"

namespace sunhall {

struct TableCell {
    std::string text;
    Tone tone = Tone::Usual;
};

struct TableColumn {
    std::string heading;
    std::string note;  ///< Small, below the heading.
};

/// The first column is words, wrapped; the others are figures, set right and never cut.
struct FigureTable {
    std::vector<TableColumn> columns;
    std::vector<std::vector<TableCell>> rows;
    std::string note;  ///< Below the last row.
};

[[nodiscard]] int table_height(Ui const& ui, int width, FigureTable const& table);
/// Draws it at the top of the area, across its whole width; answers its height.
int table(Ui& ui, Rect const& area, FigureTable const& table);

struct KeyFigure {
    std::string label;
    std::string figure;  ///< Large, never cut: smaller where it is long.
    std::string note;
};

/// Up to four figures side by side on the way's tint.
void key_figures(Ui& ui, Rect const& area, std::span<KeyFigure const> figures);
[[nodiscard]] int key_figures_height(Ui const& ui);

}  // namespace sunhall
