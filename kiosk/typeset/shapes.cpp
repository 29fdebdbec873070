#include "kiosk/typeset/shapes.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <vector>

namespace sunhall {
namespace {

/// How much of a pixel lies inside an edge `distance` away from its middle (negative: inside).
double coverage(double distance) { return std::clamp(0.5 - distance, 0.0, 1.0); }

std::uint8_t byte_of(double share) { return static_cast<std::uint8_t>(std::lround(share * 255)); }

/// Distance of a pixel's middle from the edge of a rounded square, negative inside.
double from_edge(int x, int y, int side, int radius) {
    double const half = side / 2.0;
    double const dx = std::abs(x + 0.5 - half) - (half - radius);
    double const dy = std::abs(y + 0.5 - half) - (half - radius);
    return std::hypot(std::max(dx, 0.0), std::max(dy, 0.0)) + std::min(std::max(dx, dy), 0.0) -
           radius;
}

/// A square mask of which each byte is what `share` says of its pixel.
template <typename Share>
PictureRef mask(int side, Share share) {
    auto picture = std::make_shared<Picture>(Picture::Kind::Coverage, side, side);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            picture->row(y)[x] = byte_of(share(x, y));
        }
    }
    return picture;
}

/// Shares of coverage in a rectangle, as the shadows are computed before they become bytes.
struct Field {
    Field(int width_, int height_)
        : width{width_},
          height{height_},
          shares(static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_)) {}

    double& at(int x, int y) {
        return shares[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                      static_cast<std::size_t>(x)];
    }

    int width, height;
    std::vector<double> shares;
};

/// How many standard deviations a gaussian is followed: what lies beyond is below half a level.
constexpr double tail = 3.0;

std::vector<double> gaussian(double sigma) {
    int const reach = static_cast<int>(std::ceil(sigma * tail));
    std::vector<double> weights;
    double sum = 0;
    for (int i = -reach; i <= reach; ++i) {
        weights.push_back(std::exp(-i * i / (2 * sigma * sigma)));
        sum += weights.back();
    }
    for (auto& weight : weights) {
        weight /= sum;
    }
    return weights;
}

/// The field blurred along x and turned on its side, so that doing it twice blurs both ways.
Field blurred_and_turned(Field& field, std::vector<double> const& weights) {
    int const reach = static_cast<int>(weights.size() / 2);
    Field turned{field.height, field.width};
    for (int y = 0; y < field.height; ++y) {
        for (int x = 0; x < field.width; ++x) {
            double sum = 0;
            for (int i = std::max(-reach, -x); i <= std::min(reach, field.width - 1 - x); ++i) {
                sum += weights[static_cast<std::size_t>(i + reach)] * field.at(x + i, y);
            }
            turned.at(y, x) = sum;
        }
    }
    return turned;
}

Field shadow_field(std::span<ShadowLayer const> layers, int radius, int outset, int side) {
    int const whole = side + 2 * outset;
    Field result{whole, whole};
    for (auto const& layer : layers) {
        Field cast{whole, whole};
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                int const down = y + outset + layer.down;
                if (down < whole) {
                    cast.at(x + outset, down) = coverage(from_edge(x, y, side, radius));
                }
            }
        }
        auto const weights = gaussian(layer.sigma);
        auto once = blurred_and_turned(cast, weights);
        auto twice = blurred_and_turned(once, weights);
        for (std::size_t i = 0; i < result.shares.size(); ++i) {
            // One layer over the other, as two masks drawn one after the other would look.
            result.shares[i] += twice.shares[i] * layer.alpha * (1 - result.shares[i]);
        }
    }
    return result;
}

}  // namespace

NineSlice rounded_rectangle(int radius) {
    int const side = 2 * radius + 1;
    return {.picture =
                mask(side, [&](int x, int y) { return coverage(from_edge(x, y, side, radius)); }),
            .corner = radius,
            .outset = 0};
}

NineSlice rounded_outline(int radius, int thickness) {
    int const corner = std::max(radius, thickness);
    int const side = 2 * corner + 1;
    auto picture = mask(side, [&](int x, int y) {
        double const distance = from_edge(x, y, side, radius);
        return coverage(distance) - coverage(distance + thickness);
    });
    return {.picture = std::move(picture), .corner = corner, .outset = 0, .hollow = true};
}

NineSlice shadow(std::span<ShadowLayer const> layers, int radius, int outset, int smallest) {
    double steady = radius;  // pixels inside the rectangle from where on the shadow is even
    for (auto const& layer : layers) {
        steady = std::max(steady, tail * layer.sigma + layer.down);
    }
    int const side = 2 * static_cast<int>(std::ceil(steady)) + 1;
    int const corner = outset + std::min(static_cast<int>(std::ceil(steady)), smallest / 2);
    auto field = shadow_field(layers, radius, outset, side);
    int const skipped = side + 2 * outset - (2 * corner + 1);
    auto const source = [&](int at) { return at <= corner ? at : at + skipped; };
    auto picture =
        mask(2 * corner + 1, [&](int x, int y) { return field.at(source(x), source(y)); });
    return {.picture = std::move(picture), .corner = corner, .outset = outset, .hollow = true};
}

PictureRef disc(int diameter) {
    double const half = diameter / 2.0;
    return mask(diameter, [&](int x, int y) {
        return coverage(std::hypot(x + 0.5 - half, y + 0.5 - half) - half);
    });
}

PictureRef ring(int diameter, int thickness) {
    double const half = diameter / 2.0;
    return mask(diameter, [&](int x, int y) {
        double const distance = std::hypot(x + 0.5 - half, y + 0.5 - half) - half;
        return coverage(distance) - coverage(distance + thickness);
    });
}

}  // namespace sunhall
