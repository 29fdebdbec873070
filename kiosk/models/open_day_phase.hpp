// Where an open day stands at a moment; decided here so that card, list and page agree.
#pragma once

#include "sync/base/clock.hpp"
#include "sync/content/open_day.hpp"

namespace sunhall {

enum class OpenDayPhase { SignUp, SignUpClosed, Running, Over };

/// Signing up ends with the published deadline, and in any case when the day begins.
[[nodiscard]] OpenDayPhase phase_of(OpenDay const& day, Instant now);

}  // namespace sunhall
