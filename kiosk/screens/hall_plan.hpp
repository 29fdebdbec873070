// The plan of a floor as a page draws it: where its areas lie in pixels, and which of them have
// room for their words.
//
// 1. Words are never broken inside, and never lie under the pin that says 您在这里.
// 2. An area without room for words shows the sign of its use; where several areas would show one
//    sign and mean different things, or there is none, a number.
// 3. The legend below the plan says what each sign and number means.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kiosk/models/hall_map_view.hpp"
#include "kiosk/ui/ui.hpp"

namespace sunhall {

/// Decimetres into pixels.
struct PlanScale {
    Rect ground;  ///< Of the whole floor.
    double factor = 1;

    [[nodiscard]] int across(int decimetres) const;
    [[nodiscard]] int down(int decimetres) const;
    [[nodiscard]] Rect place(HallMapView::Area const& area) const;
};

/// As large as fits the area, in its middle.
[[nodiscard]] PlanScale plan_scale(Rect const& area, HallMapView const& view);

/// Where the pin stands, and its words above it, or below where the wall is too near.
struct PlanPin {
    Rect disc, label;

    [[nodiscard]] Rect whole() const { return join(disc, label); }
};

[[nodiscard]] std::optional<PlanPin> plan_pin(Ui const& ui, PlanScale const& scale,
                                              HallMapView const& view);

struct PlanSign {
    std::optional<Icon> icon = {};  ///< None: the number.
    int number = 0;

    bool operator==(PlanSign const&) const = default;
};

struct PlanLabel {
    std::string name, detail;  ///< One over the other; without a name the sign stands for it.
    TypeStyle style = {};
    PlanSign sign = {};
    Rect place = {};  ///< In whose middle words or sign stand.
};

/// One for each area.
[[nodiscard]] std::vector<PlanLabel> plan_labels(Ui const& ui, PlanScale const& scale,
                                                 HallMapView const& view);

struct LegendLine {
    PlanSign sign = {};
    std::string name = {};

    bool operator==(LegendLine const&) const = default;
};

/// Signs in the order of the areas, then the numbers.
[[nodiscard]] std::vector<LegendLine> plan_legend(HallMapView const& view,
                                                  std::vector<PlanLabel> const& labels);

/// The plan alone, as large as fits the area.
[[nodiscard]] std::optional<Intent> draw_plan(Ui& ui, Rect const& area, HallMapView const& view);
[[nodiscard]] int plan_height(int width, HallMapView const& view);

/// In the middle of the area; the ground shines through the number.
void draw_plan_sign(Ui& ui, Rect const& area, PlanSign const& sign, Colour ink, Colour ground);
[[nodiscard]] int plan_sign_side(Ui const& ui);

}  // namespace sunhall
