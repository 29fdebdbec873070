// A service guide. In portrait the six elements, the code and the limits stay, what follows scrolls
// below them; in landscape the right column is what one takes along, with the actions below it; in
// large text all is one column with the code first.
#pragma once

#include <optional>
#include <vector>

#include "kiosk/models/guide_view.hpp"
#include "kiosk/screens/page_area.hpp"

namespace sunhall {

/// The actions are drawn in landscape only; elsewhere they are the page's foot, as of other pages.
[[nodiscard]] std::optional<Intent> draw_guide(Ui& ui, PageArea const& page, GuideView const& view,
                                               std::vector<LinkView> const& actions);

}  // namespace sunhall
