// A door of the hall: one of the four coloured cards of the home page, and the plain tiles below.
#pragma once

#include <string>

#include "kiosk/ui/ui.hpp"

namespace sunhall {

struct HeroCard {
    std::string id;
    Accent accent = Accent::Guide;
    Icon icon = Icon::Guide;
    std::string name;
    std::string promise;  ///< In plain words: 带什么、去哪办、几天办好
    std::string count;    ///< 1,135 项; empty: none.
};

/// True when tapped. Wide and low rectangles (large text) lay it out in one line, where they are
/// too low for it without the promise.
[[nodiscard]] bool hero(Ui& ui, Rect const& area, HeroCard const& card);

struct IconTile {
    std::string id;
    Icon icon = Icon::Departments;
    std::string label;
    bool help = false;  ///< In the colour of the sun.
};

/// Icon over label, or beside it where the tile is low and wide.
[[nodiscard]] bool icon_tile(Ui& ui, Rect const& area, IconTile const& tile);

}  // namespace sunhall
