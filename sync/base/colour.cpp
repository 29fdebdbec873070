#include "sync/base/colour.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "sync/base/format.hpp"

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

std::optional<Colour> parse_colour(std::string_view text) {
    constexpr std::size_t length = 7;
    constexpr int hexadecimal = 16;
    std::uint32_t value = 0;
    if (text.size() != length || text.front() != '#') {
        return std::nullopt;
    }
    auto const* const end = text.data() + length;
    auto const [stopped, problem] = std::from_chars(text.data() + 1, end, value, hexadecimal);
    return problem == std::errc{} && stopped == end ? std::optional{rgb(value)} : std::nullopt;
}

std::string colour_text(Colour colour) {
    return format("#{:02X}{:02X}{:02X}", colour.red, colour.green, colour.blue);
}

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
