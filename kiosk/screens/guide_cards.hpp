// The cards of a guide's page, each drawn into a place it is given; where the page puts them
// depends on the panel and the size of the text.
#pragma once

#include <optional>

#include "kiosk/models/guide_view.hpp"
#include "kiosk/screens/page_area.hpp"

namespace sunhall {

void draw_elements(Ui& ui, Rect const& area, std::size_t across, GuideView const& view);
/// With so many beside one another, of two lines each.
[[nodiscard]] int elements_height(Ui const& ui, std::size_t across, GuideView const& view);
/// Three beside one another with the gap to what follows, cut off the top of `rest`.
void take_wide_elements(Ui& ui, Rect& rest, GuideView const& view);

/// The code, or why there is none.
void draw_code(Ui& ui, Rect const& area, GuideView const& view);
[[nodiscard]] int code_width(Ui const& ui, GuideView const& view);
[[nodiscard]] int code_height(Ui const& ui, int width, GuideView const& view);

void draw_limits(Ui& ui, Rect const& area, GuideView const& view);
[[nodiscard]] int limits_height(Ui const& ui, int width, GuideView const& view);

enum class StepsHeading { Shown, Hidden };
void draw_steps(Ui& ui, Rect const& area, GuideView const& view, StepsHeading heading);
[[nodiscard]] int steps_height(Ui const& ui, int width, GuideView const& view,
                               StepsHeading heading);

[[nodiscard]] std::optional<Intent> draw_materials(Ui& ui, Rect const& area, GuideView const& view);
[[nodiscard]] int materials_height(Ui const& ui, int width, GuideView const& view);

[[nodiscard]] std::optional<Intent> draw_fees(Ui& ui, Rect const& area, GuideView const& view);
[[nodiscard]] int fees_height(Ui const& ui, int width, GuideView const& view);

[[nodiscard]] std::optional<Intent> draw_place(Ui& ui, Rect const& area, GuideView const& view);
[[nodiscard]] int place_height(Ui const& ui, int width, GuideView const& view);

/// Conditions, basis, results and what else there is, cut off the top of `rest`.
void draw_more(Ui& ui, Rect& rest, GuideView const& view);

}  // namespace sunhall
