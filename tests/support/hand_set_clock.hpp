// A clock that a test sets; durations follow it.
#pragma once

#include "sync/base/clock.hpp"

namespace sunhall {

class HandSetClock final : public Clock {
public:
    explicit HandSetClock(Instant start) : time{start} {}

    [[nodiscard]] Instant now() const override { return time; }
    [[nodiscard]] Moment moment() const override { return Moment{time.time_since_epoch()}; }

    Instant time;
};

}  // namespace sunhall
