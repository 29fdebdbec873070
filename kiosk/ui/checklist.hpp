// What to bring, to be ticked off: the whole row is the target.
#pragma once

#include <string>

#include "kiosk/ui/ui.hpp"

namespace sunhall {

struct CheckRow {
    std::string id;
    std::string name;
    std::string form;
    std::string note;
    bool spared = false;  ///< It need not be brought: the note is green and bold.
    bool ticked = false;
    TextOrigin origin;
};

/// True when tapped.
[[nodiscard]] bool check_row(Ui& ui, Rect const& area, CheckRow const& row);

/// The height the row needs: long names and notes take a second line.
[[nodiscard]] int check_row_height(Ui const& ui, int width, CheckRow const& row);

}  // namespace sunhall
