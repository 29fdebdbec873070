#include "sync/courier/confirmation.hpp"

#include <fstream>

#include <gtest/gtest.h>

#include "tests/support/must.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {
namespace {

using namespace std::chrono_literals;

constexpr Instant confirmed_at = std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + 9h;

TEST(Confirmation, IsReadAsItWasWritten) {
    TemporaryFolder const folder;

    must(write_confirmation(folder / "confirmed.json", confirmed_at));

    EXPECT_EQ(read_confirmation(folder / "confirmed.json"), confirmed_at);
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

}  // namespace
}  // namespace sunhall
