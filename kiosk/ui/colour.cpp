#include "kiosk/ui/colour.hpp"

#include <algorithm>
#include <cmath>

namespace sunhall {
namespace {

std::uint8_t byte_of(double value) {
    return static_cast<std::uint8_t>(std::clamp(std::lround(value), 0L, 255L));
}

std::uint8_t between(std::uint8_t from, std::uint8_t towards, double share) {
    return byte_of(from + (towards - from) * share);
}

/// Relative luminance, WCAG 2.1.
double luminance(Colour colour) {
    auto const linear = [](std::uint8_t channel) {
        auto const value = channel / 255.0;
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) +
           0.0722 * linear(colour.blue);
}

}  // namespace

Colour Colour::faded(double opacity) const { return {red, green, blue, byte_of(255 * opacity)}; }

Colour mixed(Colour from, Colour towards, double share) {
    return {between(from.red, towards.red, share), between(from.green, towards.green, share),
            between(from.blue, towards.blue, share), between(from.alpha, towards.alpha, share)};
}

double contrast(Colour one, Colour other) {
    auto const light = std::max(luminance(one), luminance(other));
    auto const dark = std::min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
}

}  // namespace sunhall
