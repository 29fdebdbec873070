#include "sync/base/calendar.hpp"

#include <gtest/gtest.h>

namespace sunhall {
namespace {

using namespace std::chrono_literals;

TEST(Calendar, ReadsAndWritesDates) {
    auto const date = parse_date("2026-11-22");

    ASSERT_TRUE(date);
    EXPECT_EQ(date_text(*date), "2026-11-22");
}

TEST(Calendar, RefusesDaysThatDoNotExist) {
    for (auto const* text : {"2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "2026/01/01",
                             "2026-01-01 ", "", "20260101"}) {
        EXPECT_FALSE(parse_date(text)) << text;
    }
}

TEST(Calendar, ReadsInstantsOfAnyOffset) {
    auto const civil = parse_instant("2026-11-22T09:30:00+08:00");

    ASSERT_TRUE(civil);
    EXPECT_EQ(civil, parse_instant("2026-11-22T01:30:00Z"));
    EXPECT_EQ(civil, parse_instant("2026-11-21T20:30:00-05:00"));
    EXPECT_EQ(civil_text(*civil), "2026-11-22T09:30:00+08:00");
    EXPECT_EQ(utc_text(*civil), "2026-11-22T01:30:00Z");
}

TEST(Calendar, RefusesInstantsWithoutOffsetOrWithImpossibleHours) {
    for (auto const* text : {"2026-11-22T09:30:00", "2026-11-22T24:00:00Z", "2026-11-22 09:30:00Z",
                             "2026-11-22T09:30:00.5Z", "2026-11-22T09:30:00+8:00"}) {
        EXPECT_FALSE(parse_instant(text)) << text;
    }
}

TEST(Calendar, TakesAnInstantApartInCivilTime) {
    auto const time = civil_time(*parse_instant("2026-11-21T17:05:09Z"));

    EXPECT_EQ(date_text(time.date), "2026-11-22");
    EXPECT_EQ(time.hour, 1);
    EXPECT_EQ(time.minute, 5);
    EXPECT_EQ(time.second, 9);
    EXPECT_EQ(time.weekday, 0U);  // A Sunday.
}

TEST(Calendar, CountsDaysAcrossMonths) {
    auto const end = *parse_date("2026-12-31");

    EXPECT_EQ(date_text(days_after(end, 1)), "2027-01-01");
    EXPECT_EQ(days_between(end, days_after(end, 40)), 40);
    EXPECT_EQ(days_between(end, days_after(end, -1)), -1);
}

}  // namespace
}  // namespace sunhall
