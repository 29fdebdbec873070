// The emblem of the hall, and the mark of this program: the sun over the hall's steps, drawn from
// discs and bars. And the same sun, large, for the page that waits for content.
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "kiosk/ui/notice_panel.hpp"
#include "kiosk/ui/ui_state.hpp"

namespace sunhall {
namespace {

/// The emblem is drawn on a square of this side.
constexpr int drawn_side = 104;
/// Around an emblem of the hall's, which may be drawn for paper: always on white.
constexpr auto own_ground = rgb(0xFFFFFF);
constexpr int own_air = 6;
constexpr int own_radius = 16;

/// A ray of the sun: a short bar at that angle, in degrees from the horizon.
void ray(ImDrawList& list, ImVec2 centre, double degrees, double scale, Colour colour) {
    constexpr double inner = 35;
    constexpr double outer = 47;
    constexpr double thickness = 5;
    auto const angle = degrees * std::numbers::pi / 180;
    auto const reach = [&](double radius) {
        return ImVec2{centre.x + static_cast<float>(std::cos(angle) * radius * scale),
                      centre.y - static_cast<float>(std::sin(angle) * radius * scale)};
    };
    list.AddLine(reach(inner), reach(outer), packed(colour), static_cast<float>(thickness * scale));
}

struct Step {
    int top = 0, across = 0;
    Colour colour;
};

}  // namespace

void Ui::emblem(Rect const& area, ContentPicture const& own, std::string_view shows) {
    auto const inside = inset(area, area.width * own_air / drawn_side);
    auto const height = picture_height(inside.width, own);
    if (height == 0) {
        sun_over_steps(area);
        return;
    }
    // A high one is as high as the square, and narrower.
    auto const width =
        height > inside.height ? inside.width * inside.height / height : inside.width;
    auto const place = centred(inside, {width, std::min(height, inside.height)});
    fill(area, own_ground, area.width * own_radius / drawn_side);
    if (picture(place, own, shows) == 0) {
        sun_over_steps(area);
    }
}

void Ui::sun_over_steps(Rect const& area) {
    auto const scale = static_cast<double>(area.width) / drawn_side;
    auto const sized = [scale](double drawn) {
        return static_cast<int>(std::lround(drawn * scale));
    };
    fill(area, rgb(0x22343E), sized(16));
    auto const sun = rgb(0xF2B233);
    auto const middle = area.x + area.width / 2;
    auto const horizon = area.y + sized(62);
    auto const radius = sized(28);
    clipped({area.x, area.y, area.width, horizon - area.y}, [&] {
        disc({middle - radius, horizon - radius, 2 * radius, 2 * radius}, sun);
    });
    auto const centre = at(middle, horizon);
    for (auto const degrees : {45.0, 90.0, 135.0}) {
        ray(*state_.list, centre, degrees, scale, sun);
    }
    for (auto const& step :
         {Step{68, 72, rgb(0xFFFFFF)}, Step{79, 54, rgb(0xC9D4D9)}, Step{89, 36, rgb(0x8FA2AF)}}) {
        auto const width = sized(step.across);
        fill({middle - width / 2, area.y + sized(step.top), width, sized(step.top == 68 ? 6 : 4)},
             step.colour);
    }
}

void rising_sun(Ui& ui, Rect const& area) {
    auto const radius = std::min(area.width / 3, area.height * 3 / 4);
    auto const middle = area.x + area.width / 2;
    auto const horizon = area.y + radius;
    ui.clipped({area.x, area.y, area.width, radius}, [&] {
        ui.disc({middle - radius, area.y, 2 * radius, 2 * radius}, ui.colour().sun);
    });
    // Three steps, each narrower and paler: shares of the sun's diameter.
    constexpr std::array shares{1.44, 1.06, 0.62};
    constexpr std::array opacity{1.0, 0.55, 0.35};
    int top = horizon;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        auto const width = static_cast<int>(2 * radius * shares[i]);
        auto const thickness = ui.px(i == 0 ? 10 : 7);
        ui.fill({middle - width / 2, top, width, thickness}, ui.colour().ink.faded(opacity[i]));
        top += thickness + ui.px(17);
    }
}

}  // namespace sunhall
