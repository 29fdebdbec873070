#include "kiosk/typeset/shapes.hpp"

#include <algorithm>
#include <array>

#include <gtest/gtest.h>

namespace sunhall {
namespace {

constexpr std::array card{ShadowLayer{10, 6, 0.11}, ShadowLayer{1.5, 1, 0.10}};

TEST(RoundedRectangle, IsEmptyInTheCornerAndFullInTheMiddle) {
    auto const mask = rounded_rectangle(16);

    ASSERT_EQ(mask.picture->width, 33);
    EXPECT_EQ(mask.picture->row(0)[0], 0);
    EXPECT_EQ(mask.picture->row(16)[16], 255);
    EXPECT_EQ(mask.picture->row(0)[16], 255);
    EXPECT_EQ(mask.picture->row(16)[32], 255);
    EXPECT_FALSE(mask.hollow);
}

TEST(RoundedOutline, IsAsThickAsAskedAndHollow) {
    auto const mask = rounded_outline(16, 2);

    EXPECT_TRUE(mask.hollow);
    EXPECT_EQ(mask.picture->row(0)[16], 255);
    EXPECT_EQ(mask.picture->row(1)[16], 255);
    EXPECT_EQ(mask.picture->row(2)[16], 0);
}

TEST(Shadow, IsARingWithoutItsCentre) { EXPECT_TRUE(shadow(card, 16, 32, 56).hollow); }

TEST(Shadow, FadesToNothingAtItsOutset) {
    auto const mask = shadow(card, 16, 32, 56);
    auto const& picture = *mask.picture;
    int darkest = 0;
    for (int i = 0; i < picture.width; ++i) {
        darkest = std::max<int>({darkest, picture.row(0)[i], picture.row(picture.height - 1)[i],
                                 picture.row(i)[0], picture.row(i)[picture.width - 1]});
    }

    EXPECT_LE(darkest, 1);
}

TEST(Shadow, IsDeeperBelowThanAbove) {
    auto const mask = shadow(card, 16, 32, 56);
    auto const& picture = *mask.picture;
    int const just_above = 32 - 2;
    int const just_below = picture.height - 32 + 1;

    EXPECT_GT(picture.row(just_below)[mask.corner], picture.row(just_above)[mask.corner]);
}

TEST(Shadow, IsNearlyEvenWhereItIsStretched) {
    auto const mask = shadow(card, 16, 32, 200);
    auto const& picture = *mask.picture;

    // Left of the card: the last row of the upper corner and the first of the lower one.
    int const x = 28;
    EXPECT_NEAR(picture.row(mask.corner - 1)[x], picture.row(mask.corner + 1)[x], 1);
}

TEST(Shadow, FitsTheSmallestRectangleItIsMadeFor) {
    auto const mask = shadow(card, 16, 32, 56);

    EXPECT_LE(2 * (mask.corner - mask.outset), 56);
}

TEST(Disc, FillsAboutThreeQuartersOfItsSquare) {
    auto const mask = disc(56);
    int covered = 0;
    for (int y = 0; y < 56; ++y) {
        for (int x = 0; x < 56; ++x) {
            covered += mask->row(y)[x];
        }
    }

    EXPECT_NEAR(covered / 255.0 / (56.0 * 56.0), 0.7854, 0.002);
}

TEST(Ring, IsADiscWithoutASmallerOne) {
    auto const mask = ring(56, 4);

    EXPECT_EQ(mask->row(28)[1], 255);
    EXPECT_EQ(mask->row(28)[28], 0);
}

}  // namespace
}  // namespace sunhall
