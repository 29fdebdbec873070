// The lower end of a page; page_frame.hpp says what is in it.
#pragma once

#include <optional>

#include "kiosk/ui/page_frame.hpp"

namespace sunhall {

/// `freshness` is drawn inside the bar in landscape.
std::optional<FrameTap> hotline_bar(Ui& ui, Rect const& area, HotlineBar const& bar,
                                    std::optional<FreshnessLine> const& freshness);
void freshness_line(Ui& ui, Rect const& area, FreshnessLine const& line);

}  // namespace sunhall
