#include <gtest/gtest.h>

#include "tests/support/page_visitor.hpp"

namespace sunhall {
namespace {

constexpr Rect window_of_pan{100, 100, 400, 400};
constexpr Rect middle_of_pan{300, 300, 2, 2};

class PannedContent : public testing::Test {
protected:
    Extent content_{800, 600};
    Rect shown_;
    PageVisitor<int> visitor_{[this](Ui& ui) -> std::optional<int> {
        ui.pan("pan", window_of_pan, content_, [this](Rect place) { shown_ = place; });
        return std::nullopt;
    }};
};

TEST_F(PannedContent, BeginsWithItsMiddle) { EXPECT_EQ(shown_, (Rect{-100, 0, 800, 600})); }

TEST_F(PannedContent, FollowsTheFingerAcrossAndDown) {
    visitor_.press(middle_of_pan);
    visitor_.drag(-30, -30);  // From here on it is a drag.
    auto const before = shown_;

    visitor_.drag(-50, -20);

    EXPECT_EQ(shown_, before.moved(-50, -20));
}

TEST_F(PannedContent, StandsInTheMiddleWhereItIsSmall) {
    content_ = {200, 100};
    visitor_.wait(2);

    EXPECT_EQ(shown_, (Rect{200, 250, 200, 100}));
}

TEST_F(PannedContent, KeepsItsMiddleWhenItGrows) {
    content_ = {1600, 1200};
    visitor_.wait(2);

    EXPECT_EQ(shown_, (Rect{-500, -300, 1600, 1200}));
}

TEST_F(PannedContent, ComesBackFromBeyondItsEnds) {
    visitor_.press(middle_of_pan);
    visitor_.drag(30, 30);
    visitor_.drag(600, 600);
    visitor_.lift();
    visitor_.wait(120);

    EXPECT_EQ(shown_, (Rect{100, 100, 800, 600}));
}

}  // namespace
}  // namespace sunhall
