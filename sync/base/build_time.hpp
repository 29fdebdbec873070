// When this program was built: no moment it ever runs in can be earlier.
#pragma once

#include "sync/base/clock.hpp"

namespace sunhall {

/// The day of the build, 0 o'clock UTC; the day of SOURCE_DATE_EPOCH in a reproducible build.
[[nodiscard]] Instant build_time();

}  // namespace sunhall
