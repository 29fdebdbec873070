// 32-bit pixels in somebody's memory, and the arithmetic of colours on them.
//
// Colours are 0xAARRGGBB, not premultiplied unless said so. The roundings are pixman's: a pixel
// painted here and one painted by pixman must not differ, or damage would show as seams.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace sunhall {

struct PixelView {
    std::uint32_t* pixels;
    int width, height;
    int stride;  ///< Pixels from one row to the next.

    [[nodiscard]] std::uint32_t* row(int y) const {
        return pixels + static_cast<std::ptrdiff_t>(y) * stride;
    }
};

[[nodiscard]] constexpr std::uint32_t alpha_of(std::uint32_t colour) { return colour >> 24U; }

/// One of the four bytes of a colour: shift 24 is alpha, 16 red, 8 green, 0 blue.
[[nodiscard]] constexpr std::uint32_t channel(std::uint32_t colour, unsigned shift) {
    return colour >> shift & 255U;
}

/// The product of two shares, both of 255.
[[nodiscard]] constexpr std::uint32_t share(std::uint32_t one, std::uint32_t other) {
    return ((one * other + 128U) * 257U) >> 16U;
}

/// The colour, let through as far as the mask says.
[[nodiscard]] constexpr std::uint32_t faded(std::uint32_t colour, std::uint32_t mask) {
    return (colour & 0xFFFFFFU) | share(alpha_of(colour), mask) << 24U;
}

[[nodiscard]] constexpr std::uint32_t premultiplied(std::uint32_t colour) {
    auto const alpha = alpha_of(colour);
    return alpha << 24U | share(channel(colour, 16), alpha) << 16U |
           share(channel(colour, 8), alpha) << 8U | share(channel(colour, 0), alpha);
}

/// A premultiplied colour over an opaque ground.
[[nodiscard]] constexpr std::uint32_t over(std::uint32_t ground, std::uint32_t colour) {
    auto const rest = 255U - alpha_of(colour);
    auto const mixed = [&](unsigned shift) {
        return std::min(255U, channel(colour, shift) + share(channel(ground, shift), rest))
               << shift;
    };
    return 0xFF000000U | mixed(16) | mixed(8) | mixed(0);
}

}  // namespace sunhall
