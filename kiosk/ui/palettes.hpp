// The colours of each theme, as the design's tokens give them (contrasts are computed in
// palettes_test).
#pragma once

#include "kiosk/ui/theme.hpp"

namespace sunhall {

/// Default and large text share theirs, with what the hall has chosen for itself.
[[nodiscard]] Palette palette_of(ThemeName name, HallColours const& own);

}  // namespace sunhall
