#include "kiosk/ui/toast.hpp"

#include <gtest/gtest.h>

#include "tests/kiosk/screens/screens_fixture.hpp"

namespace sunhall {
namespace {

/// Around the words: the plate's pads, and the sign before them.
constexpr int plate_across = 68;
constexpr int plate_down = 3;

class ToastOn : public testing::TestWithParam<Look> {};

TEST_P(ToastOn, CoversNothingThatCanBeTouched) {
    auto const& look = GetParam();
    for (Page const& page :
         {Page{page::Home{}}, Page{page::GuideDepartments{}},
          Page{page::Guide{"ziran/service/zhuanyi.json"}}, Page{page::DisclosureList{}},
          Page{page::Fee{"ziran/fee/tingche.json"}}, Page{page::HallMap{}},
          Page{page::Replies{}}}) {
        Before visitor{TourStop{"",
                                {intent::Open{page}, intent::ChooseLanguage{Language::Traditional}},
                                {.toast = true}},
                       look.theme,
                       {.size = look.size},
                       look.reach};

        auto const& record = visitor.look();
        auto const said =
            std::ranges::find(record.texts, "語言已更換，您離開後恢復", &ShownText::text);
        ASSERT_NE(said, record.texts.end()) << key_of(page);
        EXPECT_FALSE(said->cut);
        auto const plate = inset(said->area, -plate_across, -plate_down);
        for (auto const& target : record.targets) {
            EXPECT_TRUE(meet(target.area, plate).empty()) << key_of(page) << ": " << target.label;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Looks, ToastOn,
                         testing::Values(Look{"portrait", ThemeName::Default, {1080, 1920}},
                                         Look{"large", large_text, {1080, 1920}},
                                         Look{"wide", ThemeName::Default, {1920, 1080}},
                                         Look{"large_wide", large_text, {1920, 1080}},
                                         Look{"low", ThemeName::Default, {1080, 1920}, Reach::Low},
                                         Look{"low_large", large_text, {1080, 1920}, Reach::Low}),
                         [](auto const& tested) { return tested.param.name; });

}  // namespace
}  // namespace sunhall
