// One page giving way to the next within a rectangle, by moving the pixels that are there.
//
// The page that leaves is never kept: what is still seen of it is moved, a quarter as far as the
// page that comes over it. Of the new page only the columns that have just come into view are
// painted, so that all steps together paint it once, and no picture of either page is made.
//
// Each step is the same whatever steps came before it; after the last one the rectangle holds what
// painting the new page from nothing would put there. UI thread.
#pragma once

#include "kiosk/glass/display_list.hpp"
#include "kiosk/glass/painter.hpp"
#include "kiosk/glass/pixels.hpp"
#include "kiosk/ui/page_push.hpp"

namespace sunhall {

class Slide {
public:
    /// The pixels outlive the slide, and so do the pictures that the new page shows.
    Slide(PixelView const& pixels, DisplayList arriving, Rect const& moving,
          PushDirection direction);

    /// The new page covers so many columns of the rectangle, no fewer than before.
    void advance(int arrived);

    [[nodiscard]] Rect const& moving() const { return moving_; }

private:
    void move_pixels(int arrived) const;
    void paint_strip(int arrived);

    PixelView pixels_;
    Painter painter_;
    DisplayList arriving_;
    Rect moving_;
    PushDirection direction_;
    int arrived_ = 0;
};

}  // namespace sunhall
