#include "kiosk/ui/layout.hpp"

#include <gtest/gtest.h>

#include "kiosk/ui/row_heights.hpp"

namespace sunhall {
namespace {

TEST(Layout, CutsStripsAndLeavesTheRest) {
    Rect rest{10, 20, 100, 200};

    EXPECT_EQ(take_top(rest, 50), (Rect{10, 20, 100, 50}));
    EXPECT_EQ(take_bottom(rest, 30), (Rect{10, 190, 100, 30}));
    EXPECT_EQ(take_left(rest, 40), (Rect{10, 70, 40, 120}));
    EXPECT_EQ(take_right(rest, 10), (Rect{100, 70, 10, 120}));
    EXPECT_EQ(rest, (Rect{50, 70, 50, 120}));
}

TEST(Layout, NeverCutsMoreThanThereIs) {
    Rect rest{0, 0, 10, 10};

    EXPECT_EQ(take_top(rest, 25).height, 10);
    EXPECT_EQ(take_top(rest, 25).height, 0);
    EXPECT_EQ(rest.height, 0);
    EXPECT_EQ(take_left(rest, -5).width, 0);
}

TEST(Layout, GivesEveryPixelToSomeColumn) {
    auto const parts = columns({5, 0, 984, 10}, 7, 12);

    ASSERT_EQ(parts.size(), 7U);
    EXPECT_EQ(parts.front().x, 5);
    EXPECT_EQ(parts.back().right(), 989);
    for (std::size_t i = 1; i < parts.size(); ++i) {
        EXPECT_EQ(parts[i].x - parts[i - 1].right(), 12);
    }
}

TEST(Layout, LeavesNoCornerEmptyInEvenRows) {
    auto const cells = even_rows({0, 0, 984, 188}, 7, 4, 12);

    ASSERT_EQ(cells.size(), 7U);
    EXPECT_EQ(cells[3].right(), 984);
    EXPECT_EQ(cells[4].x, 0);
    EXPECT_EQ(cells[4].y, 100);
    EXPECT_EQ(cells[6].right(), 984);
    EXPECT_EQ(cells[6].bottom(), 188);
}

TEST(Layout, FillsAGridRowByRow) {
    auto const cells = grid({0, 0, 104, 104}, 2, 2, 4);

    EXPECT_EQ(cells[1], (Rect{54, 0, 50, 50}));
    EXPECT_EQ(cells[2], (Rect{0, 54, 50, 50}));
}

TEST(RowHeights, FindTheRowAtADistance) {
    std::vector<int> const heights{56, 126, 126, 56, 126};
    RowHeights const rows{heights};

    EXPECT_EQ(rows.total(), 490);
    EXPECT_EQ(rows.at(0), 0U);
    EXPECT_EQ(rows.at(55), 0U);
    EXPECT_EQ(rows.at(56), 1U);
    EXPECT_EQ(rows.at(489), 4U);
    EXPECT_EQ(rows.at(9'999), 4U);
    EXPECT_EQ(rows.at(-30), 0U);
    EXPECT_EQ(rows.top(3), 308);
    EXPECT_EQ(rows.height(3), 56);
}

TEST(RowHeights, OfOneHeightAgreeWithThoseOfMany) {
    std::vector<int> const heights(2'000, 126);
    RowHeights const many{heights};
    RowHeights const one{2'000, 126};

    for (auto const distance : {0, 125, 126, 50'000, 251'999, 300'000}) {
        EXPECT_EQ(one.at(distance), many.at(distance)) << distance;
    }
    EXPECT_EQ(one.total(), many.total());
}

TEST(RowHeights, OfNothingHaveNoRows) {
    RowHeights const none{0, 126};

    EXPECT_EQ(none.total(), 0);
    EXPECT_EQ(none.at(100), 0U);
}

}  // namespace
}  // namespace sunhall
