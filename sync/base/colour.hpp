// Colours as the theme and a hall's settings write them, and how well one can be read on another.
//
// Values: any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sunhall {

struct Colour {
    std::uint8_t red = 0, green = 0, blue = 0, alpha = 255;

    bool operator==(Colour const&) const = default;

    /// The same colour, that opaque: 0 … 1.
    [[nodiscard]] Colour faded(double opacity) const;
};

/// 0xRRGGBB, as tokens are written.
[[nodiscard]] constexpr Colour rgb(std::uint32_t hex) {
    return {static_cast<std::uint8_t>(hex >> 16U & 255U),
            static_cast<std::uint8_t>(hex >> 8U & 255U), static_cast<std::uint8_t>(hex & 255U),
            255};
}

/// "#17588F", in letters of either case; nothing else is read.
[[nodiscard]] std::optional<Colour> parse_colour(std::string_view text);
/// "#17588F"; alpha is not said.
[[nodiscard]] std::string colour_text(Colour colour);

/// `share` of `towards`, the rest of `from`; share 0 … 1. Alpha is mixed too.
[[nodiscard]] Colour mixed(Colour from, Colour towards, double share);

/// WCAG 2.1 contrast ratio of two opaque colours, 1 … 21.
[[nodiscard]] double contrast(Colour one, Colour other);

}  // namespace sunhall
