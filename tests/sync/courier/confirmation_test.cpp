#include "sync/courier/confirmation.hpp"

#include <fstream>

#include <gtest/gtest.h>

#include "tests/support/must.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {
namespace {

using namespace std::chrono_literals;

constexpr Instant today = std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + 9h;

TEST(Confirmation, IsReadAsItWasWritten) {
    TemporaryFolder const folder;

    must(write_confirmation(folder / "confirmed.json", today));

    EXPECT_EQ(read_confirmation(folder / "confirmed.json"), today);
}

TEST(Confirmation, IsNoneWhereTheFileIsMissingOrDamaged) {
    TemporaryFolder const folder;
    for (auto const* bytes :
         {"", "{", "[]", "{}", R"({"confirmed": 7})", R"({"confirmed": "yesterday"})"}) {
        std::ofstream{folder / "confirmed.json"} << bytes;

        EXPECT_EQ(read_confirmation(folder / "confirmed.json"), std::nullopt) << bytes;
    }
    EXPECT_EQ(read_confirmation(folder / "nowhere.json"), std::nullopt);
}

TEST(UpdateStart, IsNowWhereTheClockIsRight) {
    EXPECT_EQ(update_start(today, std::nullopt), today);
    EXPECT_EQ(update_start(today, today - 24h), today);
}

TEST(UpdateStart, IsNeverBeforeWhatIsKnownToBePast) {
    constexpr Instant dead_battery = std::chrono::sys_days{std::chrono::year{1970} / 1 / 1};

    EXPECT_EQ(update_start(dead_battery, today), today);
    EXPECT_GT(update_start(dead_battery, std::nullopt), dead_battery + 50 * 365 * 24h);
}

}  // namespace
}  // namespace sunhall
