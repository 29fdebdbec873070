#include "sync/http/back_off.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace sunhall {
namespace {

using namespace std::chrono_literals;

Dice always_least() {
    return [](std::int64_t) { return std::int64_t{0}; };
}
Dice always_most() {
    return [](std::int64_t limit) { return limit - 1; };
}
Dice always_middle() {
    return [](std::int64_t limit) { return limit / 2; };
}

constexpr Instant noon = std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + 12h;

TEST(BackOff, AsksAtOnceWithNothingToShow) {
    BackOff const back_off{300s, "A-03", always_most()};

    EXPECT_EQ(back_off.after_start(Cache::Empty), 0s);
}

TEST(BackOff, SpreadsATownThatGetsItsPowerBackOverTwoMinutes) {
    EXPECT_EQ((BackOff{300s, "A-03", always_least()}.after_start(Cache::Filled)), 0s);
    EXPECT_EQ((BackOff{300s, "A-03", always_most()}.after_start(Cache::Filled)), 120s);
}

TEST(BackOff, WaitsNoLongerThanAnIntervalAtTheStart) {
    EXPECT_EQ((BackOff{1s, "A-03", always_most()}.after_start(Cache::Filled)), 1s);
}

TEST(BackOff, AsksOncePerIntervalAtItsOwnPhase) {
    BackOff back_off{300s, "A-03", always_middle()};

    auto const first = noon + back_off.after_success(noon);
    auto const second = first + back_off.after_success(first);
    auto const third = second + back_off.after_success(second);

    EXPECT_EQ(second - first, 300s);
    EXPECT_EQ(third - second, 300s);
}

TEST(BackOff, GivesEveryTerminalAnotherPhase) {
    BackOff here{300s, "A-03", always_middle()};
    BackOff there{300s, "A-04", always_middle()};

    EXPECT_NE(here.after_success(noon), there.after_success(noon));
}

TEST(BackOff, StaysWithinATenthOfItsPhase) {
    BackOff middle{300s, "A-03", always_middle()};
    BackOff early{300s, "A-03", always_least()};
    BackOff late{300s, "A-03", always_most()};

    EXPECT_EQ(middle.after_success(noon) - early.after_success(noon), 30s);
    EXPECT_EQ(late.after_success(noon) - middle.after_success(noon), 30s);
}

TEST(BackOff, WaitsLongerFromFailureToFailureUpToHalfAnHour) {
    BackOff back_off{300s, "A-03", always_most()};

    EXPECT_EQ(back_off.after_failure(std::nullopt), 10s);
    EXPECT_EQ(back_off.after_failure(std::nullopt), 30s);
    EXPECT_EQ(back_off.after_failure(std::nullopt), 90s);
    for (int i = 0; i < 5; ++i) {
        back_off.after_failure(std::nullopt);
    }
    EXPECT_EQ(back_off.after_failure(std::nullopt), 30min);
}

TEST(BackOff, ForgetsFailuresAfterASuccess) {
    BackOff back_off{300s, "A-03", always_most()};
    back_off.after_failure(std::nullopt);
    back_off.after_failure(std::nullopt);

    back_off.after_success(noon);

    EXPECT_EQ(back_off.after_failure(std::nullopt), 10s);
}

TEST(BackOff, ObeysRetryAfterForAnHourAtMost) {
    BackOff back_off{300s, "A-03", always_least()};

    EXPECT_EQ(back_off.after_failure(90s), 90s);
    EXPECT_EQ(back_off.after_failure(1s), 10s);
    EXPECT_EQ(back_off.after_failure(1000h), 1h);
}

TEST(BackOff, NeverRollsItsDiceBeyondTheirSides) {
    auto const dice = system_dice();

    for (int i = 0; i < 1000; ++i) {
        auto const rolled = dice(6);
        ASSERT_GE(rolled, 0);
        ASSERT_LT(rolled, 6);
    }
}

}  // namespace
}  // namespace sunhall
