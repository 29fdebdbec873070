#include "kiosk/models/attract.hpp"

#include "tests/kiosk/models/pages_fixture.hpp"
#include "tests/support/reading_items.hpp"

namespace sunhall {
namespace {

using namespace std::chrono_literals;

constexpr AttractRule two_minutes{.after = 120s};
constexpr Moment start{1h};

TEST(AttractTurn, ComesWhenNobodyWasThereForSoLong) {
    EXPECT_EQ(attract_turn(two_minutes, 3, start, start + 119s), std::nullopt);
    EXPECT_EQ(attract_turn(two_minutes, 3, start, start + 120s), 0U);
}

TEST(AttractTurn, GoesRound) {
    EXPECT_EQ(attract_turn(two_minutes, 3, start, start + 120s + AttractRule::each), 1U);
    EXPECT_EQ(attract_turn(two_minutes, 3, start, start + 120s + 3 * AttractRule::each), 0U);
}

TEST(AttractTurn, LastsAtLeastTenSeconds) { EXPECT_GE(AttractRule::each, 10s); }

TEST(AttractTurn, NeverComesWhereItIsOffOrNobodyHasOne) {
    EXPECT_EQ(attract_turn({}, 3, start, start + 24h), std::nullopt);
    EXPECT_EQ(attract_turn(two_minutes, 0, start, start + 24h), std::nullopt);
    EXPECT_EQ(next_attract_turn({}, 3, start, start), std::nullopt);
    EXPECT_EQ(next_attract_turn(two_minutes, 0, start, start), std::nullopt);
}

TEST(AttractTurn, WakesTheTerminalOnceForEach) {
    auto const second = start + 120s + AttractRule::each;

    EXPECT_EQ(next_attract_turn(two_minutes, 2, start, start), start + 120s);
    EXPECT_EQ(next_attract_turn(two_minutes, 2, start, start + 120s), second);
    EXPECT_EQ(next_attract_turn(two_minutes, 2, start, second - 1s), second);
    EXPECT_EQ(next_attract_turn(two_minutes, 2, start, second), second + AttractRule::each);
}

TEST(AttractTurn, LetsATerminalWithOneSubjectSleep) {
    EXPECT_EQ(next_attract_turn(two_minutes, 1, start, start + 120s), std::nullopt);
}

class AttractTest : public PagesTest {
protected:
    AttractTest() { show(content); }

    void show(std::shared_ptr<FakeCatalogue> const& shown) {
        resting.set_content(shown);
        resting.view(now);
    }
    View const& see_now() { return resting.view(now); }
    AttractView const& attract() { return std::get<AttractView>(see_now().page); }
    [[nodiscard]] bool is_home() { return std::holds_alternative<HomeView>(see_now().page); }

    Pages resting{all_spoken(), {{"一楼自助区", "A-03"}, {}, {}, two_minutes}, now};
};

TEST_F(AttractTest, ShowsNoticesBeforeOpenDays) {
    content->put(hall::notice("tingshui", "计划停水"));
    show(content);

    wait(120s);
    EXPECT_EQ(see_now().key, "attract");
    EXPECT_EQ(attract().title, "计划停水");
    EXPECT_EQ(attract().facts.front().text, "市水务局 · 11月23日");
    wait(AttractRule::each);

    EXPECT_EQ(attract().title, "一滴水的旅程：走进城东水厂");
    EXPECT_EQ(attract().facts[0].text, "12月4日 星期五");
    EXPECT_EQ(attract().facts[1].text, "09:00 至 11:30");
    EXPECT_EQ(attract().facts[2].text, "大厅东门乘车");
    EXPECT_EQ(attract().invitation, "轻触屏幕开始");
}

TEST_F(AttractTest, LeavesTheHomePageWhereThereIsNothingToShow) {
    auto const bare = hall::content();
    bare->remove("shuiwu/open_day/shuichang.json");
    show(bare);

    wait(10min);

    EXPECT_TRUE(is_home());
    EXPECT_GT(resting.next_wake(now), now.moment);
}

TEST_F(AttractTest, ShowsNoDayThatIsOver) {
    now.instant += std::chrono::days{30};
    wait(10min);

    EXPECT_TRUE(is_home());
}

TEST_F(AttractTest, HasTheUrgentNoticeInItsBannerWithoutALink) {
    content->put(
        hall::urgent_notice("jinji", "紧急停水", hall::noon_before - 1h, hall::noon_before + 12h));
    show(content);

    wait(120s);

    ASSERT_TRUE(see_now().frame.urgent);
    EXPECT_EQ(see_now().frame.urgent->title, "紧急停水");
    EXPECT_FALSE(see_now().frame.urgent->link);
    EXPECT_NE(attract().title, "紧急停水");
}

TEST_F(AttractTest, ShowsTheUrgentNoticeWhereThereIsNothingElse) {
    auto const bare = hall::content();
    bare->remove("shuiwu/open_day/shuichang.json");
    bare->put(
        hall::urgent_notice("jinji", "紧急停水", hall::noon_before - 1h, hall::noon_before + 12h));
    show(bare);

    wait(120s);

    EXPECT_EQ(attract().title, "紧急停水");
}

TEST_F(AttractTest, EndsWithAnAnswerAndNotWithATouch) {
    wait(120s);
    see_now();

    resting.touched(now.moment);
    EXPECT_EQ(see_now().key, "attract");
    resting.handle(intent::Wake{}, now);

    EXPECT_TRUE(is_home());
    wait(119s);
    EXPECT_TRUE(is_home());
    wait(1s);
    EXPECT_EQ(see_now().key, "attract");
}

TEST_F(AttractTest, BeginsSoLongAfterAVisitWasForgotten) {
    resting.handle(intent::Open{page::FeeList{}}, now);
    wait(80s);
    EXPECT_TRUE(is_home());

    wait(119s);
    EXPECT_TRUE(is_home());
    wait(1s);

    EXPECT_EQ(see_now().key, "attract");
}

TEST_F(AttractTest, NeverInterruptsAVisit) {
    resting.handle(intent::SwitchLargeText{}, now);

    wait(79s);

    EXPECT_TRUE(is_home());
}

TEST_F(AttractTest, DrawsNothingBetweenTwoTurns) {
    content->put(hall::notice("tingshui", "计划停水"));
    show(content);
    wait(120s);
    see_now();
    auto const drawn = resting.revision();

    wait(11s);
    see_now();
    EXPECT_EQ(resting.revision(), drawn);
    EXPECT_EQ(resting.next_wake(now), now.moment + 1s);
    wait(1s);
    see_now();

    EXPECT_EQ(resting.revision(), drawn + 1);
}

TEST_F(AttractTest, FollowsWhatIsPublishedMeanwhile) {
    wait(120s);
    EXPECT_EQ(attract().title, "一滴水的旅程：走进城东水厂");
    auto const bare = hall::content();
    bare->remove("shuiwu/open_day/shuichang.json");

    resting.set_content(bare);

    EXPECT_TRUE(is_home());
}

}  // namespace
}  // namespace sunhall
