// What happens to a printed code before a phone sees it: soft dots, dirt, a crooked hand.
#pragma once

#include "kiosk/typeset/picture.hpp"

namespace sunhall {

/// Each pixel becomes the mean of a square around it.
[[nodiscard]] PictureRef blurred(Picture const& picture, int reach);

/// A share of the pixels, 0 to 1, becomes anything; the same every time.
[[nodiscard]] PictureRef dirty(Picture const& picture, double share);

/// Around its middle; what comes in from outside is white.
[[nodiscard]] PictureRef turned(Picture const& picture, double degrees);

}  // namespace sunhall
