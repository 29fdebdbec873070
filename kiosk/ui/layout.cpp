#include "kiosk/ui/layout.hpp"

#include <algorithm>
#include <iterator>

namespace sunhall {
namespace {

int at_most(int size, int whole) { return std::clamp(size, 0, std::max(whole, 0)); }

/// Where part `index` of `count` equal parts begins, counted from the start of the whole.
int part_start(std::size_t index, std::size_t count, int whole, int gap) {
    auto const parts = static_cast<int>(count);
    auto const size = (whole - gap * (parts - 1)) / parts;
    return static_cast<int>(index) * (size + gap);
}

int part_end(std::size_t index, std::size_t count, int whole, int gap) {
    return index + 1 == count ? whole : part_start(index + 1, count, whole, gap) - gap;
}

}  // namespace

Rect take_top(Rect& rest, int size) {
    size = at_most(size, rest.height);
    Rect const strip{rest.x, rest.y, rest.width, size};
    rest.y += size;
    rest.height -= size;
    return strip;
}

Rect take_bottom(Rect& rest, int size) {
    size = at_most(size, rest.height);
    rest.height -= size;
    return {rest.x, rest.bottom(), rest.width, size};
}

Rect take_left(Rect& rest, int size) {
    size = at_most(size, rest.width);
    Rect const strip{rest.x, rest.y, size, rest.height};
    rest.x += size;
    rest.width -= size;
    return strip;
}

Rect take_right(Rect& rest, int size) {
    size = at_most(size, rest.width);
    rest.width -= size;
    return {rest.right(), rest.y, size, rest.height};
}

Rect inset(Rect const& area, int across, int down) {
    return {area.x + across, area.y + down, std::max(area.width - 2 * across, 0),
            std::max(area.height - 2 * down, 0)};
}

Rect centred(Rect const& area, Extent size) {
    return {area.x + (area.width - size.width) / 2, area.y + (area.height - size.height) / 2,
            size.width, size.height};
}

bool contains(Rect const& area, float x, float y) {
    return x >= static_cast<float>(area.x) && x < static_cast<float>(area.right()) &&
           y >= static_cast<float>(area.y) && y < static_cast<float>(area.bottom());
}

std::vector<Rect> columns(Rect const& area, std::size_t count, int gap) {
    std::vector<Rect> parts;
    for (std::size_t i = 0; i < count; ++i) {
        auto const start = part_start(i, count, area.width, gap);
        auto const end = part_end(i, count, area.width, gap);
        parts.push_back({area.x + start, area.y, end - start, area.height});
    }
    return parts;
}

std::vector<Rect> rows(Rect const& area, std::size_t count, int gap) {
    std::vector<Rect> parts;
    for (std::size_t i = 0; i < count; ++i) {
        auto const start = part_start(i, count, area.height, gap);
        auto const end = part_end(i, count, area.height, gap);
        parts.push_back({area.x, area.y + start, area.width, end - start});
    }
    return parts;
}

std::vector<Rect> grid(Rect const& area, std::size_t across, std::size_t down, int gap) {
    std::vector<Rect> cells;
    for (auto const& row : rows(area, down, gap)) {
        auto const parts = columns(row, across, gap);
        cells.insert(cells.end(), parts.begin(), parts.end());
    }
    return cells;
}

std::vector<Rect> even_rows(Rect const& area, std::size_t count, std::size_t across, int gap) {
    auto const down = (count + across - 1) / across;
    std::vector<Rect> cells;
    auto const lines = rows(area, down, gap);
    for (std::size_t i = 0; i < down; ++i) {
        auto const left = down - i;
        auto const here = (count - cells.size() + left - 1) / left;
        std::ranges::copy(columns(lines[i], here, gap), std::back_inserter(cells));
    }
    return cells;
}

}  // namespace sunhall
