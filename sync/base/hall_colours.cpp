#include "sync/base/hall_colours.hpp"

#include <algorithm>
#include <array>

namespace sunhall {
namespace {

constexpr Colour white = rgb(0xFFFFFF);
constexpr Colour black = rgb(0x000000);
/// tokens.md §3: a door's light is the way's colour with so much white.
constexpr double light_share = 0.12;
/// As much white as the standard tints have at the median.
constexpr double tint_share = 0.89;
constexpr int darkening_steps = 50;

}  // namespace

AccentColours accent_from(Colour colour) {
    return {colour, mixed(colour, white, light_share), mixed(colour, white, tint_share)};
}

Legibility hardest_reading(Colour colour) {
    auto const made = accent_from(colour);
    std::array const readings{Legibility{ReadOn::Card, contrast(colour, white)},
                              Legibility{ReadOn::Ground, contrast(colour, usual_ground)},
                              Legibility{ReadOn::Tint, contrast(colour, made.tint)},
                              Legibility{ReadOn::Light, contrast(made.hero_top, white)}};
    return *std::ranges::min_element(readings, {}, &Legibility::contrast);
}

Colour readable(Colour colour) {
    auto darker = colour;
    for (int step = 1; step <= darkening_steps && !hardest_reading(darker).enough(); ++step) {
        darker = mixed(colour, black, static_cast<double>(step) / darkening_steps);
    }
    return darker;
}

}  // namespace sunhall
