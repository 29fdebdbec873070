// A picture of a page, above it and as large as it fits.
#pragma once

#include <string>

#include "kiosk/models/shown.hpp"

namespace sunhall {

struct PictureView {
    ItemRef item = {};
    ItemPicture picture = {};
    /// Where it remembers how far it was moved.
    std::string key = {};
    /// What it shows, in words.
    std::string shows = {};
    std::string hint = {};
    int zoom = 0;  ///< Steps; 0 fits the page.
    std::string larger = {};
    std::string smaller = {};
    std::string close = {};
};

}  // namespace sunhall
