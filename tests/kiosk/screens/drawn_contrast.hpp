// How well each text of a page can be told from what it really stands on, measured in the picture.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "kiosk/typeset/picture.hpp"
#include "kiosk/ui/frame_record.hpp"
#include "sync/base/colour.hpp"

namespace sunhall {

struct DrawnContrast {
    std::string text;
    double contrast;
};

/// Between letters and what they stand on. Of a grid of points over the text some show the letters
/// and some their edges; on a gradient no two of the others are alike. A good quarter of them are
/// farther from the letters than this.
inline double contrast_over(Picture const& picture, Rect const& area, Colour ink) {
    constexpr int across = 16;
    constexpr int down = 6;
    std::vector<double> contrasts;
    for (int row = 0; row < down; ++row) {
        auto const* const pixels = picture.row(area.y + area.height * row / down);
        for (int column = 0; column < across; ++column) {
            auto const x = area.x + area.width * column / across;
            auto const* const bgr = pixels + std::ptrdiff_t{4} * x;
            Colour const ground{bgr[2], bgr[1], bgr[0]};
            Colour const opaque{ink.red, ink.green, ink.blue};
            contrasts.push_back(contrast(mixed(ground, opaque, ink.alpha / 255.0), ground));
        }
    }
    auto const quarter = contrasts.begin() + std::ptrdiff_t{across} * down * 3 / 4;
    std::ranges::nth_element(contrasts, quarter);
    return *quarter;
}

/// Of the texts of one frame. Not of what is offered to nobody now, as a letter without rows.
inline std::vector<DrawnContrast> drawn_contrasts(FrameRecord const& record,
                                                  Picture const& picture) {
    std::vector<DrawnContrast> drawn;
    for (auto const& text : record.texts) {
        auto const is_of = [&](TouchTarget const& target) {
            return !target.enabled && !meet(target.area, text.area).empty();
        };
        if (text.ink && std::ranges::none_of(record.targets, is_of)) {
            drawn.push_back({text.text, contrast_over(picture, text.area, *text.ink)});
        }
    }
    return drawn;
}

}  // namespace sunhall
