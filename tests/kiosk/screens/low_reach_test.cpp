// Low reach: everything that can be touched lies in the lower half of a portrait page.
#include <algorithm>

#include <gtest/gtest.h>

#include "tests/kiosk/screens/screens_fixture.hpp"

namespace sunhall {
namespace {

/// A place in the lower half from which a finger drags.
constexpr Rect low_place{540, 1380, 2, 2};
constexpr int drags = 6;

void lies_in_the_lower_half(FrameRecord const& record, int acts_from, std::string const& stop) {
    for (auto const& target : record.targets) {
        EXPECT_GE(target.area.y, acts_from) << stop << ": " << target.label << " " << target.id;
    }
}

void drag_to_the_end(PageVisitor<Intent>& visitor) {
    for (int i = 0; i < drags; ++i) {
        visitor.press(low_place);
        visitor.drag(0, -600);
        visitor.lift();
    }
    // What was pulled beyond its end has come back.
    visitor.wait(60);
}

class LowReach : public testing::TestWithParam<Look> {};

TEST_P(LowReach, KeepsEveryTargetInTheLowerHalf) {
    auto const& look = GetParam();
    auto const acts_from = look.made().acts_from;
    ASSERT_EQ(acts_from, look.size.height * 944 / 1920);
    for (auto const& stop : all_stops()) {
        if (stop.state.attract) {
            continue;  // Low reach has ended with the visit by then.
        }
        Before page{stop, look.theme, {.size = look.size}, look.reach};

        lies_in_the_lower_half(page.look(), acts_from, stop.name);
        drag_to_the_end(page.visitor());
        lies_in_the_lower_half(page.look(), acts_from, stop.name + ", dragged");
    }
}

INSTANTIATE_TEST_SUITE_P(
    Looks, LowReach,
    testing::Values(Look{"usual", ThemeName::Default, {1080, 1920}, Reach::Low},
                    Look{"large", large_text, {1080, 1920}, Reach::Low},
                    Look{"dark", ThemeName::ContrastDark, {1080, 1920}, Reach::Low},
                    Look{"fine", ThemeName::Default, {2160, 3840}, Reach::Low}),
    [](auto const& tested) { return tested.param.name; });

TEST(LowReachSwitch, CanItselfBeReachedWhereItIsNeeded) {
    auto const acts_from = make_theme(ThemeName::Default, {}, Motion::Off, Reach::Low).acts_from;
    for (ThemeChoice const theme : {ThemeChoice{ThemeName::Default}, large_text}) {
        Before home{stop_at({}), theme};

        EXPECT_GE(home.visitor().find("低位操作").y, acts_from);
    }
}

TEST(LowReachSwitch, IsNotOfferedOnAWidePanel) {
    Before home{stop_at({}), ThemeName::Default, {.size = {1920, 1080}}};

    EXPECT_FALSE(home.visitor().sees("低位操作"));
}

TEST(LowReachSwitch, IsLeftAgainFromAnyPage) {
    Before list{stop_at({intent::Open{page::FeeList{}}}), ThemeName::Default, {}, Reach::Low};

    auto const asked = list.visitor().tap("退出低位");

    EXPECT_TRUE(asked && std::holds_alternative<intent::SwitchLowReach>(*asked));
}

TEST(LowReachMap, IsLookedAtAndNotTouched) {
    Before map{stop_at({intent::Open{page::HallMap{1}}}), ThemeName::Default, {}, Reach::Low};

    auto const& targets = map.look().targets;

    EXPECT_EQ(std::ranges::count_if(
                  targets, [](auto const& target) { return target.id.starts_with("map.area."); }),
              0);
    EXPECT_NE(std::ranges::count_if(
                  targets, [](auto const& target) { return target.id.starts_with("map.row."); }),
              0);
}

TEST(LowReachSearch, LetsTheHitsBeTouchedOnceTheKeyboardIsFolded) {
    Before search{stop_at({intent::Open{page::Search{}}, intent::Press{stroke::Type{"s"}}}),
                  ThemeName::Default,
                  {},
                  Reach::Low};
    auto const rows = [&] {
        return std::ranges::count_if(search.look().targets, [](auto const& target) {
            return target.id.starts_with("row.");
        });
    };
    EXPECT_EQ(rows(), 1);
    EXPECT_TRUE(search.visitor().sees("收起"));

    search.tap("收起");

    EXPECT_GT(rows(), 1);
}

TEST(LowReachSearch, HasItsFirstHitUnderTheFingerWhileOneTypes) {
    for (ThemeChoice const theme : {ThemeChoice{ThemeName::Default}, large_text}) {
        Before search{stop_at({intent::Open{page::Search{}}}), theme, {}, Reach::Low};
        auto const key = search.visitor().find("Y");
        search.tap("Y");
        search.tap("S");
        EXPECT_EQ(search.visitor().find("Y"), key);

        auto const asked = search.tap("用水报装");

        ASSERT_TRUE(asked && std::holds_alternative<intent::Open>(*asked));
        EXPECT_EQ(std::get<intent::Open>(*asked).page,
                  Page{page::Guide{"shuiwu/service/baoshui.json"}});
    }
}

}  // namespace
}  // namespace sunhall
