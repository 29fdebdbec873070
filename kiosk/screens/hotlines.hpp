// All hotlines. It asks for nothing: a number is read off it.
#pragma once

#include "kiosk/models/hotlines_view.hpp"
#include "kiosk/screens/page_area.hpp"

namespace sunhall {

void draw_hotlines(Ui& ui, PageArea const& page, HotlinesView const& view);

}  // namespace sunhall
