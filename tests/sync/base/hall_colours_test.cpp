#include "sync/base/hall_colours.hpp"

#include <gtest/gtest.h>

namespace sunhall {
namespace {

TEST(Contrast, AgreesWithThePublishedFormula) {
    EXPECT_NEAR(contrast(rgb(0x000000), rgb(0xFFFFFF)), 21, 0.01);
    EXPECT_NEAR(contrast(rgb(0x17588F), rgb(0xFFFFFF)), 7.4, 0.05);
}

TEST(ColourText, IsReadAndWrittenInOneWayOnly) {
    EXPECT_EQ(parse_colour("#17588F"), rgb(0x17588F));
    EXPECT_EQ(parse_colour("#17588f"), rgb(0x17588F));
    EXPECT_EQ(colour_text(rgb(0x0B00FF)), "#0B00FF");
    for (auto const* other : {"17588F", "#17588", "#17588FF", "#1758 F", "#+7588F", "blue", ""}) {
        EXPECT_FALSE(parse_colour(other)) << other;
    }
}

TEST(HallColours, FollowTheRuleOfTheStandardOnes) {
    auto const made = accent_from(rgb(0x17588F));

    EXPECT_EQ(made.hero_top, rgb(0x336C9C));  // tokens.md §3
    EXPECT_GT(contrast(made.colour, made.tint), 5.5);
}

TEST(HallColours, AreMeasuredWhereTheyAreHardestToRead) {
    // White on the light of a door fails before anything else does.
    auto const amber = hardest_reading(rgb(0x9A6000));

    EXPECT_EQ(amber.where, ReadOn::Light);
    EXPECT_FALSE(amber.enough());
    EXPECT_TRUE(hardest_reading(rgb(0x8A5200)).enough());
    EXPECT_FALSE(hardest_reading(rgb(0xFFFFFF)).enough());
}

TEST(HallColours, AreDarkenedNoMoreThanNeeded) {
    for (auto const hex : {0xFFFFFFU, 0xFFD257U, 0x00FFFFU, 0x808080U}) {
        auto const hardest = hardest_reading(readable(rgb(hex)));

        EXPECT_TRUE(hardest.enough());
        EXPECT_LT(hardest.contrast, 5.2);
    }
    EXPECT_EQ(readable(rgb(0x17588F)), rgb(0x17588F));
}

}  // namespace
}  // namespace sunhall
