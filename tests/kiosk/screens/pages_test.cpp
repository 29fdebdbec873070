#include <algorithm>
#include <set>
#include <variant>

#include <gtest/gtest.h>

#include "tests/kiosk/screens/screens_fixture.hpp"

namespace sunhall {
namespace {

std::string const guide_path = "ziran/service/zhuanyi.json";

Page page_of(std::optional<Intent> const& asked) {
    return asked && std::holds_alternative<intent::Open>(*asked)
               ? std::get<intent::Open>(*asked).page
               : Page{page::Home{}};
}

TEST(HomeScreen, OpensEveryDoor) {
    Before home{stop_at({})};

    EXPECT_EQ(page_of(home.tap("办事指南")), Page{page::GuideDepartments{}});
    home.tap("首页");
    EXPECT_EQ(page_of(home.tap("收费标准")), Page{page::FeeList{}});
    home.tap("首页");
    EXPECT_EQ(page_of(home.tap("政府开放日")), Page{page::OpenDays{}});
    home.tap("首页");
    EXPECT_EQ(page_of(home.tap("政务公开")), Page{page::DisclosureList{}});
}

TEST(HomeScreen, IsThreeTouchesFromAGuidesCode) {
    Before visitor{stop_at({})};

    visitor.tap("办事指南");
    visitor.tap("市自然资源和规划局");
    visitor.tap("不动产转移登记（存量房买卖）");

    auto const& codes = visitor.look().codes;
    ASSERT_EQ(codes.size(), 1U);
    EXPECT_EQ(codes.front().content, "https://zwfw.shifan.example/form/0711001");
    EXPECT_GE(codes.front().module_px * 0.248, 1.6);
    EXPECT_TRUE(visitor.visitor().sees("zwfw.shifan.example"));
}

TEST(HomeScreen, IsThreeTouchesFromTheCodeToAskForWhatIsNotPublished) {
    Before visitor{stop_at({})};

    visitor.tap("政务公开");
    visitor.tap("依申请公开");

    auto const& codes = visitor.look().codes;
    ASSERT_EQ(codes.size(), 1U);
    EXPECT_EQ(codes.front().content, "https://zwfw.shifan.example/form/0711001");
}

TEST(HallMapScreen, LeadsFromTheAreaOfADepartmentToItsPage) {
    Before map{stop_at({intent::Open{page::HallMap{1}}})};

    EXPECT_EQ(page_of(map.tap("市人力资源和社会保障局 A 区 21 至 36 号")),
              Page{page::Department{"renshe/department/renshe.json"}});
}

TEST(HomeScreen, LeadsToWhatIsBehindItsTiles) {
    Before home{stop_at({})};

    EXPECT_EQ(page_of(home.tap("部门窗口")), Page{page::Departments{}});
    home.tap("首页");
    EXPECT_EQ(page_of(home.tap("政策解读")), Page{page::Articles{}});
    home.tap("首页");
    EXPECT_EQ(page_of(home.tap("回音壁")), Page{page::Replies{}});
    home.tap("首页");
    EXPECT_EQ(page_of(home.tap("全部 3 条")), Page{page::Notices{}});
}

TEST(HomeScreen, KeepsTwoNoticesUnderABanner) {
    TourStop const later{"", {}, {.later = std::chrono::hours{2}}};
    Before home{later};

    auto const rows = std::ranges::count_if(home.look().targets, [](auto const& target) {
        return target.id.starts_with("home.notice.");
    });

    EXPECT_EQ(rows, 2);
}

TEST(UrgentBanner, LeadsToItsNoticeFromEveryPage) {
    for (Page const& page :
         {Page{page::Home{}}, Page{page::Guide{guide_path}}, Page{page::Search{}},
          Page{page::OpenDay{"shuiwu/open_day/shuichang.json"}}, Page{page::Hotlines{}}}) {
        TourStop const later{"", {intent::Open{page}}, {.later = std::chrono::hours{2}}};
        Before visitor{later};

        auto const asked = visitor.tap("紧急停水：主干管爆管抢修，城区北部今天 22:00 前停水");

        EXPECT_EQ(page_of(asked), Page{page::Notice{"shuiwu/notice/jinji.json"}});
        EXPECT_TRUE(visitor.visitor().sees("8800-0600"));
    }
}

TEST(UrgentBanner, StandsAboveTheOneForOldContent) {
    Before home{
        TourStop{"", {}, {.age = std::chrono::hours{18 * 24}, .later = std::chrono::hours{2}}}};

    auto const& texts = home.look().texts;
    auto const at = [&](std::string_view words) {
        auto const found = std::ranges::find_if(texts, [&](ShownText const& text) {
            return text.text.find(words) != std::string::npos;
        });
        return found == texts.end() ? -1 : found->area.y;
    };

    ASSERT_GT(at("紧急停水"), 0);
    EXPECT_GT(at("天未更新（最近更新"), at("紧急停水"));
}

TEST(GuideScreen, TellsHowLongEveryStepTakesAlsoInLargeTextOnAWidePanel) {
    Before guide{
        stop_at({intent::Open{page::Guide{guide_path}}}), large_text, {.size = {1920, 1080}}};

    auto const& texts = guide.look().texts;
    auto const step = std::ranges::find(texts, "2 工作日", &ShownText::text);

    ASSERT_NE(step, texts.end());
    EXPECT_FALSE(step->cut);
}

TEST(Breadcrumb, LeadsUpInPortraitAndOnAWidePanel) {
    for (auto const& size : {Extent{1080, 1920}, Extent{1920, 1080}}) {
        Before guide{stop_at({intent::Open{page::Search{}}, intent::Open{page::Guide{guide_path}}}),
                     ThemeName::Default,
                     {.size = size}};

        EXPECT_GE(guide.visitor().find("市自然资源和规划局").height, 56);
        auto const asked = guide.tap("市自然资源和规划局");

        ASSERT_TRUE(asked && std::holds_alternative<intent::GoUp>(*asked));
        EXPECT_EQ(std::get<intent::GoUp>(*asked).page, Page{page::GuideList{"ziran"}});
    }
}

TEST(Breadcrumb, IsOnlyReadInLowReach) {
    Before guide{
        stop_at({intent::Open{page::Guide{guide_path}}}), ThemeName::Default, {}, Reach::Low};

    EXPECT_TRUE(guide.visitor().sees("办事指南 › 市自然资源和规划局"));
    EXPECT_EQ(std::ranges::count(guide.look().targets, "市自然资源和规划局", &TouchTarget::label),
              0);
}

TEST(Breadcrumb, LeavesLargeTextItsRoom) {
    Before guide{stop_at({intent::Open{page::Guide{guide_path}}}), large_text};

    EXPECT_EQ(std::ranges::count(guide.look().targets, "市自然资源和规划局", &TouchTarget::label),
              0);
    EXPECT_TRUE(guide.visitor().sees("办事指南"));
}

TEST(ReadingListScreen, ChangesItsTabsAndOpensItsRows) {
    Before list{stop_at({intent::Open{page::Articles{}}})};

    list.tap("便民措施");
    EXPECT_FALSE(list.visitor().sees("养老金是怎样算出来的"));
    list.tap("大厅便民措施");

    EXPECT_TRUE(list.visitor().sees("谁可以领"));
}

TEST(HomeScreen, LeadsToAllHotlines) {
    Before home{stop_at({})};

    EXPECT_EQ(page_of(home.tap("全部热线 投诉电话")), Page{page::Hotlines{}});
    EXPECT_TRUE(home.visitor().sees("消费者投诉举报热线"));
}

TEST(GuideScreen, ShowsSixElementsAndCodeInTheFirstScreenful) {
    Before page{stop_at({intent::Open{page::Guide{guide_path}}})};

    for (auto const* words : {"办事依据", "职责", "程序", "标准", "时限", "结果", "承诺时限"}) {
        EXPECT_TRUE(page.visitor().sees(words)) << words;
    }
    ASSERT_EQ(page.look().codes.size(), 1U);
    EXPECT_LT(page.look().codes.front().area.y, 1000);
}

TEST(GuideScreen, TicksAMaterialWhereverItsRowIsTouched) {
    Before page{stop_at({intent::Open{page::Guide{guide_path}}})};

    auto const asked = page.tap("2. 申请人身份证明");

    ASSERT_TRUE(asked);
    EXPECT_EQ(std::get<intent::TickMaterial>(*asked).material, 1U);
}

TEST(GuideScreen, TellsTheRecordWhichItemAndFieldIsShown) {
    Before page{stop_at({intent::Open{page::Guide{guide_path}}})};

    auto const& texts = page.look().texts;

    auto const title = std::ranges::find(texts, "不动产转移登记（存量房买卖）", &ShownText::text);
    ASSERT_NE(title, texts.end());
    EXPECT_EQ(title->origin.item, guide_path);
    EXPECT_EQ(title->origin.field, "title");
    EXPECT_TRUE(title->origin.digest.starts_with("digest-"));
}

TEST(GuideScreen, GoesBackAndHome) {
    Before page{
        stop_at({intent::Open{page::GuideDepartments{}}, intent::Open{page::GuideList{"ziran"}},
                 intent::Open{page::Guide{guide_path}}})};

    page.tap("返回");
    EXPECT_TRUE(page.visitor().sees("市自然资源和规划局"));
    page.tap("首页");
    EXPECT_TRUE(page.visitor().sees("走进部门，当面看、当面问"));
}

TEST(IdleQuestion, TakesAnAnswerAndNothingElse) {
    TourStop const asked{"", {intent::Open{page::Guide{guide_path}}}, {.asked = true}};
    Before page{asked};

    EXPECT_TRUE(page.visitor().sees("您还在看吗？"));
    EXPECT_FALSE(page.visitor().tap("返回"));
    auto const answer = page.visitor().tap("继续查看");

    ASSERT_TRUE(answer);
    EXPECT_TRUE(std::holds_alternative<intent::KeepReading>(*answer));
}

TEST(IdleQuestion, CanEndTheVisit) {
    TourStop const asked{"", {intent::Open{page::Guide{guide_path}}}, {.asked = true}};
    Before page{asked};

    auto const answer = page.visitor().tap("结束，回首页");

    ASSERT_TRUE(answer);
    EXPECT_TRUE(std::holds_alternative<intent::EndVisit>(*answer));
}

TEST(OpenDayScreen, ShowsACodeOnlyWhileOneCanSignUp) {
    Before open{stop_at({intent::Open{page::OpenDay{"shuiwu/open_day/shuichang.json"}}})};
    EXPECT_EQ(open.look().codes.size(), 1U);

    Before closed{stop_at({intent::Open{page::OpenDay{"shuiwu/open_day/chengguan.json"}}})};
    EXPECT_TRUE(closed.look().codes.empty());
    EXPECT_TRUE(closed.visitor().sees("报名已截止"));
}

TEST(FeeScreen, NeverCutsAFigure) {
    for (auto const theme : all_themes) {
        Before page{stop_at({intent::Open{page::Fee{"ziran/fee/tingche.json"}}}), theme};
        for (auto const& text : page.look().texts) {
            auto const is_figure =
                text.text.find_first_not_of("0123456789.—免收元 ") == std::string::npos;
            EXPECT_FALSE(is_figure && text.cut) << text.text;
        }
    }
}

/// What the walks through every page rely on.
TEST(TourOfAFullHall, StopsAtEveryKindOfPage) {
    std::set<std::size_t> seen{Page{page::Home{}}.index()};
    for (auto const& stop : all_stops()) {
        for (auto const& step : stop.steps) {
            if (auto const* const open = std::get_if<intent::Open>(&step)) {
                seen.insert(open->page.index());
            }
        }
    }

    EXPECT_EQ(seen.size(), std::variant_size_v<Page>);
}

TEST(SafeScreen, OffersNothingThatLeadsNowhere) {
    Before page{TourStop{"", {}, {.safe = true}}};

    EXPECT_TRUE(page.visitor().sees("本机正在准备内容"));
    EXPECT_TRUE(page.look().targets.empty());
}

}  // namespace
}  // namespace sunhall
