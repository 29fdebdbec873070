// Whether the office's own clock can be believed.
//
// A clock that is behind signs what has run out before it is read; one that is ahead signs what
// holds for decades, so that terminals would take an old publication for a new one all that time.
// Neither can be seen in what is signed, but by what was signed before: a timestamp of a later
// moment means that the clock is wrong now or was wrong then. Which of the two, only a person
// knows.
#pragma once

#include <chrono>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/desk/limits.hpp"
#include "sync/desk/publication.hpp"

namespace sunhall {

/// Whether somebody has looked that the clock is right.
enum class ClockTrust { Unasked, Checked };

/// Whether a signature of this lifetime that was made by now would end sooner.
[[nodiscard]] bool outlasts(Instant expires, std::chrono::days lifetime, Instant now);

/// How long a signature holds that is made now, and how long before its end it is made anew.
struct Term {
    std::chrono::days lifetime, margin;
};
inline constexpr Term signature_term{.lifetime = signature_lifetime, .margin = renewal_margin};
inline constexpr Term timestamp_term{.lifetime = timestamp_lifetime, .margin = timestamp_margin};

/// Whether it is to be made anew: it ends within the margin, or outlasts one that is made now.
[[nodiscard]] bool is_due(Instant expires, Term term, Instant now);

/// Rejected, unless somebody has looked, where the last timestamp was made at a later moment.
Result<void> check_clock(Publication const& published, Instant now, ClockTrust trust);

/// Rejected before the day on which this program was built.
Result<void> check_clock(Instant built, Instant now);

}  // namespace sunhall
