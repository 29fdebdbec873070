#include "kiosk/typeset/bitmap.hpp"

#include <algorithm>

namespace sunhall {

bool Bitmap::blank(int y) const {
    return std::ranges::all_of(row(y), [](std::uint8_t byte) { return byte == 0; });
}

PictureRef picture_of(Bitmap const& bitmap, int margin) {
    auto picture = std::make_shared<Picture>(Picture::Kind::Coverage, bitmap.width() + 2 * margin,
                                             bitmap.height() + 2 * margin);
    // Coverage is shown as grey, so white paper is full coverage.
    std::ranges::fill(picture->pixels, std::uint8_t{255});
    for (int y = 0; y < bitmap.height(); ++y) {
        auto* const line = picture->row(y + margin) + margin;
        for (int x = 0; x < bitmap.width(); ++x) {
            if (bitmap.at(x, y)) {
                line[x] = 0;
            }
        }
    }
    return picture;
}

}  // namespace sunhall
