#include <gtest/gtest.h>

#include "tests/support/page_visitor.hpp"

namespace sunhall {
namespace {

constexpr Rect window_of_pan{100, 100, 400, 400};
constexpr Rect middle_of_pan{300, 300, 2, 2};

class PannedContent : public testing::Test {
protected:
    Extent content{800, 600};
    Rect shown;
    PageVisitor<int> visitor{[this](Ui& ui) -> std::optional<int> {
        ui.pan("pan", window_of_pan, content, [this](Rect place) { shown = place; });
        return std::nullopt;
    }};
};

TEST_F(PannedContent, BeginsWithItsMiddle) { EXPECT_EQ(shown, (Rect{-100, 0, 800, 600})); }

TEST_F(PannedContent, FollowsTheFingerAcrossAndDown) {
    visitor.press(middle_of_pan);
    visitor.drag(-30, -30);  // From here on it is a drag.
    auto const before = shown;

    visitor.drag(-50, -20);

    EXPECT_EQ(shown, before.moved(-50, -20));
}

TEST_F(PannedContent, StandsInTheMiddleWhereItIsSmall) {
    content = {200, 100};
    visitor.wait(2);

    EXPECT_EQ(shown, (Rect{200, 250, 200, 100}));
}

TEST_F(PannedContent, KeepsItsMiddleWhenItGrows) {
    content = {1600, 1200};
    visitor.wait(2);

    EXPECT_EQ(shown, (Rect{-500, -300, 1600, 1200}));
}

TEST_F(PannedContent, ComesBackFromBeyondItsEnds) {
    visitor.press(middle_of_pan);
    visitor.drag(30, 30);
    visitor.drag(600, 600);
    visitor.lift();
    visitor.wait(120);

    EXPECT_EQ(shown, (Rect{100, 100, 800, 600}));
}

}  // namespace
}  // namespace sunhall
