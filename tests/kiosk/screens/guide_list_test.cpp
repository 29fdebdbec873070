// Lists of guides: how one gets about in a long one, and what of it is in sight.
#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "tests/kiosk/screens/screens_fixture.hpp"

namespace sunhall {
namespace {

TourStop const long_list = stop_at({intent::Open{page::GuideList{"renshe"}}});
Panel const landscape{.size = {1920, 1080}};

TEST(GuideListScreen, JumpsToALetter) {
    Before page{stop_at({intent::Open{page::GuideList{"renshe"}}})};

    page.tap("X");
    page.visitor().wait(3);

    auto const& texts = page.look().texts;
    EXPECT_TRUE(std::ranges::any_of(texts, [](ShownText const& text) {
        return text.text == "X" && text.area.height > 0 && text.area.x > 200;
    }));
}

TEST(GuideListScreen, TurnsPagesForThoseWhoCannotDrag) {
    Before page{stop_at({intent::Open{page::GuideList{"renshe"}}})};
    ASSERT_TRUE(page.visitor().sees("第 1 至"));

    page.tap("下一屏");
    page.visitor().wait(3);

    EXPECT_FALSE(page.visitor().sees("第 1 至"));
}

TEST(GuideListScreen, DrawsOnlyRowsThatShow) {
    Before page{stop_at({intent::Open{page::GuideList{"renshe"}}})};

    auto const rows = std::ranges::count(page.look().targets, TargetRole::Row, &TouchTarget::role);

    EXPECT_GT(rows, 3);
    EXPECT_LT(rows, 14);
}

/// Rows of which all can be seen.
std::size_t whole_rows(FrameRecord const& record) {
    return static_cast<std::size_t>(std::ranges::count_if(record.targets, [](auto const& target) {
        return target.role == TargetRole::Row && target.area == target.whole;
    }));
}

TEST(GuideListScreen, ShowsHalfADozenGuidesOnALandscapePanel) {
    Before page{long_list, ThemeName::Default, landscape};

    EXPECT_GE(whole_rows(page.look()), 6U);
}

TEST(GuideListScreen, SetsItsRowsInTwoColumnsOnALandscapePanel) {
    Before page{long_list, ThemeName::Default, landscape};

    std::set<int> lefts;
    for (auto const& target : page.look().targets) {
        if (target.role == TargetRole::Row) {
            lefts.insert(target.whole.x);
        }
    }

    EXPECT_EQ(lefts.size(), 2U);
}

TEST(GuideListScreen, JumpsToALetterInTwoColumns) {
    Before page{long_list, ThemeName::Default, landscape};

    page.tap("X");
    page.visitor().wait(3);

    auto const& texts = page.look().texts;
    EXPECT_TRUE(std::ranges::any_of(
        texts, [](ShownText const& text) { return text.text == "X" && text.area.y > 300; }));
}

TEST(GuideListScreen, HasOneColumnAndFewChoicesInLargeText) {
    Before page{long_list, large_text};

    auto const& targets = page.look().targets;
    EXPECT_FALSE(std::ranges::any_of(
        targets, [](auto const& target) { return target.id.starts_with("group."); }));
    EXPECT_TRUE(std::ranges::all_of(targets, [](auto const& target) {
        return target.enabled || !target.id.starts_with("letter.");
    }));
    EXPECT_GE(whole_rows(page.look()), 3U);
}

TEST(GuideListScreen, CutsNoTitleInLargeText) {
    auto const content = full_content();
    content->put(
        hall::guide("long", "renshe", "就业困难人员灵活就业社会保险补贴和公益性岗位补贴申领"), 'A');
    for (auto const& panel : {Panel{}, landscape}) {
        Before page{long_list, large_text, panel, Reach::Usual, Language::Simplified, content};

        auto const& texts = page.look().texts;
        EXPECT_TRUE(page.visitor().sees("公益性岗位补贴申领"));
        EXPECT_TRUE(std::ranges::none_of(
            texts, [](auto const& text) { return text.cut && text.origin.field == "title"; }));
    }
}

TEST(GuideListScreen, ForgetsItsGroupWhereLargeTextHasNone) {
    Before page{stop_at({intent::Open{page::GuideList{"renshe"}},
                         intent::Narrow{page::GuideList{"renshe", "社会保险"}}}),
                large_text};

    EXPECT_TRUE(page.visitor().sees("全部事项 · 共"));
    EXPECT_FALSE(page.visitor().sees("社会保险 · 共"));
}

}  // namespace
}  // namespace sunhall
