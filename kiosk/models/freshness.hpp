// How old the content is and how loudly the page says so (design.md §3, "Showing what is held"):
// nothing under 3 days, a small line to 14 days, an amber banner after. Content is never taken away
// for its age.
#pragma once

#include "sync/base/clock.hpp"

namespace sunhall {

enum class Freshness { Fresh, Ageing, Stale };

struct Age {
    Freshness freshness = Freshness::Fresh;
    /// Whole days since the office last confirmed what is shown; 0 where the clock is behind it.
    int days = 0;
};

[[nodiscard]] Age age_of_content(Instant last_confirmed, Instant now);

}  // namespace sunhall
