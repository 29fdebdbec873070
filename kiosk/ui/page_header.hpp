// The upper end of a page; page_frame.hpp says what is in it.
#pragma once

#include <optional>

#include "kiosk/ui/page_frame.hpp"

namespace sunhall {

std::optional<FrameTap> home_header(Ui& ui, HomeHeader const& header);
std::optional<FrameTap> sub_header(Ui& ui, SubHeader const& header);
/// Of low reach: the row of controls of the home page, the row of steps and controls of the others,
/// and what is left of their header at the top.
std::optional<FrameTap> control_row(Ui& ui, Rect const& area,
                                    std::vector<HeaderControl> const& list);
std::optional<FrameTap> step_row(Ui& ui, Rect const& band, SubHeader const& header);
void way_head(Ui& ui, Rect const& band, SubHeader const& header);

std::optional<FrameTap> banner_strip(Ui& ui, Rect const& area, BannerStrip const& banner);

/// The small word in a frame that says the content is for demonstration; answers its width.
int demo_mark(Ui& ui, Rect const& area, std::string_view mark);

}  // namespace sunhall
