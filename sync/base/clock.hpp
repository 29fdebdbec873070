// The one place that knows what time it is.
//
// Only worker threads and main hold a Clock; everything else is told the time as an argument, so
// that tests choose it. Durations come from the monotonic clock, which no battery and no operator
// can turn back.
#pragma once

#include <chrono>

namespace sunhall {

/// A moment on the calendar, in UTC.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// A moment for measuring durations only.
using Moment = std::chrono::steady_clock::time_point;

class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    [[nodiscard]] virtual Moment moment() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] Moment moment() const override;
};

}  // namespace sunhall
