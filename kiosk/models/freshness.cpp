#include "kiosk/models/freshness.hpp"

#include <algorithm>

namespace sunhall {

namespace {

// design.md §3: nothing under 3 days, a small line to 14 days, an amber banner after.
constexpr std::chrono::days ageing_from{3};
constexpr std::chrono::days stale_after{14};

}  // namespace

Age age_of_content(Instant last_confirmed, Instant now) {
    auto const age = std::max(now - last_confirmed, std::chrono::milliseconds{0});
    auto const days = static_cast<int>(std::chrono::floor<std::chrono::days>(age).count());
    if (age < ageing_from) {
        return {Freshness::Fresh, days};
    }
    return {age <= stale_after ? Freshness::Ageing : Freshness::Stale, days};
}

}  // namespace sunhall
