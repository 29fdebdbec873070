#include "kiosk/glass/triangle.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace sunhall {
namespace {

/// Alpha, red, green, blue.
using Channels = std::array<float, 4>;

/// Twice the signed area of the triangle from an edge to a point: positive on its inner side.
std::int64_t side_of(Corner const& from, Corner const& to, std::int64_t x, std::int64_t y) {
    return static_cast<std::int64_t>(to.x - from.x) * (y - from.y) -
           static_cast<std::int64_t>(to.y - from.y) * (x - from.x);
}

std::int64_t floor_quotient(std::int64_t value, std::int64_t divisor) {
    auto const quotient = value / divisor;
    return value % divisor < 0 ? quotient - 1 : quotient;
}

/// The middle of a pixel in 1/256.
std::int64_t middle(int pixel) {
    return static_cast<std::int64_t>(pixel) * subpixels + subpixels / 2;
}

/// Pixels first to last of a row.
struct Span {
    std::int64_t first, last;
};

/// What is left of the span on the inner side of an edge.
Span inside(Span span, Corner const& from, Corner const& to, int row) {
    std::int64_t const dx = to.x - from.x;
    std::int64_t const dy = to.y - from.y;
    bool const owns_edge = dy < 0 || (dy == 0 && dx > 0);  // left or top
    auto const at_first_pixel = side_of(from, to, middle(0), middle(row)) - (owns_edge ? 0 : 1);
    auto const step = dy * subpixels;  // lost with each pixel to the right
    if (step == 0) {
        return at_first_pixel < 0 ? Span{span.first, span.first - 1} : span;
    }
    if (step < 0) {
        return {std::max(span.first, -floor_quotient(at_first_pixel, -step)), span.last};
    }
    return {span.first, std::min(span.last, floor_quotient(at_first_pixel, step))};
}

std::uint32_t pixel_at(Picture const& picture, int x, int y) {
    std::uint32_t pixel = 0;
    std::memcpy(&pixel, picture.row(y) + static_cast<std::ptrdiff_t>(x) * 4, sizeof pixel);
    return picture.kind == Picture::Kind::Opaque ? pixel | 0xFF000000U : pixel;
}

Channels channels_of(std::uint32_t colour) {
    return {static_cast<float>(channel(colour, 24)), static_cast<float>(channel(colour, 16)),
            static_cast<float>(channel(colour, 8)), static_cast<float>(channel(colour, 0))};
}

Channels texel_at(Picture const& picture, int x, int y) {
    if (picture.kind == Picture::Kind::Coverage) {
        auto const mask = static_cast<float>(picture.row(y)[x]);
        return {mask, mask, mask, mask};
    }
    return channels_of(pixel_at(picture, x, y));
}

/// Between the four texels around a place, premultiplied.
Channels sample(Picture const& picture, float u, float v) {
    u = std::clamp(u - 0.5F, 0.0F, static_cast<float>(picture.width - 1));
    v = std::clamp(v - 0.5F, 0.0F, static_cast<float>(picture.height - 1));
    int const x = static_cast<int>(u);
    int const y = static_cast<int>(v);
    int const right = std::min(x + 1, picture.width - 1);
    int const below = std::min(y + 1, picture.height - 1);
    float const across = u - static_cast<float>(x);
    float const down = v - static_cast<float>(y);
    auto const a = texel_at(picture, x, y);
    auto const b = texel_at(picture, right, y);
    auto const c = texel_at(picture, x, below);
    auto const d = texel_at(picture, right, below);
    Channels mixed{};
    for (std::size_t i = 0; i < mixed.size(); ++i) {
        mixed[i] = (1 - across) * (1 - down) * a[i] + across * (1 - down) * b[i] +
                   (1 - across) * down * c[i] + across * down * d[i];
    }
    return mixed;
}

std::uint32_t byte_of(float value) {
    return static_cast<std::uint32_t>(std::clamp(value + 0.5F, 0.0F, 255.0F));
}

/// The texel tinted by the vertex colour, premultiplied.
std::uint32_t tinted(Channels const& texel, Channels const& tint) {
    float const scale = tint[0] / (255.0F * 255.0F);
    return byte_of(texel[0] * tint[0] / 255.0F) << 24U |
           byte_of(texel[1] * tint[1] * scale) << 16U | byte_of(texel[2] * tint[2] * scale) << 8U |
           byte_of(texel[3] * tint[3] * scale);
}

class TrianglePainter {
public:
    TrianglePainter(Triangle const& triangle, Picture const& picture)
        : corners_{triangle}, picture_{picture} {
        twice_area_ = side_of(corners_[0], corners_[1], corners_[2].x, corners_[2].y);
        if (twice_area_ < 0) {
            std::swap(corners_[1], corners_[2]);
            twice_area_ = -twice_area_;
        }
        for (std::size_t i = 0; i < 3; ++i) {
            colours_[i] = channels_of(corners_[i].colour);
        }
        auto const& a = corners_[0];
        one_texel_ = picture.kind == Picture::Kind::Coverage &&
                     std::ranges::all_of(corners_,
                                         [&](Corner const& c) { return c.u == a.u && c.v == a.v; });
        one_colour_ = one_texel_ && std::ranges::all_of(corners_, [&](Corner const& c) {
                          return c.colour == a.colour;
                      });
        auto const mask = static_cast<float>(one_texel_ ? texel(picture, a.u, a.v) : 0);
        texel_ = {mask, mask, mask, mask};
    }

    [[nodiscard]] bool empty() const { return twice_area_ == 0; }
    [[nodiscard]] bool one_colour() const { return one_colour_; }
    [[nodiscard]] std::uint32_t colour() const {
        return faded(corners_[0].colour, byte_of(texel_[0]));
    }

    [[nodiscard]] Span span(Rect const& clip, int row) const {
        Span found{clip.x, clip.right() - 1};
        for (std::size_t i = 0; i < 3; ++i) {
            found = inside(found, corners_[i], corners_[(i + 1) % 3], row);
        }
        return found;
    }

    [[nodiscard]] std::uint32_t pixel(int x, int y) const {
        std::array<float, 3> weights{};
        for (std::size_t i = 0; i < 3; ++i) {
            weights[i] = static_cast<float>(side_of(corners_[(i + 1) % 3], corners_[(i + 2) % 3],
                                                    middle(x), middle(y))) /
                         static_cast<float>(twice_area_);
        }
        auto const between = [&](auto const& value) {
            return weights[0] * value(0) + weights[1] * value(1) + weights[2] * value(2);
        };
        Channels tint{};
        for (std::size_t j = 0; j < tint.size(); ++j) {
            tint[j] = between([&](std::size_t i) { return colours_[i][j]; });
        }
        if (one_texel_) {
            return tinted(texel_, tint);
        }
        return tinted(sample(picture_, between([&](std::size_t i) { return corners_[i].u; }),
                             between([&](std::size_t i) { return corners_[i].v; })),
                      tint);
    }

private:
    Triangle corners_;  ///< Clockwise on the screen.
    Picture const& picture_;
    std::int64_t twice_area_ = 0;
    std::array<Channels, 3> colours_{};
    Channels texel_{};  ///< The one texel, if it is one.
    bool one_texel_ = false;
    bool one_colour_ = false;
};

}  // namespace

void paint_triangle(PixelView const& target, Rect const& clip, Triangle const& triangle,
                    Picture const& picture,
                    std::function<void(Rect const&, std::uint32_t)> const& fill) {
    TrianglePainter const painter{triangle, picture};
    if (painter.empty()) {
        return;
    }
    auto const [top, bottom] = std::minmax({triangle[0].y, triangle[1].y, triangle[2].y});
    int const first = std::max(clip.y, (top + subpixels / 2 - 1) >> 8);
    int const end = std::min(clip.bottom(), ((bottom + subpixels / 2 - 1) >> 8) + 1);
    for (int y = first; y < end; ++y) {
        auto const span = painter.span(clip, y);
        int const left = static_cast<int>(span.first);
        int const length = static_cast<int>(span.last - span.first + 1);
        if (length > 0 && painter.one_colour()) {
            fill({left, y, length, 1}, painter.colour());
            continue;
        }
        for (int x = left; x < left + length; ++x) {
            target.row(y)[x] = over(target.row(y)[x], painter.pixel(x, y));
        }
    }
}

}  // namespace sunhall
