// A rectangle of whole pixels, as pictures, layouts and the glass count them.
#pragma once

#include <algorithm>
#include <cstdint>

namespace sunhall {

struct Rect {
    int x = 0, y = 0, width = 0, height = 0;

    bool operator==(Rect const&) const = default;

    [[nodiscard]] int right() const { return x + width; }
    [[nodiscard]] int bottom() const { return y + height; }
    [[nodiscard]] bool empty() const { return width <= 0 || height <= 0; }
    [[nodiscard]] std::int64_t area() const {
        return empty() ? 0 : static_cast<std::int64_t>(width) * height;
    }
    [[nodiscard]] Rect moved(int dx, int dy) const { return {x + dx, y + dy, width, height}; }
};

/// What lies in both; empty() when nothing does.
[[nodiscard]] inline Rect meet(Rect const& one, Rect const& other) {
    int const left = std::max(one.x, other.x);
    int const top = std::max(one.y, other.y);
    return {left, top, std::min(one.right(), other.right()) - left,
            std::min(one.bottom(), other.bottom()) - top};
}

/// The smallest rectangle around both; an empty one adds nothing.
[[nodiscard]] inline Rect join(Rect const& one, Rect const& other) {
    if (one.empty()) {
        return other;
    }
    if (other.empty()) {
        return one;
    }
    int const left = std::min(one.x, other.x);
    int const top = std::min(one.y, other.y);
    return {left, top, std::max(one.right(), other.right()) - left,
            std::max(one.bottom(), other.bottom()) - top};
}

}  // namespace sunhall
