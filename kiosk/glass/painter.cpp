#include "kiosk/glass/painter.hpp"

#include <cstdlib>
#include <cstring>

#include <pixman.h>

#include "kiosk/glass/triangle.hpp"

namespace sunhall {
namespace {

struct Unref {
    void operator()(pixman_image_t* held) const { pixman_image_unref(held); }
};
using PixmanImage = std::unique_ptr<pixman_image_t, Unref>;

/// Below so many pixels pixman's setting up takes longer than painting by hand.
constexpr std::int64_t few_pixels = 64;

PixmanImage solid(std::uint32_t colour) {
    auto const ready = premultiplied(colour);
    auto const wide = [&](unsigned shift) {
        return static_cast<std::uint16_t>(channel(ready, shift) * 257U);
    };
    pixman_color_t const value{wide(16), wide(8), wide(0), wide(24)};
    return PixmanImage{pixman_image_create_solid_fill(&value)};
}

pixman_format_code_t format_of(Picture::Kind kind) {
    switch (kind) {
        case Picture::Kind::Colour: return PIXMAN_a8r8g8b8;
        case Picture::Kind::Opaque: return PIXMAN_x8r8g8b8;
        case Picture::Kind::Coverage: break;
    }
    return PIXMAN_a8;
}

PixmanImage image_of(Picture const& picture) {
    // pixman takes pictures to be written to and read from alike; this one is only read.
    auto* const bytes = const_cast<std::uint8_t*>(picture.pixels.data());
    return PixmanImage{
        pixman_image_create_bits(format_of(picture.kind), picture.width, picture.height,
                                 reinterpret_cast<std::uint32_t*>(bytes), picture.stride)};
}

/// True when the list begins with one opaque colour all over the damage, as pages do.
bool has_ground(DisplayList const& list, Rect const& damage) {
    if (list.entries.empty()) {
        return false;
    }
    auto const& first = list.entries.front();
    return first.kind == Entry::Kind::Fill && alpha_of(first.colour) == 255 &&
           meet(first.visible(), damage) == damage;
}

}  // namespace

struct Painter::Image {
    PixmanImage pixman;
};

Painter::Painter(PixelView const& target)
    : target_{target},
      image_{std::make_unique<Image>(Image{PixmanImage{
          pixman_image_create_bits(PIXMAN_x8r8g8b8, target.width, target.height, target.pixels,
                                   target.stride * static_cast<int>(sizeof(std::uint32_t)))}})} {}

Painter::~Painter() = default;

void Painter::paint(DisplayList const& list, Rect const& damage) {
    auto const area = meet(damage, {0, 0, target_.width, target_.height});
    if (area.empty()) {
        return;
    }
    if (!has_ground(list, area)) {
        fill(area, 0xFF000000);
    }
    for (auto const& entry : list.entries) {
        auto const seen = meet(entry.visible(), area);
        if (!seen.empty()) {
            paint(entry, seen, list);
        }
    }
}

void Painter::paint(Entry const& entry, Rect const& seen, DisplayList const& list) {
    switch (entry.kind) {
        case Entry::Kind::Fill: fill(seen, entry.colour); break;
        case Entry::Kind::Shade: shade(entry, seen); break;
        case Entry::Kind::Blit: blit(entry, seen); break;
        case Entry::Kind::Rows: rows(entry, seen); break;
        case Entry::Kind::Columns: columns(entry, seen); break;
        case Entry::Kind::Mesh: mesh(entry, seen, list.corners); break;
    }
}

void Painter::move(Rect const& area, int dy) {
    int const count = area.height - std::abs(dy);
    int const from = dy > 0 ? area.y : area.y - dy;
    for (int i = 0; i < count; ++i) {
        int const row = from + (dy > 0 ? count - 1 - i : i);  // never over what is still to be read
        std::memcpy(target_.row(row + dy) + area.x, target_.row(row) + area.x,
                    static_cast<std::size_t>(area.width) * sizeof(std::uint32_t));
    }
}

void Painter::fill(Rect const& area, std::uint32_t colour) {
    if (area.empty() || alpha_of(colour) == 0) {
        return;
    }
    if (alpha_of(colour) == 255) {
        pixman_fill(target_.pixels, target_.stride, 32, area.x, area.y, area.width, area.height,
                    colour);
        return;
    }
    if (area.area() < few_pixels) {
        auto const ready = premultiplied(colour);
        for (int y = area.y; y < area.bottom(); ++y) {
            for (int x = area.x; x < area.right(); ++x) {
                target_.row(y)[x] = over(target_.row(y)[x], ready);
            }
        }
        return;
    }
    pixman_image_composite32(PIXMAN_OP_OVER, solid(colour).get(), nullptr, image_->pixman.get(), 0,
                             0, 0, 0, area.x, area.y, area.width, area.height);
}

void Painter::shade(Entry const& entry, Rect const& seen) {
    auto const whole = static_cast<std::uint32_t>(2 * entry.area.height);
    for (int y = seen.y; y < seen.bottom(); ++y) {
        auto const done = static_cast<std::uint32_t>(2 * (y - entry.area.y) + 1);  // row's middle
        auto const between = [&](unsigned shift) {
            return (channel(entry.colour, shift) * (whole - done) +
                    channel(entry.bottom, shift) * done + whole / 2) /
                       whole
                   << shift;
        };
        fill({seen.x, y, seen.width, 1}, between(24) | between(16) | between(8) | between(0));
    }
}

void Painter::blit(Entry const& entry, Rect const& seen) {
    auto const picture = image_of(*entry.picture);
    int const x = entry.source_x + seen.x - entry.area.x;
    int const y = entry.source_y + seen.y - entry.area.y;
    if (entry.picture->kind == Picture::Kind::Coverage) {
        pixman_image_composite32(PIXMAN_OP_OVER, solid(entry.colour).get(), picture.get(),
                                 image_->pixman.get(), 0, 0, x, y, seen.x, seen.y, seen.width,
                                 seen.height);
        return;
    }
    auto const fading = alpha_of(entry.colour) < 255 ? solid(entry.colour) : nullptr;
    bool const opaque = entry.picture->kind == Picture::Kind::Opaque && !fading;
    pixman_image_composite32(opaque ? PIXMAN_OP_SRC : PIXMAN_OP_OVER, picture.get(), fading.get(),
                             image_->pixman.get(), x, y, 0, 0, seen.x, seen.y, seen.width,
                             seen.height);
}

void Painter::rows(Entry const& entry, Rect const& seen) {
    for (int y = seen.y; y < seen.bottom(); ++y) {
        auto const mask = entry.picture->row(entry.source_y + y - entry.area.y)[entry.source_x];
        fill({seen.x, y, seen.width, 1}, faded(entry.colour, mask));
    }
}

void Painter::columns(Entry const& entry, Rect const& seen) {
    auto const* const masks = entry.picture->row(entry.source_y) + entry.source_x;
    for (int x = seen.x; x < seen.right(); ++x) {
        fill({x, seen.y, 1, seen.height}, faded(entry.colour, masks[x - entry.area.x]));
    }
}

void Painter::mesh(Entry const& entry, Rect const& seen, std::vector<Corner> const& corners) {
    auto const fill_row = [this](Rect const& row, std::uint32_t colour) { fill(row, colour); };
    for (std::size_t i = entry.first; i < entry.first + entry.corners; i += 3) {
        paint_triangle(target_, seen, {corners[i], corners[i + 1], corners[i + 2]}, *entry.picture,
                       fill_row);
    }
}

}  // namespace sunhall
