#include "kiosk/app/status.hpp"

#include <gtest/gtest.h>

#include "sync/base/calendar.hpp"
#include "sync/base/files.hpp"
#include "tests/support/must.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {
namespace {

using namespace std::chrono_literals;

Instant const noon = *parse_instant("2026-11-22T12:00:00+08:00");
Moment const start{};

Json read(std::filesystem::path const& file) {
    constexpr std::size_t most_status_bytes = 65536;
    return must(parse_json(must(read_file(file, most_status_bytes))));
}

TEST(Status, GivesTheAgeOfTheContentInSeconds) {
    Status const status{.content = Status::Content{.generation = 7, .confirmed = noon - 90s}};

    auto const json = to_json(status, noon);

    EXPECT_EQ(json.find("content")->find("generation")->integer(), 7);
    EXPECT_EQ(json.find("content")->find("age_s")->integer(), 90);
}

TEST(Status, NeverMakesContentYoungerThanNew) {
    Status const status{.content = Status::Content{.confirmed = noon + 24h}};

    EXPECT_EQ(to_json(status, noon).find("content")->find("age_s")->integer(), 0);
}

TEST(Status, SaysNullWhereThereIsNoContent) {
    auto const json = to_json(Status{.state = Status::State::Safe}, noon);

    EXPECT_EQ(*json.find("state")->text(), "safe");
    EXPECT_TRUE(json.find("content")->is_null());
    EXPECT_TRUE(json.find("sync")->find("last_ok")->is_null());
}

TEST(Status, NamesTheLanguageOfTheScreen) {
    EXPECT_EQ(*to_json(Status{.language = "zh-Hant"}, noon).find("language")->text(), "zh-Hant");
}

TEST(Status, CountsWhatTheProcessUses) {
    auto const resources = *to_json(Status{}, noon).find("resources");

    EXPECT_GT(resources.find("rss")->integer(), 100'000);
    EXPECT_GE(resources.find("fds")->integer(), 3);
    EXPECT_GE(resources.find("threads")->integer(), 1);
}

class StatusFileTest : public testing::Test {
protected:
    TemporaryFolder folder_;
    std::filesystem::path name_ = folder_ / "status.json";
    StatusFile file_{name_};
    Status status_;
};

TEST_F(StatusFileTest, WritesAtOnceTheFirstTime) {
    EXPECT_EQ(file_.offer(status_, noon, start), std::nullopt);

    EXPECT_EQ(*read(name_).find("state")->text(), "starting");
}

TEST_F(StatusFileTest, AsksToWaitWhenASecondHasNotPassed) {
    EXPECT_EQ(file_.offer(status_, noon, start), std::nullopt);
    status_.screen = "home";

    EXPECT_EQ(file_.offer(status_, noon, start + 400ms), 600ms);
    EXPECT_EQ(*read(name_).find("screen")->text(), "");

    EXPECT_EQ(file_.offer(status_, noon, start + 1000ms), std::nullopt);
    EXPECT_EQ(*read(name_).find("screen")->text(), "home");
}

TEST_F(StatusFileTest, LeavesTheFileAloneWhenNothingChanged) {
    EXPECT_EQ(file_.offer(status_, noon, start), std::nullopt);
    std::filesystem::remove(name_);

    EXPECT_EQ(file_.offer(status_, noon + 1h, start + 1h), std::nullopt);

    EXPECT_FALSE(std::filesystem::exists(name_));
}

}  // namespace
}  // namespace sunhall
