// The time as models are told it: on the calendar for what a page says, and on the monotonic clock
// for how long nobody has touched the glass.
#pragma once

#include "sync/base/clock.hpp"

namespace sunhall {

struct Now {
    Instant instant;
    Moment moment;
};

}  // namespace sunhall
