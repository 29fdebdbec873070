// Pictures of the content: PNG bytes to pixels of the size that a page wants.
//
// The bytes have been verified against signed metadata before they come here; still nothing larger
// than the desk makes is decoded, so that a mistake cannot eat the terminal's memory. A picture of
// 2 megapixels takes some 20 ms: ask for it once and keep it. UI thread.
#pragma once

#include <cstdint>
#include <string_view>

#include "kiosk/typeset/picture.hpp"
#include "sync/base/result.hpp"

namespace sunhall {

/// What the desk makes at most (sync/desk/limits.hpp), and a little for rounding.
inline constexpr std::int64_t most_picture_pixels = 2'100'000;

struct PictureSize {
    int width = 0, height = 0;
};

/// What the header says; Malformed where it is no PNG or more than 2 megapixels.
Result<PictureSize> png_size(std::string_view png);

/// The picture, `width` pixels wide and in its own shape. Malformed where it cannot be decoded.
Result<PictureRef> png_picture(std::string_view png, int width);

}  // namespace sunhall
