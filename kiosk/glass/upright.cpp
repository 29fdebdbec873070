#include "kiosk/glass/upright.hpp"

#include <algorithm>
#include <cmath>

#include <imgui.h>

#include "kiosk/glass/pixels.hpp"

namespace sunhall {
namespace {

/// What floating point makes of a whole number after ImGui's additions.
constexpr float nearly = 1.0F / subpixels;

bool whole(float value) { return std::abs(value - std::round(value)) < nearly; }

/// The first pixel whose middle is at or after the place.
int first_pixel(float place) { return static_cast<int>(std::ceil(place - 0.5F)); }

bool is_upright(Quad const& q) {
    return q[0]->pos.y == q[1]->pos.y && q[1]->pos.x == q[2]->pos.x && q[2]->pos.y == q[3]->pos.y &&
           q[3]->pos.x == q[0]->pos.x && q[0]->pos.x <= q[2]->pos.x && q[0]->pos.y <= q[2]->pos.y;
}

bool is_upright_in_picture(Quad const& q) {
    return q[0]->uv.y == q[1]->uv.y && q[1]->uv.x == q[2]->uv.x && q[2]->uv.y == q[3]->uv.y &&
           q[3]->uv.x == q[0]->uv.x;
}

bool is_shaded_downwards(Quad const& q) { return q[0]->col == q[1]->col && q[2]->col == q[3]->col; }

bool on_whole_pixels(Quad const& q) {
    return whole(q[0]->pos.x) && whole(q[0]->pos.y) && whole(q[2]->pos.x) && whole(q[2]->pos.y);
}

/// The part of the picture that the rectangle shows, in texels.
struct Source {
    float u, v, across, down;
};

Source source_of(Quad const& q, Picture const& picture) {
    auto const width = static_cast<float>(picture.width);
    auto const height = static_cast<float>(picture.height);
    float const u = q[0]->uv.x * width;
    float const v = q[0]->uv.y * height;
    return {u, v, q[2]->uv.x * width - u, q[2]->uv.y * height - v};
}

/// Chooses how pieces of a picture are painted; false when none of the fast ways is exact.
bool take_from_picture(Entry& entry, Source const& source) {
    auto const as_large = [](float texels, int pixels) {
        return std::abs(texels - static_cast<float>(pixels)) < 1.0F / 64;
    };
    bool const exact_across = whole(source.u) && as_large(source.across, entry.area.width);
    bool const exact_down = whole(source.v) && as_large(source.down, entry.area.height);
    bool const mask = entry.picture->kind == Picture::Kind::Coverage;
    entry.source_x = static_cast<int>(std::round(source.u));
    entry.source_y = static_cast<int>(std::round(source.v));
    if (exact_across && exact_down) {
        entry.kind = Entry::Kind::Blit;
        return mask || (entry.colour & 0xFFFFFFU) == 0xFFFFFFU;
    }
    if (mask && source.across == 0 && exact_down) {
        entry.kind = Entry::Kind::Rows;
        entry.source_x = std::clamp(static_cast<int>(source.u), 0, entry.picture->width - 1);
        return true;
    }
    if (mask && source.down == 0 && exact_across) {
        entry.kind = Entry::Kind::Columns;
        entry.source_y = std::clamp(static_cast<int>(source.v), 0, entry.picture->height - 1);
        return true;
    }
    return false;
}

/// Blits, rows and columns read the picture without looking where it ends.
bool within_picture(Entry const& entry) {
    bool const across =
        entry.kind == Entry::Kind::Rows ||
        (entry.source_x >= 0 && entry.source_x + entry.area.width <= entry.picture->width);
    bool const down =
        entry.kind == Entry::Kind::Columns ||
        (entry.source_y >= 0 && entry.source_y + entry.area.height <= entry.picture->height);
    return across && down;
}

}  // namespace

std::uint32_t colour_of(ImDrawVert const& vertex) {
    std::uint32_t const c = vertex.col;  // 0xAABBGGRR
    return (c & 0xFF00FF00U) | channel(c, 0) << 16U | channel(c, 16);
}

std::optional<Entry> upright_entry(Quad const& quad, Picture const& picture, Rect const& clip) {
    if (!is_upright(quad) || !is_upright_in_picture(quad) || !is_shaded_downwards(quad)) {
        return std::nullopt;
    }
    auto const& first = *quad[0];
    auto const& last = *quad[2];
    int const x = first_pixel(first.pos.x);
    int const y = first_pixel(first.pos.y);
    Entry entry{.area = {x, y, first_pixel(last.pos.x) - x, first_pixel(last.pos.y) - y},
                .clip = clip,
                .colour = colour_of(first),
                .bottom = colour_of(last),
                .picture = &picture};
    auto const source = source_of(quad, picture);
    bool const even = entry.colour == entry.bottom;
    if (picture.kind == Picture::Kind::Coverage && source.across == 0 && source.down == 0) {
        auto const mask = texel(picture, source.u, source.v);
        entry.colour = faded(entry.colour, mask);
        entry.bottom = faded(entry.bottom, mask);
        entry.kind = even ? Entry::Kind::Fill : Entry::Kind::Shade;
        return entry;
    }
    if (!even || !on_whole_pixels(quad) || !take_from_picture(entry, source) ||
        !within_picture(entry)) {
        return std::nullopt;
    }
    return entry;
}

}  // namespace sunhall
