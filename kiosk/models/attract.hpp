// The page that a terminal shows while nobody uses it: when it begins, and whose turn it is on it.
//
// Pure functions of the monotonic clock, as the idle question is (idle.hpp). Between two turns
// nothing moves: the terminal wakes once for each.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>

#include "sync/base/clock.hpp"

namespace sunhall {

struct AttractRule {
    /// Time enough to read a notice from three metres while walking past; never under 10 s.
    static constexpr std::chrono::seconds each{12};
    static constexpr std::chrono::seconds most_after{3600};

    /// So long after the last visit, or touch; 0: never.
    std::chrono::seconds after{0};
};

/// Which of so many subjects has its turn; none before the time, and none where there are none.
[[nodiscard]] std::optional<std::size_t> attract_turn(AttractRule rule, std::size_t subjects,
                                                      Moment resting_since, Moment now);

/// When that changes next; none where it never does.
[[nodiscard]] std::optional<Moment> next_attract_turn(AttractRule rule, std::size_t subjects,
                                                      Moment resting_since, Moment now);

}  // namespace sunhall
