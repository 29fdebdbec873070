// fmt's format under our roof: g++ 12 has no std::format, and this is the one line to change once
// it has.
#pragma once

#include <fmt/format.h>

namespace sunhall {

using fmt::format;

}  // namespace sunhall
