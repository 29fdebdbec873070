// Places that have nothing to show say so, and what to do instead.
#pragma once

#include <string>
#include <vector>

#include "kiosk/ui/ui.hpp"

namespace sunhall {

/// A list without rows, a page without its item: icon, heading, sentences, in the area's middle.
void empty_state(Ui& ui, Rect const& area, Icon icon, std::string_view heading,
                 std::vector<std::string> const& sentences = {});
/// The height it takes with its icon.
[[nodiscard]] int empty_state_height(Ui const& ui, int width, std::string_view heading,
                                     std::vector<std::string> const& sentences);

/// The large sun over the steps of the page that is shown while there is no content at all.
void rising_sun(Ui& ui, Rect const& area);

}  // namespace sunhall
