// What the office publishes is on the screen within a poll, and what it published stays there
// without a network.
#include <filesystem>

#include "tests/journeys/hall_journey.hpp"
#include "tests/support/folders.hpp"

namespace sunhall::journey {
namespace {

using namespace std::chrono_literals;

class Update : public HallJourney {};

TEST_F(Update, OfAFeeAppearsOnTheOpenPageWithoutMovingIt) {
    auto const fee = open_a_fee();
    auto const old_standard = standard_of(fee);
    visitor.read(old_standard);
    visitor.scroll_by(300);
    auto const before = visitor.read(old_standard);
    auto const process = terminal.process().id();

    office.correct(fee, "body.standard", "更正后的标准");
    office.publish();

    auto const after = visitor.read("更正后的标准");
    EXPECT_EQ(after.rect.x, before.rect.x);
    EXPECT_EQ(after.rect.y, before.rect.y);
    EXPECT_FALSE(visitor.sees(old_standard));
    EXPECT_TRUE(terminal.process().running());
    EXPECT_EQ(terminal.process().id(), process);
}

TEST_F(Update, OfAnUrgentNoticeIsABannerOnThePageThatIsOpen) {
    std::string const notice = "shuiwu/notice/jinji-tingshui.json";
    open_a_fee();
    std::filesystem::copy(source_folder() / "assets/demo-urgent", office.content(),
                          std::filesystem::copy_options::recursive);
    office.correct(notice, "body.from", "@-1T00:00");
    office.publish();
    auto const title = text_at(office.item(notice), "title");

    EXPECT_NO_THROW(visitor.read(title));
    visitor.touch(title);

    EXPECT_NO_THROW(visitor.read("供水抢修值班"));
}

TEST_F(Update, MissingForLackOfANetworkLeavesEverythingReadable) {
    server.stop();
    auto const offline = terminal.status_when(
        [](Json const& status) { return number_at(status, "sync.failures") > 0; }, 20s);

    ASSERT_TRUE(offline);
    EXPECT_TRUE(text_at(*offline, "sync.last_error").starts_with("offline"))
        << compact_json(*offline);
    auto const fee = open_a_fee();
    EXPECT_NO_THROW(visitor.read(standard_of(fee)));
}

TEST_F(Update, ArrivesOnceTheNetworkIsBack) {
    auto const fee = open_a_fee();
    server.stop();
    terminal.status_when([](Json const& status) { return number_at(status, "sync.failures") > 0; },
                         20s);
    office.correct(fee, "body.standard", "断网期间公布的标准");
    office.publish();

    server.start();

    EXPECT_NO_THROW(visitor.read("断网期间公布的标准"));
    EXPECT_TRUE(terminal.status_when(
        [](Json const& status) { return number_at(status, "sync.failures") == 0; }, 20s));
}

TEST_F(Update, SurvivesARestartWithoutANetwork) {
    auto const fee = open_a_fee();
    auto const standard = standard_of(fee);
    server.stop();

    terminal.kill();
    terminal.start(screen);

    ASSERT_TRUE(terminal.shows_content());
    EXPECT_EQ(open_a_fee(), fee);
    EXPECT_NO_THROW(visitor.read(standard));
}

}  // namespace
}  // namespace sunhall::journey
