#include "kiosk/models/navigation.hpp"

#include <gtest/gtest.h>

namespace sunhall {
namespace {

TEST(Navigation, GoesBackTheWayItCame) {
    Navigation navigation;
    navigation.open(page::GuideDepartments{});
    navigation.open(page::GuideList{"ziran"});
    navigation.open(page::Guide{"ziran/service/zhuanyi.json"});

    navigation.back();
    EXPECT_EQ(navigation.here(), Page{page::GuideList{"ziran"}});
    navigation.back();
    EXPECT_EQ(navigation.here(), Page{page::GuideDepartments{}});
    navigation.back();
    EXPECT_TRUE(navigation.at_home());
    navigation.back();
    EXPECT_TRUE(navigation.at_home());
}

TEST(Navigation, GoesHomeInOneStep) {
    Navigation navigation;
    navigation.open(page::GuideDepartments{});
    navigation.open(page::GuideList{"ziran"});

    navigation.home();

    EXPECT_TRUE(navigation.at_home());
    EXPECT_EQ(navigation.depth(), 0U);
}

TEST(Navigation, TakesThePageItStandsOnForNoStep) {
    Navigation navigation;
    navigation.open(page::Hotlines{});
    navigation.open(page::Hotlines{});

    EXPECT_EQ(navigation.depth(), 1U);
}

TEST(Navigation, DoesNotComeBackToEveryGroupLookedAt) {
    Navigation navigation;
    navigation.open(page::GuideList{"ziran"});
    navigation.replace(page::GuideList{"ziran", "登记"});
    navigation.replace(page::GuideList{"ziran", "规划"});

    navigation.back();

    EXPECT_TRUE(navigation.at_home());
}

TEST(Navigation, GoesUpToAPageThatItCameBy) {
    Navigation navigation;
    navigation.open(page::GuideDepartments{});
    navigation.open(page::GuideList{"ziran"});
    navigation.open(page::Guide{"ziran/service/zhuanyi.json"});

    navigation.up(page::GuideDepartments{});

    EXPECT_EQ(navigation.here(), Page{page::GuideDepartments{}});
    EXPECT_EQ(navigation.depth(), 1U);
}

TEST(Navigation, GoesOnToAPageAboveThatItDidNotComeBy) {
    Navigation navigation;
    navigation.open(page::GuideList{"renshe"});
    navigation.open(page::FeeList{FeeCategory::Parking});
    navigation.open(page::Fee{"ziran/fee/tingche.json"});

    navigation.up(page::GuideList{"ziran"});
    EXPECT_EQ(navigation.here(), Page{page::GuideList{"ziran"}});
    EXPECT_EQ(navigation.depth(), 4U);

    navigation.up(page::FeeList{FeeCategory::Medical});
    EXPECT_EQ(navigation.here(), Page{page::FeeList{FeeCategory::Medical}});
    EXPECT_EQ(navigation.depth(), 5U);
}

TEST(Navigation, ForgetsTheOldestStepButNeverHome) {
    Navigation navigation;
    for (std::size_t i = 0; i < 2 * Navigation::most_steps; ++i) {
        navigation.open(page::Guide{"guide " + std::to_string(i)});
    }

    EXPECT_EQ(navigation.depth(), Navigation::most_steps);
    for (std::size_t i = 0; i < Navigation::most_steps; ++i) {
        navigation.back();
    }
    EXPECT_TRUE(navigation.at_home());
}

}  // namespace
}  // namespace sunhall
