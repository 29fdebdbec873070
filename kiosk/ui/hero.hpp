// A door of the hall: one of the four coloured cards of the home page, and the plain tiles below.
#pragma once

#include <string>
#include <string_view>

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

/// The door through which one came, as large as the area: it shows where one is and leads nowhere.
void open_door(Ui& ui, Rect const& area, Icon icon, std::string_view name, std::string_view note);

struct IconTile {
    std::string id;
    Icon icon = Icon::Departments;
    std::string label;
    bool help = false;   ///< In the colour of the sun.
    int label_size = 0;  ///< So that tiles side by side agree; 0: as the theme says.
};

/// The size at which that label fits over its icon in a tile of that width.
[[nodiscard]] int tile_label_size(Ui const& ui, int tile_width, std::string_view label);

/// Icon over label, or beside it where the tile is low and wide.
[[nodiscard]] bool icon_tile(Ui& ui, Rect const& area, IconTile const& tile);

}  // namespace sunhall
