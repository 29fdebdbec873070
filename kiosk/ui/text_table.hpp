// Tables of words, as long texts have them.
#pragma once

#include <string>
#include <vector>

#include "kiosk/ui/ui.hpp"

namespace sunhall {

/// The first row is the heading; short rows end in empty cells.
struct TextTable {
    std::vector<std::vector<std::string>> rows;
};

/// Draws it at the top of the area and answers its height. Where columns would become too narrow to
/// read, each row becomes a block of its own: heading and text, line by line.
int text_table(Ui& ui, Rect const& area, TextTable const& table);

}  // namespace sunhall
