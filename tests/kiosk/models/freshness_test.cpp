#include "kiosk/models/freshness.hpp"

#include <gtest/gtest.h>

namespace sunhall {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;

Instant const confirmed{std::chrono::sys_days{std::chrono::year{2026} / 11 / 6}};

TEST(Freshness, SaysNothingUnderThreeDays) {
    EXPECT_EQ(age_of_content(confirmed, confirmed + days{3} - 1s).freshness, Freshness::Fresh);
}

TEST(Freshness, IsALineFromThreeToFourteenDays) {
    EXPECT_EQ(age_of_content(confirmed, confirmed + days{3}).freshness, Freshness::Ageing);
    EXPECT_EQ(age_of_content(confirmed, confirmed + days{14}).freshness, Freshness::Ageing);
}

TEST(Freshness, IsABannerAfterFourteenDays) {
    auto const age = age_of_content(confirmed, confirmed + days{18} + 5h);

    EXPECT_EQ(age.freshness, Freshness::Stale);
    EXPECT_EQ(age.days, 18);
}

TEST(Freshness, TakesAClockThatIsBehindForFreshContent) {
    auto const age = age_of_content(confirmed, confirmed - days{400});

    EXPECT_EQ(age.freshness, Freshness::Fresh);
    EXPECT_EQ(age.days, 0);
}

}  // namespace
}  // namespace sunhall
