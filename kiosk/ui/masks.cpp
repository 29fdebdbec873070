#include "kiosk/ui/masks.hpp"

#include <cmath>
#include <vector>

namespace sunhall {
namespace {

struct ShadowToken {
    std::vector<ShadowLayer> layers;
    int outset;
    int corner;
};

/// tokens.md §4.
ShadowToken token_of(Elevation elevation) {
    switch (elevation) {
        case Elevation::Pressed: return {{{1.5, 1, 0.10}}, 8, 24};
        case Elevation::Dialog: return {{{28, 20, 0.30}}, 104, 120};
        case Elevation::Card: break;
    }
    return {{{10, 6, 0.11}, {1.5, 1, 0.10}}, 32, 48};
}

NineSlice make_shadow(Elevation elevation, int radius, double scale) {
    auto token = token_of(elevation);
    auto const scaled = [scale](int size) { return static_cast<int>(std::lround(size * scale)); };
    for (auto& layer : token.layers) {
        layer.sigma *= scale;
        layer.down = scaled(layer.down);
    }
    return shadow(token.layers, radius, scaled(token.outset), scaled(token.corner));
}

}  // namespace

NineSlice const& Masks::filled(int radius) {
    auto found = filled_.find(radius);
    if (found == filled_.end()) {
        found = filled_.emplace(radius, rounded_rectangle(radius)).first;
    }
    return found->second;
}

NineSlice const& Masks::outlined(int radius, int thickness) {
    auto found = outlined_.find({radius, thickness});
    if (found == outlined_.end()) {
        found = outlined_.emplace(std::pair{radius, thickness}, rounded_outline(radius, thickness))
                    .first;
    }
    return found->second;
}

NineSlice const& Masks::shadow(Elevation elevation, int radius, double scale) {
    auto found = shadows_.find({elevation, radius});
    if (found == shadows_.end()) {
        found =
            shadows_.emplace(std::pair{elevation, radius}, make_shadow(elevation, radius, scale))
                .first;
    }
    return found->second;
}

PictureRef const& Masks::disc(int diameter) {
    auto found = discs_.find(diameter);
    if (found == discs_.end()) {
        found = discs_.emplace(diameter, sunhall::disc(diameter)).first;
    }
    return found->second;
}

PictureRef const& Masks::ring(int diameter, int thickness) {
    auto found = rings_.find({diameter, thickness});
    if (found == rings_.end()) {
        found = rings_.emplace(std::pair{diameter, thickness}, sunhall::ring(diameter, thickness))
                    .first;
    }
    return found->second;
}

}  // namespace sunhall
