// Waits for what another process will do, with a deadline instead of a guess.
//
// Only for journeys, whose claims are about real programs on a real clock. A unit test has no
// business here: it is told the time.
#pragma once

#include <chrono>
#include <optional>
#include <thread>

namespace sunhall::journey {

/// How often a condition is looked at again: well below what a person notices.
constexpr std::chrono::milliseconds look_again{20};

/// What a service of the system takes to come up on a busy machine.
constexpr std::chrono::seconds longest_start{20};

/// The first non-empty answer of `look`, or empty once `most` has passed.
template <typename Look>
auto eventually(std::chrono::milliseconds most, Look look) -> decltype(look()) {
    auto const deadline = std::chrono::steady_clock::now() + most;
    for (;;) {
        if (auto found = look()) {
            return found;
        }
        if (std::chrono::steady_clock::now() >= deadline) {
            return {};
        }
        std::this_thread::sleep_for(look_again);
    }
}

}  // namespace sunhall::journey
