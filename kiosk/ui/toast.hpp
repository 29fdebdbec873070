// A short message that asks for nothing and goes by itself (轻提示), in the place of the line that
// tells the age of the content: the same place on every page, and nothing to touch lies there.
#pragma once

#include <string_view>

#include "kiosk/ui/ui.hpp"

namespace sunhall {

/// Slate with white words, as wide as these, in the middle of the area and over the gaps above and
/// below it. It rises by some pixels; without motion it is there at once.
void toast(Ui& ui, Rect const& area, std::string_view message);
/// The same within the dark bar of a landscape panel, at the right end of the area.
void toast_in_bar(Ui& ui, Rect const& area, std::string_view message);

}  // namespace sunhall
