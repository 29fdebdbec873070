// Rows of small buttons in the header: back and home, and the reading aids. The labels of a row are
// of one size, the one in which the longest fits: side by side, larger ones would look chosen.
#pragma once

#include <optional>
#include <vector>

#include "kiosk/ui/page_frame.hpp"

namespace sunhall {

/// Where the labels of the reading aids stand.
enum class LabelPlace { UnderIcon, BesideIcon };

[[nodiscard]] std::optional<FrameTap> header_controls(Ui& ui, std::vector<Rect> const& places,
                                                      std::vector<HeaderControl> const& list,
                                                      LabelPlace labels);

/// As many places of that width as there are controls, flush right.
[[nodiscard]] std::vector<Rect> places_from_right(Ui const& ui, Rect const& area, std::size_t count,
                                                  int width);

/// Back and home, each of that width, cut off the left of the row.
[[nodiscard]] std::optional<FrameTap> header_steps(Ui& ui, Rect& row, int width,
                                                   SubHeader const& header);

}  // namespace sunhall
