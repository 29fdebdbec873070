#include "sync/courier/timekeeper.hpp"

#include <gtest/gtest.h>

#include "tests/support/hand_set_clock.hpp"

namespace sunhall {
namespace {

using namespace std::chrono_literals;

constexpr Instant today = std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + 9h;
constexpr auto fifty_years = 50 * 365 * 24h;

TEST(Timekeeper, BelievesAClockThatMayBeRight) {
    HandSetClock clock{today};
    Timekeeper const time{clock, today - 24h};

    EXPECT_EQ(time.now(), today);
    EXPECT_FALSE(time.clock_suspect());
}

TEST(Timekeeper, BelievesATerminalThatLayInAStoreRoomForYears) {
    HandSetClock clock{today + 3 * 365 * 24h};
    Timekeeper const time{clock, today};

    EXPECT_EQ(time.now(), clock.time);
    EXPECT_FALSE(time.clock_suspect());
}

TEST(Timekeeper, CountsFromWhatIsKnownToBePastWhenTheClockIsWrongByFiftyYears) {
    for (auto const wrong : {today - fifty_years, today + fifty_years}) {
        HandSetClock clock{wrong};
        Timekeeper const time{clock, today};
        clock.time += 10min;

        EXPECT_EQ(time.now(), today + 10min);
        EXPECT_TRUE(time.clock_suspect());
    }
}

TEST(Timekeeper, IsNotSuspiciousOfAClockPutBackByMinutesButNeverGoesBackItself) {
    HandSetClock clock{today - 5min};
    Timekeeper const time{clock, today};

    EXPECT_EQ(time.now(), today);
    EXPECT_FALSE(time.clock_suspect());
}

TEST(Timekeeper, LearnsFromEveryConfirmationAndNotFasterThanTimePasses) {
    HandSetClock clock{today - fifty_years};
    Timekeeper time{clock, today};
    clock.time += 1h;
    time.raise_floor(time.now());
    clock.time += 1h;

    EXPECT_EQ(time.now(), today + 2h);
}

TEST(Timekeeper, BelievesTheClockAgainOnceItIsSet) {
    HandSetClock clock{today - fifty_years};
    Timekeeper const time{clock, today};
    clock.time = today + 48h;

    EXPECT_EQ(time.now(), today + 48h);
    EXPECT_FALSE(time.clock_suspect());
}

}  // namespace
}  // namespace sunhall
