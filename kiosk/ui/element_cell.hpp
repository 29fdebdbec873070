// Cells with an icon, a label and a short text: the six elements of a guide, the facts of an open
// day, the ways to find help.
#pragma once

#include <optional>
#include <string>

#include "kiosk/ui/ui.hpp"

namespace sunhall {

struct ElementCell {
    Icon icon = Icon::Basis;
    std::string label;
    std::string text;
    bool missing = false;  ///< The text says whom to ask; it is set in the quieter ink.
    TextOrigin origin;
};

/// A card: icon and label, below them as many lines as have room.
void element_cell(Ui& ui, Rect const& area, ElementCell const& cell);

/// What a cell of that width leaves for its text.
[[nodiscard]] int element_words_width(Ui const& ui, int width);

struct FactCell {
    Icon icon = Icon::TimeLimit;
    std::string label;
    std::string text;
    std::string note;             ///< A third line; empty: none.
    std::optional<double> meter;  ///< 0 … 1: a bar along the foot.
    TextOrigin origin;
};

/// A card: the icon on its tint at the left, label over text beside it.
void fact_cell(Ui& ui, Rect const& area, FactCell const& cell);

}  // namespace sunhall
