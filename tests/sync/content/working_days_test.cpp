#include "sync/content/working_days.hpp"

#include <gtest/gtest.h>

#include "sync/base/files.hpp"
#include "tests/support/folders.hpp"
#include "tests/support/must.hpp"

namespace sunhall {
namespace {

Date date(char const* text) { return *parse_date(text); }

WorkingDays shipped() {
    auto const file = source_folder() / "assets/calendar/working-days.toml";
    return must(WorkingDays::read(must(read_file(file, 1U << 16U)), "working-days.toml"));
}

TEST(WorkingDaysTest, FollowTheNationalCalendarOf2026) {
    auto const days = shipped();

    EXPECT_FALSE(days.contains(date("2026-02-16")));  // a Monday within the spring festival
    EXPECT_TRUE(days.contains(date("2026-02-28")));   // a Saturday worked in exchange
    EXPECT_FALSE(days.contains(date("2026-11-22")));  // a plain Sunday
    EXPECT_TRUE(days.contains(date("2026-11-23")));   // a plain Monday
}

TEST(WorkingDaysTest, CountTwentyOverAHolidayWithItsExchangedWeekends) {
    // From Friday 18 September: 20 (worked Sunday), 21–24, 28–30, 8–9, 10 (worked Saturday), 12–16,
    // 19–22.
    EXPECT_EQ(shipped().count(date("2026-09-18"), date("2026-10-22")), 20);
    EXPECT_EQ(shipped().count(date("2026-09-18"), date("2026-09-18")), 0);
    EXPECT_EQ(shipped().count(date("2026-09-18"), date("2026-09-01")), 0);
}

TEST(WorkingDaysTest, FallBackOnTheWeekWhereNobodyHasAnnouncedTheYear) {
    auto const days = shipped();

    EXPECT_FALSE(days.knows(std::chrono::year{2031}));
    EXPECT_TRUE(days.contains(date("2031-10-01")));  // a Wednesday
    EXPECT_FALSE(days.contains(date("2031-10-04")));
}

TEST(WorkingDaysTest, RefuseDatesThatBelongToAnotherYear) {
    auto const refused = WorkingDays::read(
        "[2026]\nsource = \"x\"\noff = [\"2025-01-01\", \"2026-02-30\"]\nwork = []\n", "days.toml");

    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().message.find("2025-01-01"), std::string::npos);
    EXPECT_NE(refused.error().message.find("2026-02-30"), std::string::npos);
}

TEST(WorkingDaysTest, RefuseATableThatNamesNoSource) {
    EXPECT_FALSE(WorkingDays::read("[2026]\noff = []\nwork = []\n", "days.toml"));
}

}  // namespace
}  // namespace sunhall
