// Pictures as PNG files, for the control socket's `shot`, the tour and the tests.
#pragma once

#include <string>

#include "kiosk/typeset/picture.hpp"
#include "sync/base/result.hpp"

namespace sunhall {

/// The bytes of a PNG file. Coverage becomes grey: full coverage is white.
Result<std::string> png(Picture const& picture);

}  // namespace sunhall
