// When to ask the server next: thousands of terminals must not all ask at once, neither on a quiet
// day, nor after a power cut in a whole town, nor when a broken server comes back.
//
//  * On a quiet day each terminal asks once per interval, at a phase of its own, ±10 %.
//  * After a start it waits a random while first, unless it has nothing to show.
//  * After a failure it waits a random time up to three times the last wait, at most six intervals
//    ("decorrelated jitter"), or as long as the server asks with Retry-After, within reason.
//
// Pure logic: the time and the dice are arguments.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

#include "sync/base/clock.hpp"

namespace sunhall {

/// A number from 0 up to, but not including, the argument, which is above 0.
using Dice = std::function<std::int64_t(std::int64_t)>;

/// Dice for programs; tests bring their own.
[[nodiscard]] Dice system_dice();

enum class Cache { Empty, Filled };

class BackOff {
public:
    using Duration = std::chrono::milliseconds;

    /// `interval` is above 0: 300 s in a hall, 1 s in a test of the whole.
    BackOff(Duration interval, std::string_view terminal_id, Dice dice);

    /// The wait before the first request of this run.
    [[nodiscard]] Duration after_start(Cache cache) const;

    /// The wait after a success; failures are forgotten.
    Duration after_success(Instant now);

    /// The wait after a failure, longer from failure to failure.
    Duration after_failure(std::optional<std::chrono::seconds> retry_after);

private:
    [[nodiscard]] Duration between(Duration least, Duration most) const;

    Duration interval_;
    Duration phase_;
    Dice dice_;
    Duration last_wait_{0};
};

}  // namespace sunhall
