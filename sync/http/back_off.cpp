#include "sync/http/back_off.hpp"

#include <algorithm>
#include <cassert>
#include <memory>
#include <random>
#include <utility>

namespace sunhall {

namespace {

using Duration = BackOff::Duration;

/// design.md "HTTP": a town that gets its power back asks spread over two minutes.
constexpr Duration longest_spread = std::chrono::seconds{120};

/// The first wait after a failure; a dropped packet should not cost a whole interval.
constexpr Duration first_retry = std::chrono::seconds{10};

/// Six intervals are 30 minutes at the usual 300 s (design.md "HTTP").
constexpr int longest_wait_in_intervals = 6;

/// Retry-After is not signed: nobody may silence a terminal for longer than this.
constexpr Duration longest_obedience = std::chrono::hours{1};

/// FNV-1a; std::hash may differ from build to build, and the phase should not.
std::uint64_t hash(std::string_view text) {
    std::uint64_t value = 0xcbf29ce484222325U;
    for (char const letter : text) {
        value ^= static_cast<unsigned char>(letter);
        value *= 0x100000001b3U;
    }
    return value;
}

}  // namespace

Dice system_dice() {
    auto generator = std::make_shared<std::mt19937_64>(std::random_device{}());
    return [generator](std::int64_t limit) {
        return std::uniform_int_distribution<std::int64_t>{0, limit - 1}(*generator);
    };
}

BackOff::BackOff(Duration interval, std::string_view terminal_id, Dice dice)
    : interval_{interval},
      phase_{static_cast<Duration::rep>(hash(terminal_id) %
                                        static_cast<std::uint64_t>(interval.count()))},
      dice_{std::move(dice)} {
    assert(interval.count() > 0);
}

Duration BackOff::between(Duration least, Duration most) const {
    return least + Duration{dice_((most - least).count() + 1)};
}

Duration BackOff::after_start(Cache cache) const {
    if (cache == Cache::Empty) {
        return Duration{0};
    }
    return between(Duration{0}, std::min(longest_spread, interval_));
}

Duration BackOff::after_success(Instant now) {
    last_wait_ = Duration{0};
    // Half an interval at least, so that a round that ended just before the phase is not followed
    // by another at once.
    auto const earliest = now.time_since_epoch() + interval_ / 2;
    auto const into_interval = (earliest - phase_) % interval_;
    auto const to_phase = (interval_ - into_interval) % interval_;
    auto const jitter = interval_ / 10;
    return interval_ / 2 + to_phase + between(-jitter, jitter);
}

Duration BackOff::after_failure(std::optional<std::chrono::seconds> retry_after) {
    auto const least = std::min(first_retry, interval_);
    auto const most = std::clamp(last_wait_ * 3, least, interval_ * longest_wait_in_intervals);
    last_wait_ = between(least, most);
    if (!retry_after) {
        return last_wait_;
    }
    return std::max(last_wait_, std::min<Duration>(*retry_after, longest_obedience));
}

}  // namespace sunhall
