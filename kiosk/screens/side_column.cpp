#include "kiosk/screens/side_column.hpp"

#include <algorithm>

#include "kiosk/screens/columns.hpp"
#include "kiosk/screens/printing.hpp"

namespace sunhall {

SideColumn take_side_column(Ui& ui, Rect& rest, int code_width,
                            std::vector<LinkView> const& actions) {
    SideColumn side{take_right(rest, std::max(ui.px(side_column), code_width)), {}};
    take_right(rest, ui.space().gutter);
    side.asked = draw_actions(ui, side.place, actions);
    return side;
}

}  // namespace sunhall
