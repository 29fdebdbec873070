// The lower end of a page; page_frame.hpp says what is in it.
#pragma once

#include <optional>
#include <string_view>

#include "kiosk/ui/page_frame.hpp"

namespace sunhall {

/// What stands at the right end of the bar of a landscape panel: the message, else the age of the
/// content.
struct BarStatus {
    std::optional<FreshnessLine> freshness = {};
    std::string_view toast = {};
};

std::optional<FrameTap> hotline_bar(Ui& ui, Rect const& area, HotlineBar const& bar,
                                    BarStatus const& status);
void freshness_line(Ui& ui, Rect const& area, FreshnessLine const& line);

}  // namespace sunhall
