#include "kiosk/ui/daylight.hpp"

#include <array>

#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

struct Shaft {
    double start;  ///< Shares of the page's width.
    double width;
    double light;  ///< Opacity of white at the top.
};

/// tokens.md §4.
constexpr std::array page_shafts{
    Shaft{0.00, 0.06, 0.55}, Shaft{0.13, 0.15, 0.45}, Shaft{0.33, 0.05, 0.40},
    Shaft{0.45, 0.20, 0.70}, Shaft{0.72, 0.05, 0.35}, Shaft{0.82, 0.12, 0.50},
};
constexpr double brightest_shaft = 0.70;
constexpr auto light = rgb(0xFFFFFF);
/// White text on a coloured band must stay readable: 4.7 on the lightest of them.
constexpr double on_band = 0.15;
constexpr double on_door = 0.20;
/// The way's own colour is reached after this share of a door's height.
constexpr double door_gradient = 0.60;

void shafts(Ui& ui, Rect const& area, double strength) {
    for (auto const& shaft : page_shafts) {
        Rect const fallen{area.x + static_cast<int>(area.width * shaft.start), area.y,
                          static_cast<int>(area.width * shaft.width), area.height};
        ui.shade(fallen, light.faded(shaft.light * strength), light.faded(0));
    }
}

void door_shafts(Ui& ui, Rect const& area, Rect const& lit) {
    auto const gap = ui.px(16);
    auto const wide = ui.px(32);
    auto const narrow = ui.px(12);
    auto const second = lit.x - gap - wide;
    auto const third = second - gap - narrow;
    for (auto const& [x, width] :
         {std::pair{lit.x, lit.width}, std::pair{second, wide}, std::pair{third, narrow}}) {
        // None falls beside a door whose icon stands at its edge.
        if (auto const fallen = meet({x, area.y, width, area.height}, area); !fallen.empty()) {
            ui.shade(fallen, light.faded(on_door), light.faded(0));
        }
    }
}

}  // namespace

void page_ground(Ui& ui, int depth) {
    auto const page = ui.page();
    ui.fill(page, ui.colour().bg);
    if (ui.theme().flat) {
        return;
    }
    Rect const dawn{page.x, page.y, page.width, depth};
    ui.shade(dawn, ui.colour().dawn, ui.colour().bg);
    shafts(ui, dawn, 1);
}

void door_ground(Ui& ui, Rect const& area, AccentColours const& colours, Rect const& lit,
                 double pressed) {
    auto const top = under_finger(ui, colours.hero_top, pressed);
    auto const bottom = under_finger(ui, colours.colour, pressed);
    if (ui.theme().flat) {
        ui.fill(area, bottom, ui.space().radius);
        return;
    }
    ui.shadow(area, pressed > 0 ? Elevation::Pressed : Elevation::Card);
    auto rest = area;
    ui.fill(take_top(rest, ui.space().radius), top, ui.space().radius, Corners::Top);
    ui.shade(take_top(rest, static_cast<int>(area.height * door_gradient)), top, bottom);
    ui.fill(rest, bottom, ui.space().radius, Corners::Bottom);
    door_shafts(ui, area, lit);
}

void band_ground(Ui& ui, Rect const& area, AccentColours const& colours) {
    if (ui.theme().flat) {
        ui.fill(area, colours.colour);
        return;
    }
    ui.shade(area, colours.hero_top, colours.colour);
    // A hall's own colour may be so light that words on a shaft could not be read.
    if (contrast(light, mixed(colours.hero_top, light, brightest_shaft * on_band)) >=
        least_contrast) {
        shafts(ui, area, on_band);
    }
}

}  // namespace sunhall
