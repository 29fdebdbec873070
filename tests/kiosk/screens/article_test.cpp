#include <algorithm>

#include <gtest/gtest.h>

#include "tests/kiosk/screens/screens_fixture.hpp"

namespace sunhall {
namespace {

std::string const long_text{"renshe/article/jiedu.json"};
TourStop at_article() { return stop_at({intent::Open{page::Article{long_text}}}); }

/// Of the last chapter, which shows on no panel together with the first in large text.
constexpr std::string_view last_words{"五个工作日内"};

std::vector<std::string> contents_of(FrameRecord const& record) {
    std::vector<std::string> titles;
    for (auto const& target : record.targets) {
        if (target.id.starts_with("contents.") && target.role == TargetRole::Row) {
            titles.push_back(target.label);
        }
    }
    return titles;
}

TEST(ArticlePage, ListsItsHeadings) {
    std::vector<std::string> const headings{"谁可以领", "领多少", "怎么领"};
    for (auto const& panel : {Panel{}, Panel{.size = {1920, 1080}, .pitch_mm = 0.369}}) {
        Before page{at_article(), ThemeName::Default, panel};

        EXPECT_TRUE(page.visitor().sees("目录"));
        EXPECT_EQ(contents_of(page.look()), headings);
    }
}

TEST(ArticlePage, GoesToTheHeadingThatIsTouched) {
    Before page{at_article(), large_text};
    ASSERT_FALSE(page.visitor().sees(last_words));

    page.tap("怎么领");
    page.visitor().wait(60);

    EXPECT_TRUE(page.visitor().sees(last_words));
}

TEST(ArticlePage, TurnsFromSectionToSectionWithoutDragging) {
    Before page{at_article(), large_text};

    page.tap("下一节");
    page.visitor().wait(60);
    page.tap("下一节");
    page.visitor().wait(60);
    EXPECT_TRUE(page.visitor().sees(last_words));

    page.tap("回到目录");
    page.visitor().wait(60);
    EXPECT_FALSE(page.visitor().sees(last_words));
    EXPECT_TRUE(page.visitor().sees("目录"));
}

TEST(ArticlePage, HasItsHeadingsWithinEverybodysReach) {
    Before page{at_article(), large_text, Panel{}, Reach::Low};
    EXPECT_EQ(contents_of(page.look()).size(), 3U);
    ASSERT_FALSE(page.visitor().sees(last_words));

    page.tap("怎么领");
    page.visitor().wait(60);

    EXPECT_TRUE(page.visitor().sees(last_words));
    EXPECT_TRUE(contents_of(page.look()).empty());
}

TEST(ArticlePage, HasNoContentsWhereItIsShort) {
    Before page{stop_at({intent::Open{page::Notice{"shuiwu/notice/gonggao18.json"}}})};

    EXPECT_FALSE(page.visitor().sees("目录"));
}

TEST(PictureAbovePage, IsOpenedEnlargedAndClosed) {
    Before page{at_article()};

    page.tap("放大看");
    EXPECT_TRUE(page.visitor().sees("按住图片可以拖动"));
    EXPECT_TRUE(page.visitor().sees("从申请到领取的步骤"));

    auto const width = [&] {
        auto const texts = page.look().texts;
        auto const found = std::ranges::max_element(texts, {}, [](ShownText const& text) {
            return text.text == "从申请到领取的步骤" ? text.area.height : 0;
        });
        return found->area.height;
    };
    auto const fitting = width();
    page.tap("放大");
    EXPECT_GT(width(), fitting);
    page.tap("缩小");
    EXPECT_EQ(width(), fitting);

    page.tap("关闭");
    EXPECT_FALSE(page.visitor().sees("按住图片可以拖动"));
}

TEST(PictureAbovePage, GrowsUnderAFingerAndShowsAllAgainWhereItCannot) {
    Before page{at_article()};
    page.tap("放大看");
    auto const width = [&] {
        auto const texts = page.look().texts;
        return std::ranges::max_element(
                   texts, {},
                   [](ShownText const& text) {
                       return text.text == "从申请到领取的步骤" ? text.area.height : 0;
                   })
            ->area.height;
    };
    auto const fitting = width();

    page.tap("点图片或两指张开可以放大，按住图片可以拖动");
    EXPECT_GT(width(), fitting);

    for (int i = 0; i < 4 && width() > fitting; ++i) {
        page.tap("点图片或两指张开可以放大，按住图片可以拖动");
    }
    EXPECT_EQ(width(), fitting);
}

TEST(PictureAbovePage, DoesNotGrowWhereItIsDragged) {
    Before page{at_article()};
    page.tap("放大看");
    page.tap("放大");

    page.visitor().press(page.visitor().find("点图片或两指张开可以放大，按住图片可以拖动"));
    page.visitor().drag(60, 60);

    EXPECT_FALSE(page.visitor().lift());
}

TEST(PictureAbovePage, FollowsTwoFingersAsFarAsItCan) {
    Before page{at_article()};
    EXPECT_FALSE(page.visitor().pinch(1)) << "no picture is open";
    page.tap("放大看");
    EXPECT_FALSE(page.visitor().pinch(-1)) << "all of it is in sight";

    EXPECT_EQ(std::get<intent::ZoomPicture>(page.visitor().pinch(2).value()).steps, 2);

    page.tap("放大");
    EXPECT_EQ(std::get<intent::ZoomPicture>(page.visitor().pinch(-1).value()).steps, -1);
}

TEST(PictureAbovePage, GoesWithThePage) {
    Before page{
        stop_at({intent::Open{page::Article{long_text}}, intent::ShowPicture{"buzhou", "步骤"},
                 intent::GoBack{}, intent::Open{page::Article{long_text}}})};

    EXPECT_FALSE(page.visitor().sees("按住图片可以拖动"));
}

TEST(PictureAbovePage, IsNoLargerThanAnOfficeMayPublish) {
    Before page{stop_at({intent::Open{page::Article{long_text}},
                         intent::ShowPicture{"buzhou", "步骤"}, intent::ZoomPicture{9}})};

    for (auto const& target : page.look().targets) {
        if (target.label == "放大") {
            EXPECT_FALSE(target.enabled);
        }
    }
}

}  // namespace
}  // namespace sunhall
