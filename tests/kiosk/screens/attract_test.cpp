#include <gtest/gtest.h>

#include "tests/kiosk/screens/screens_fixture.hpp"

namespace sunhall {
namespace {

TourStop const resting{"", {}, {.attract = 0}};

TEST(AttractScreen, AnswersTheMomentItIsTouchedAnywhere) {
    for (Rect const place : {Rect{10, 10, 2, 2}, Rect{540, 1000, 2, 2}, Rect{1000, 1880, 2, 2}}) {
        Before page{resting};

        auto const asked = page.visitor().press(place);

        EXPECT_TRUE(asked && std::holds_alternative<intent::Wake>(*asked));
    }
}

TEST(AttractScreen, PressesNothingOfThePageBelowIt) {
    Before page{resting};
    Before home{stop_at({})};
    auto const door = home.visitor().find("办事指南");
    page.wake(door);
    ASSERT_TRUE(page.visitor().sees("带什么、去哪办、几天办好"));

    page.visitor().wait(2);
    auto const asked = page.visitor().lift();

    EXPECT_FALSE(asked);
}

TEST(AttractScreen, OffersOneThingOnly) {
    Before page{resting};

    std::size_t enabled = 0;
    for (auto const& target : page.look().targets) {
        enabled += target.enabled ? 1 : 0;
    }

    EXPECT_EQ(enabled, 1U);
}

TEST(AttractScreen, CanBeReadFromThreeMetres) {
    Before page{resting};

    auto const& texts = page.look().texts;
    auto const title = std::ranges::find_if(
        texts, [](auto const& text) { return text.origin.field == "title" && !text.cut; });

    ASSERT_NE(title, texts.end());
    // Lines of 132 px hold Han of 100 px, 25 mm.
    EXPECT_GE(title->area.height, 100);
}

}  // namespace
}  // namespace sunhall
