#include "kiosk/models/frame_model.hpp"

#include "tests/kiosk/models/pages_fixture.hpp"

namespace sunhall {
namespace {

using std::chrono::days;
using FrameTest = PagesTest;

TEST_F(FrameTest, SaysWhoWeAreAndThatThisIsADemonstration) {
    auto const& frame = look().frame;

    EXPECT_EQ(frame.hall_name, "示范市政务服务大厅");
    EXPECT_EQ(frame.place, "一楼自助区 A-03");
    EXPECT_EQ(frame.demo_mark, "演示数据");
    EXPECT_EQ(frame.clock, "10:24");
    EXPECT_EQ(frame.date, "11月24日 星期二");
}

TEST_F(FrameTest, TellsTheAgeOnEveryPage) {
    for (Page const& page :
         {Page{page::Home{}}, Page{page::GuideDepartments{}}, Page{page::FeeList{}},
          Page{page::OpenDays{}}, Page{page::Departments{}}, Page{page::Hotlines{}}}) {
        open(page);

        EXPECT_EQ(look().frame.freshness_line,
                  "内容更新于 2026年11月24日 09:24 · 已经初审、复核两级审核");
        EXPECT_FALSE(look().frame.banner);
    }
}

TEST_F(FrameTest, NeverCallsADraftReviewedOrSigned) {
    Pages preview{all_spoken(), {.terminal = {}, .idle = {}, .standing = Standing::Draft}, now};
    preview.set_content(content);

    auto const& frame = preview.view(now).frame;

    EXPECT_EQ(frame.freshness_line, "草稿预览 · 尚未初审、复核，没有发布");
    EXPECT_EQ(frame.verified, "没有签名");
    EXPECT_NE(frame.freshness, Freshness::Fresh);
}

TEST_F(FrameTest, WarnsOfContentOlderThanTwoWeeks) {
    pages.set_confirmed(now.instant - days{18});

    auto const& frame = look().frame;

    ASSERT_TRUE(frame.banner);
    EXPECT_EQ(frame.banner->title, "内容已 18 天未更新（最近更新：2026年11月6日 10:24）");
    EXPECT_NE(frame.banner->advice.find("12345"), std::string::npos);
}

TEST_F(FrameTest, SaysInALineWhenContentIsDaysOld) {
    pages.set_confirmed(now.instant - days{5});

    EXPECT_EQ(look().frame.freshness, Freshness::Ageing);
    EXPECT_NE(look().frame.freshness_line.find("5 天未更新"), std::string::npos);
    EXPECT_FALSE(look().frame.banner);
}

TEST_F(FrameTest, KeepsTheMainHotlineAndFourOthersInReach) {
    auto const& frame = look().frame;

    EXPECT_EQ(frame.main_hotline.number, "12345");
    ASSERT_EQ(frame.hotlines.size(), 4U);
    EXPECT_EQ(frame.hotlines.front().name, "人社");
}

TEST_F(FrameTest, NamesTheMainHotlineEvenWithoutContent) {
    pages.set_content(nullptr);

    EXPECT_EQ(look().frame.main_hotline.number, "12345");
    EXPECT_TRUE(look().frame.demo_mark.empty());
    EXPECT_FALSE(look().frame.controls_shown);
}

}  // namespace
}  // namespace sunhall
