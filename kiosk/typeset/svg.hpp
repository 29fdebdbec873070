// Drawings that come with the program (the emblem), as pictures. Never for pictures from outside.
#pragma once

#include <filesystem>

#include "kiosk/typeset/picture.hpp"
#include "sync/base/result.hpp"

namespace sunhall {

/// The drawing, stretched to this size, as a Colour picture.
Result<PictureRef> svg_picture(std::filesystem::path const& file, int width, int height);

}  // namespace sunhall
