// Light that falls into the hall: over the page's ground, and over the coloured doors.
#pragma once

#include "kiosk/ui/ui.hpp"

namespace sunhall {

/// The ground of a page; the light of dawn reaches down to `depth` pixels.
void page_ground(Ui& ui, int depth);

/// A door's card: from hero_top to the way's colour, with three shafts that fall on `lit` (the
/// place of its icon). Pressed as deep as that.
void door_ground(Ui& ui, Rect const& area, AccentColours const& colours, Rect const& lit,
                 double pressed);

/// A coloured band across the page with the page's shafts in it.
void band_ground(Ui& ui, Rect const& area, AccentColours const& colours);

}  // namespace sunhall
