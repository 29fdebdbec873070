// When a visitor has left: a warning first, then everything typed and chosen is gone.
//
// Pure functions of the monotonic clock: turning the calendar back neither keeps a visit alive nor
// ends one.
#pragma once

#include <chrono>
#include <optional>

#include "sync/base/clock.hpp"

namespace sunhall {

struct IdleRule {
    // domain.md §4: 60 s, configurable from 30 to 300, and 20 s to answer.
    static constexpr std::chrono::seconds least_warning{30};
    static constexpr std::chrono::seconds most_warning{300};

    std::chrono::seconds warn_after{60};
    std::chrono::seconds reset_after{20};
};

enum class Presence { Here, Asked, Gone };

[[nodiscard]] Presence presence(IdleRule rule, Moment last_touch, Moment now);

/// Whole seconds left to answer, counted up: 20 at first, 1 in the last second.
[[nodiscard]] std::chrono::seconds time_to_answer(IdleRule rule, Moment last_touch, Moment now);

/// When presence or the seconds shown next change; none once the visitor is gone.
[[nodiscard]] std::optional<Moment> next_change(IdleRule rule, Moment last_touch, Moment now);

}  // namespace sunhall
