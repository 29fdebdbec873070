#include <algorithm>

#include "tests/kiosk/models/pages_fixture.hpp"
#include "tests/support/reading_items.hpp"

namespace sunhall {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::year;

class NoticesTest : public PagesTest {
protected:
    std::string post(Item const& notice) {
        auto path = content->put(notice);
        pages.set_content(content);
        pages.set_titles(content->titles());
        return path;
    }
    std::string urgent(std::string id, std::string title, Instant from, Instant until) {
        return post(hall::urgent_notice(std::move(id), std::move(title), from, until));
    }
    /// No finger has touched the glass since.
    FrameView const& frame_after(std::chrono::milliseconds time) {
        wait(time);
        return look().frame;
    }
    std::vector<std::string> listed() {
        open(page::Notices{});
        std::vector<std::string> titles;
        for (auto const& row : see<ReadingListView>().rows) {
            titles.push_back(row.title);
        }
        return titles;
    }
    std::size_t found(std::string_view letters) {
        open(page::Search{});
        for (auto const letter : letters) {
            ask(intent::Press{stroke::Type{std::string{letter}}});
        }
        return see<SearchView>().rows;
    }
};

TEST_F(NoticesTest, StandWithTheNewestFirstAndUrgentOnesAboveAll) {
    post(hall::notice("jiu", "旧的", {.from = now.instant - hours{72}}));
    post(hall::notice("xin", "新的", {.from = now.instant - hours{1}}));
    urgent("ji", "急的", now.instant - hours{48}, now.instant + hours{1});

    EXPECT_EQ(listed(), (std::vector<std::string>{"急的", "新的", "旧的"}));
}

TEST_F(NoticesTest, SayWhoIssuedThemAndWhen) {
    post(hall::notice("tingshui", "计划停水", {.type = NoticeType::Circular}));

    listed();
    auto const& row = see<ReadingListView>().rows.front();

    EXPECT_EQ(row.chip, "通告");
    EXPECT_EQ(row.meta, "市水务局 · 2026年11月23日");
}

TEST_F(NoticesTest, AreInNoListBeforeTheyBeginAndAfterTheyEnd) {
    post(hall::notice("weilai", "还没到", {.from = now.instant + minutes{1}}));
    post(hall::notice("guoqu", "刚过去", {.from = now.instant - hours{5}, .until = now.instant}));

    EXPECT_TRUE(listed().empty());
    EXPECT_EQ(see<ReadingListView>().empty, "目前没有通知公告");
    ask(intent::GoHome{});
    EXPECT_TRUE(see<HomeView>().notices.empty());
}

TEST_F(NoticesTest, EndWithTheLastDayOnWhichTheItemHolds) {
    auto notice = hall::notice("tingshui", "计划停水");
    notice.valid_until = Date{year{2026} / 11 / 24};
    post(notice);
    ASSERT_EQ(listed().size(), 1U);

    wait(hours{14});

    EXPECT_TRUE(listed().empty());
}

TEST_F(NoticesTest, ComeAndGoOnThePagesThatListThemWithoutATouch) {
    post(hall::notice("xiawu", "下午的",
                      {.from = now.instant + minutes{2}, .until = now.instant + minutes{4}}));
    EXPECT_TRUE(see<HomeView>().notices.empty());

    wait(minutes{2});
    EXPECT_EQ(see<HomeView>().notices.size(), 1U);
    wait(minutes{2});
    EXPECT_TRUE(see<HomeView>().notices.empty());
}

TEST_F(NoticesTest, AreFoundOnlyWhileTheyHold) {
    auto const notice = hall::notice("xiawu", "下午停水", {.from = now.instant + minutes{2}});
    post(notice);
    EXPECT_EQ(found("xwts"), 0U);

    wait(minutes{2});
    ask(intent::EndVisit{});

    EXPECT_EQ(found("xwts"), 1U);
}

TEST_F(NoticesTest, CannotBeReadBeforeTheyBeginButToTheEndByWhoeverIsReading) {
    auto const path = post(hall::notice(
        "xiawu", "下午的", {.from = now.instant + minutes{1}, .until = now.instant + minutes{2}}));
    open(page::Notice{path});
    EXPECT_TRUE(std::holds_alternative<GoneView>(look().page));

    wait(minutes{1});
    ask(intent::KeepReading{});
    EXPECT_EQ(see<ArticleView>().chips, (std::vector<std::string>{"通知"}));
    wait(minutes{1});
    ask(intent::KeepReading{});
    EXPECT_EQ(see<ArticleView>().chips, (std::vector<std::string>{"通知", "已过期"}));
}

TEST_F(NoticesTest, BringTheirTelephoneAndTheirEnd) {
    auto const path =
        urgent("ji", "停水", now.instant - hours{1}, instant_at(year{2026} / 11 / 24, 22, 0));

    open(page::Notice{path});

    auto const& facts = see<ArticleView>().facts;
    ASSERT_EQ(facts.size(), 2U);
    EXPECT_EQ(facts[0].text, "8800-0600");
    EXPECT_EQ(facts[1].text, "2026年11月24日 22:00");
}

TEST_F(NoticesTest, OfUrgencyAreOnEveryPageFromTheirMinuteToTheirLast) {
    auto const path = urgent("ji", "停水", now.instant + minutes{1}, now.instant + minutes{3});
    EXPECT_FALSE(look().frame.urgent);

    auto const& begun = frame_after(minutes{1});
    ASSERT_TRUE(begun.urgent);
    EXPECT_EQ(begun.urgent->title, "停水");
    EXPECT_EQ(begun.urgent->detail, "市水务局 10:25 发布");
    ASSERT_TRUE(begun.urgent->link);
    EXPECT_EQ(begun.urgent->link->label, "详情");
    EXPECT_EQ(std::get<intent::Open>(begun.urgent->link->intent).page, Page{page::Notice{path}});

    for (Page const& page : {Page{page::FeeList{}}, Page{page::Search{}}, Page{page::Hotlines{}}}) {
        open(page);
        EXPECT_TRUE(look().frame.urgent);
    }
    EXPECT_FALSE(frame_after(minutes{2}).urgent);
}

TEST_F(NoticesTest, OfUrgencyWakeTheScreenAtTheirMinute) {
    urgent("ji", "停水", now.instant + minutes{1}, now.instant + minutes{3});
    look();
    auto const before = pages.revision();

    wait(std::chrono::ceil<std::chrono::milliseconds>(pages.next_wake(now) - now.moment));
    look();

    EXPECT_NE(pages.revision(), before);
    EXPECT_TRUE(look().frame.urgent);
}

TEST_F(NoticesTest, OfUrgencyLeadTheNewestFirstAndSayHowManyMoreThereAre) {
    urgent("yi", "先发的", now.instant - hours{3}, now.instant + hours{9});
    urgent("er", "后发的", now.instant - hours{1}, now.instant + hours{9});
    urgent("san", "最早的", now.instant - hours{5}, now.instant + hours{9});

    auto const& banner = look().frame.urgent;
    ASSERT_TRUE(banner && banner->link);
    EXPECT_EQ(banner->title, "后发的");
    EXPECT_EQ(banner->link->label, "另有 2 条");

    ask(banner->link->intent);
    auto const& related = see<ArticleView>().related;
    ASSERT_EQ(related.size(), 2U);
    EXPECT_EQ(related.front().label, "先发的");
}

TEST_F(NoticesTest, OfUrgencyLeadNowhereOnTheirOwnPage) {
    auto const path = urgent("ji", "停水", now.instant, now.instant + hours{1});

    open(page::Notice{path});

    ASSERT_TRUE(look().frame.urgent);
    EXPECT_FALSE(look().frame.urgent->link);
}

TEST_F(NoticesTest, OfUrgencyAreNotSaidTwiceOnTheHomePage) {
    urgent("yi", "先发的", now.instant - hours{3}, now.instant + hours{9});
    urgent("er", "后发的", now.instant - hours{1}, now.instant + hours{9});
    post(hall::notice("changgui", "平常的"));

    auto const& home = see<HomeView>();

    ASSERT_EQ(home.notices.size(), 2U);
    EXPECT_EQ(home.notices[0].title, "先发的");
    EXPECT_TRUE(home.notices[0].urgent);
    EXPECT_EQ(home.notices[1].title, "平常的");
    EXPECT_EQ(home.all_notices.label, "全部 3 条");
}

TEST_F(NoticesTest, OfUrgencyStandBesideTheWarningOfOldContent) {
    urgent("ji", "停水", now.instant, now.instant + hours{1});
    pages.set_confirmed(now.instant - hours{24 * 18});

    EXPECT_TRUE(look().frame.urgent);
    EXPECT_TRUE(look().frame.banner);
}

TEST_F(NoticesTest, OfOtherHallsAreNotShown) {
    auto elsewhere = hall::urgent_notice("ji", "别处停水", now.instant, now.instant + hours{1});
    elsewhere.department = "biechu";
    post(elsewhere);

    EXPECT_FALSE(look().frame.urgent);
    EXPECT_TRUE(listed().empty());
}

TEST_F(NoticesTest, DamagedOnTheWayAreLeftOut) {
    auto const notice = hall::urgent_notice("ji", "停水", now.instant, now.instant + hours{1});
    content->damage(item_path(notice));
    post(notice);

    EXPECT_FALSE(look().frame.urgent);
    EXPECT_TRUE(listed().empty());
}

}  // namespace
}  // namespace sunhall
