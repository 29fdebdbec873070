#include "kiosk/typeset/shapes.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
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

/// The widths of three boxes that, applied one after the other, blur like a gaussian to within
/// three parts in a hundred, and cost the same for every sigma.
std::array<int, 3> boxes_for(double sigma) {
    double const variance = 12 * sigma * sigma;
    int narrow = static_cast<int>(std::sqrt(variance / 3 + 1));
    narrow -= narrow % 2 == 0 ? 1 : 0;
    double const narrow_ones = (3.0 * narrow * narrow + 12 * narrow + 9 - variance) /
                               (4.0 * narrow + 4);  // so that the variances add up
    std::array<int, 3> widths{};
    for (std::size_t i = 0; i < widths.size(); ++i) {
        widths[i] = static_cast<double>(i) < std::round(narrow_ones) ? narrow : narrow + 2;
    }
    return widths;
}

/// Each value becomes the mean of the `box` values around it; beyond the ends lies nothing.
void blur(std::vector<double>& line, int box, std::vector<double>& result) {
    int const size = static_cast<int>(line.size());
    int const reach = box / 2;
    auto const at = [&](int i) {
        return i >= 0 && i < size ? line[static_cast<std::size_t>(i)] : 0.0;
    };
    double const part = 1.0 / box;
    double sum = 0;
    for (int i = 0; i < reach; ++i) {
        sum += at(i);
    }
    for (int i = 0; i < size; ++i) {
        sum += at(i + reach) - at(i - reach - 1);
        result[static_cast<std::size_t>(i)] = sum * part;
    }
    std::swap(line, result);
}

/// The field blurred along x and turned on its side, so that doing it twice blurs both ways.
Field blurred_and_turned(Field& field, std::array<int, 3> const& boxes) {
    Field turned{field.height, field.width};
    std::vector<double> line(static_cast<std::size_t>(field.width));
    std::vector<double> scratch(line.size());
    for (int y = 0; y < field.height; ++y) {
        std::copy_n(&field.at(0, y), line.size(), line.begin());
        for (int const box : boxes) {
            blur(line, box, scratch);
        }
        for (int x = 0; x < field.width; ++x) {
            turned.at(y, x) = line[static_cast<std::size_t>(x)];
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
        auto const boxes = boxes_for(layer.sigma);
        auto once = blurred_and_turned(cast, boxes);
        auto twice = blurred_and_turned(once, boxes);
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
