// The page that is shown without any verified content. It asks for nothing.
#pragma once

#include "kiosk/models/safe_view.hpp"
#include "kiosk/screens/page_area.hpp"

namespace sunhall {

void draw_safe(Ui& ui, PageArea const& page, SafeView const& view);

}  // namespace sunhall
