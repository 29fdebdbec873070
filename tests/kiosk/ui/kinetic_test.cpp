#include "kiosk/ui/kinetic.hpp"

#include <gtest/gtest.h>

namespace sunhall {
namespace {

using std::chrono::milliseconds;

/// A finger on an area whose content is 10,000 pixels longer than it, a frame every 16 ms.
class Hand {
public:
    explicit Hand(int furthest = 10'000) { area_.set_furthest(furthest); }

    Kinetic& press(float y) {
        pointer_ = {.x = 0, .y = y, .present = true, .down = true, .pressed = true};
        frame();
        pointer_.pressed = false;
        return area_;
    }
    Kinetic& move(float by) {
        pointer_.y += by;
        return frame();
    }
    Kinetic& lift() {
        pointer_.down = false;
        pointer_.released = true;
        frame();
        pointer_.released = false;
        pointer_.present = false;
        return area_;
    }
    Kinetic& wait(milliseconds time) {
        for (auto passed = milliseconds{0}; passed < time; passed += step) {
            frame();
        }
        return area_;
    }
    Kinetic& frame() {
        now_ += step;
        pointer_.samples = pointer_.present
                               ? std::vector{PointerSample{now_, pointer_.x, pointer_.y}}
                               : std::vector<PointerSample>{};
        area_.step(pointer_, true, now_);
        return area_;
    }
    /// 20 px a frame upwards.
    Kinetic& flick() {
        press(1000);
        for (int i = 0; i < 8; ++i) {
            move(-20);
        }
        return lift();
    }
    Kinetic& area() { return area_; }
    [[nodiscard]] Moment now() const { return now_; }

private:
    static constexpr milliseconds step{16};
    Kinetic area_;
    Pointer pointer_;
    Moment now_{std::chrono::seconds{100}};
};

TEST(Kinetic, StaysWhereItIsWhileTheFingerTrembles) {
    Hand hand;
    hand.press(500);

    auto const& area = hand.move(-Kinetic::slop);

    EXPECT_EQ(area.offset(), 0);
    EXPECT_FALSE(area.claims_touch());
}

TEST(Kinetic, FollowsTheFingerOnceItDrags) {
    Hand hand;
    hand.press(500);

    EXPECT_EQ(hand.move(-20).offset(), 20 - Kinetic::slop) << "at once, by what is beyond the slop";
    auto const& area = hand.move(-100);

    EXPECT_EQ(area.offset(), 120 - Kinetic::slop);
    EXPECT_TRUE(area.claims_touch());
}

TEST(Kinetic, ClaimsTheTouchUntilTheFrameAfterItsEnd) {
    Hand hand;
    hand.press(500);
    hand.move(-60);

    EXPECT_TRUE(hand.lift().claims_touch());
    EXPECT_FALSE(hand.frame().claims_touch());
}

TEST(Kinetic, RunsOnAsFarAsSpeedTimesItsTimeConstant) {
    Hand hand;
    auto const let_go_at = hand.flick().offset();

    auto const& area = hand.wait(milliseconds{3000});

    // The last 96 ms hold 5 ways of 20 px and the frame of the lift: 1,042 px/s × 0.325 s = 339 px,
    // less the first frame's way and what is lost below the slowest visible speed.
    EXPECT_NEAR(area.offset() - let_go_at, 316, 4);
    EXPECT_FALSE(area.moving());
}

TEST(Kinetic, DoesNotRunOnAfterTheFingerRested) {
    Hand hand;
    hand.press(1000);
    for (int i = 0; i < 8; ++i) {
        hand.move(-20);
    }
    hand.wait(milliseconds{200});

    EXPECT_FALSE(hand.lift().moving());
}

TEST(Kinetic, MeasuresSpeedOnSamplesNotOnFrames) {
    Kinetic area;
    area.set_furthest(10'000);
    Moment const start{std::chrono::seconds{5}};
    area.step({.y = 900, .present = true, .down = true, .pressed = true}, true, start);
    // One slow frame of 96 ms holds the whole gesture: 6 samples, 24 px each.
    Pointer slow{.y = 756, .present = true, .released = true};
    for (int i = 1; i <= 6; ++i) {
        slow.samples.push_back(
            {start + milliseconds{16 * i}, 0, 900.0F - 24.0F * static_cast<float>(i)});
    }

    area.step(slow, true, start + milliseconds{96});

    EXPECT_TRUE(area.claims_touch());
    EXPECT_TRUE(area.moving());
    EXPECT_GE(area.offset(), 144);
}

TEST(Kinetic, IsStoppedByATouchThatIsThenNoTap) {
    Hand hand;
    hand.flick();

    auto const& area = hand.press(700);

    EXPECT_FALSE(area.moving());
    EXPECT_TRUE(area.claims_touch());
    EXPECT_TRUE(hand.lift().claims_touch());
}

TEST(Kinetic, GivesWayBeyondItsEndAndSpringsBack) {
    Hand hand;
    hand.press(100);
    hand.move(20);

    EXPECT_EQ(hand.move(200).offset(), -93);  // 0.45 of the finger's 220 pixels less the slop
    hand.lift();
    EXPECT_EQ(hand.wait(milliseconds{1000}).offset(), 0);
    EXPECT_FALSE(hand.area().moving());
}

TEST(Kinetic, NeverComesToRestBeyondItsEnd) {
    Hand hand{300};
    hand.flick();

    EXPECT_EQ(hand.wait(milliseconds{3000}).offset(), 300);
}

TEST(Kinetic, StaysWhereItIsWhenAllowedThoughItsContentEndsAbove) {
    Hand hand{300};
    hand.flick();
    hand.wait(milliseconds{3000});

    hand.area().stay();
    hand.area().set_furthest(200);

    EXPECT_EQ(hand.wait(milliseconds{1000}).offset(), 300);
    EXPECT_FALSE(hand.area().moving());
}

TEST(Kinetic, DoesNotReturnToWhereItStayed) {
    Hand hand{300};
    hand.flick();
    hand.wait(milliseconds{3000});
    hand.area().stay();
    hand.area().set_furthest(200);

    hand.press(100);
    hand.move(20);
    EXPECT_EQ(hand.move(24).offset(), 270) << "from where it was, without a jump";
    hand.wait(milliseconds{200});
    hand.lift();
    EXPECT_EQ(hand.wait(milliseconds{1000}).offset(), 270);

    hand.flick();
    EXPECT_EQ(hand.wait(milliseconds{3000}).offset(), 270);
}

TEST(Kinetic, GlidesWhereItIsToldAndStopsThere) {
    Hand hand;
    hand.area().glide_to(800, hand.now(), milliseconds{280});

    EXPECT_TRUE(hand.area().moving());
    EXPECT_GT(hand.wait(milliseconds{100}).offset(), 200);
    EXPECT_EQ(hand.wait(milliseconds{300}).offset(), 800);
    EXPECT_FALSE(hand.area().moving());
}

TEST(Kinetic, JumpsWithoutMotion) {
    Hand hand;

    hand.area().glide_to(20'000, hand.now(), milliseconds{0});

    EXPECT_EQ(hand.area().offset(), 10'000);
    EXPECT_FALSE(hand.area().moving());
}

TEST(Kinetic, TurnsWithTheWheel) {
    Hand hand;
    Pointer const wheel{.x = 1, .y = 1, .present = true, .wheel = -2};

    hand.area().step(wheel, true, hand.now());

    EXPECT_EQ(hand.area().offset(), 240);
    hand.area().step(wheel, false, hand.now());
    EXPECT_EQ(hand.area().offset(), 240) << "a wheel turned elsewhere";
}

}  // namespace
}  // namespace sunhall
