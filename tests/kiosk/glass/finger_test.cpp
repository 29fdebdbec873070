#include "kiosk/glass/finger.hpp"

#include <SDL.h>
#include <gtest/gtest.h>

namespace sunhall {
namespace {

using namespace std::chrono_literals;

constexpr Extent window{1080, 1920};

class FingerTest : public testing::Test {
protected:
    Finger::Effect touch(std::uint32_t type, SDL_FingerID id, float x, float y) {
        SDL_Event event{};
        event.type = type;
        event.tfinger.fingerId = id;
        event.tfinger.x = x;
        event.tfinger.y = y;
        return finger_.take(event, window, now_);
    }

    Finger::Effect click(std::uint32_t type, int x, int y, std::uint32_t which = 0) {
        SDL_Event event{};
        event.type = type;
        event.button.which = which;
        event.button.button = SDL_BUTTON_LEFT;
        event.button.x = x;
        event.button.y = y;
        return finger_.take(event, window, now_);
    }

    Finger finger_;
    Moment now_{};
};

TEST_F(FingerTest, PressesWhereItComesDown) {
    EXPECT_EQ(touch(SDL_FINGERDOWN, 1, 0.5F, 0.25F), Finger::Effect::Edge);

    auto const pointer = finger_.take_frame();
    EXPECT_TRUE(pointer.pressed && pointer.down && pointer.present);
    EXPECT_EQ(pointer.x, 540);
    EXPECT_EQ(pointer.y, 480);
}

TEST_F(FingerTest, IsPressedInOneFrameOnly) {
    touch(SDL_FINGERDOWN, 1, 0.5F, 0.5F);
    (void)finger_.take_frame();

    auto const next = finger_.take_frame();

    EXPECT_FALSE(next.pressed);
    EXPECT_TRUE(next.down);
}

TEST_F(FingerTest, StaysForTheFrameInWhichItIsLiftedAndThenIsGone) {
    touch(SDL_FINGERDOWN, 1, 0.5F, 0.5F);
    (void)finger_.take_frame();
    touch(SDL_FINGERUP, 1, 0.5F, 0.5F);

    auto const lifted = finger_.take_frame();
    auto const after = finger_.take_frame();

    EXPECT_TRUE(lifted.released && lifted.present);
    EXPECT_FALSE(after.released || after.present);
}

TEST_F(FingerTest, LetsNoSecondFingerIn) {
    touch(SDL_FINGERDOWN, 1, 0.1F, 0.1F);
    (void)finger_.take_frame();

    EXPECT_EQ(touch(SDL_FINGERDOWN, 2, 0.9F, 0.9F), Finger::Effect::None);
    EXPECT_EQ(touch(SDL_FINGERUP, 2, 0.9F, 0.9F), Finger::Effect::None);
    EXPECT_TRUE(finger_.take_frame().down);
}

TEST_F(FingerTest, SpreadsWithAnotherInSteps) {
    touch(SDL_FINGERDOWN, 1, 0.4F, 0.5F);
    (void)finger_.take_frame();
    touch(SDL_FINGERDOWN, 2, 0.6F, 0.5F);

    EXPECT_EQ(touch(SDL_FINGERMOTION, 2, 0.62F, 0.5F), Finger::Effect::None);
    EXPECT_EQ(touch(SDL_FINGERMOTION, 2, 0.7F, 0.5F), Finger::Effect::Edge);
    EXPECT_EQ(finger_.take_frame().pinch, 1);
    EXPECT_EQ(finger_.take_frame().pinch, 0) << "a step is told once";
    EXPECT_EQ(touch(SDL_FINGERMOTION, 1, 0.1F, 0.5F), Finger::Effect::Edge);
    EXPECT_EQ(finger_.take_frame().pinch, 1);
    touch(SDL_FINGERMOTION, 1, 0.45F, 0.5F);
    EXPECT_EQ(finger_.take_frame().pinch, -1);
}

TEST_F(FingerTest, TapsAndDragsNothingOnceItPinches) {
    touch(SDL_FINGERDOWN, 1, 0.4F, 0.5F);
    (void)finger_.take_frame();
    touch(SDL_FINGERDOWN, 2, 0.6F, 0.5F);
    touch(SDL_FINGERMOTION, 2, 0.9F, 0.5F);

    auto const let_go = finger_.take_frame();
    EXPECT_TRUE(let_go.released);
    EXPECT_LT(let_go.x, 0) << "where nothing can be tapped";
    EXPECT_EQ(touch(SDL_FINGERMOTION, 1, 0.39F, 0.5F), Finger::Effect::None);
    EXPECT_EQ(touch(SDL_FINGERUP, 1, 0.39F, 0.5F), Finger::Effect::None);
    EXPECT_EQ(touch(SDL_FINGERDOWN, 3, 0.4F, 0.5F), Finger::Effect::None) << "one is still down";
    touch(SDL_FINGERUP, 2, 0.9F, 0.5F);

    EXPECT_EQ(touch(SDL_FINGERDOWN, 3, 0.4F, 0.5F), Finger::Effect::Edge);
}

TEST_F(FingerTest, GivesWayAlsoWhenTheLiftingOfASecondOneWasLost) {
    touch(SDL_FINGERDOWN, 1, 0.4F, 0.5F);
    touch(SDL_FINGERDOWN, 2, 0.6F, 0.5F);
    touch(SDL_FINGERUP, 1, 0.4F, 0.5F);
    (void)finger_.take_frame();
    now_ += 6s;

    EXPECT_EQ(touch(SDL_FINGERDOWN, 1, 0.4F, 0.5F), Finger::Effect::Edge);
    EXPECT_TRUE(finger_.take_frame().pressed);
}

TEST_F(FingerTest, LetsNoMouseInWhileItIsDown) {
    touch(SDL_FINGERDOWN, 1, 0.1F, 0.1F);

    EXPECT_EQ(click(SDL_MOUSEBUTTONUP, 900, 900), Finger::Effect::None);
}

TEST_F(FingerTest, GivesWayWhenThePanelLostItsLifting) {
    touch(SDL_FINGERDOWN, 1, 0.1F, 0.1F);
    (void)finger_.take_frame();
    now_ += 6s;

    EXPECT_EQ(touch(SDL_FINGERDOWN, 2, 0.9F, 0.9F), Finger::Effect::Edge);

    auto const let_go = finger_.take_frame();
    EXPECT_TRUE(let_go.released);
    EXPECT_LT(let_go.x, 0) << "what the lost finger held must not count as tapped";
    EXPECT_EQ(touch(SDL_FINGERDOWN, 3, 0.9F, 0.9F), Finger::Effect::Edge);
    EXPECT_TRUE(finger_.take_frame().pressed);
}

TEST_F(FingerTest, TellsEveryPlaceItWasAtAndWhen) {
    touch(SDL_FINGERDOWN, 1, 0, 0.5F);
    now_ += 8ms;
    touch(SDL_FINGERMOTION, 1, 0, 0.45F);
    now_ += 8ms;
    touch(SDL_FINGERMOTION, 1, 0, 0.4F);

    auto const samples = finger_.take_frame().samples;

    ASSERT_EQ(samples.size(), 3U);
    EXPECT_EQ(samples[2].time - samples[1].time, 8ms);
    EXPECT_EQ(samples[1].y, 864);
    EXPECT_TRUE(finger_.take_frame().samples.empty());
}

TEST_F(FingerTest, NeverLeavesThePage) {
    touch(SDL_FINGERDOWN, 1, 1.0F, 1.0F);

    auto const pointer = finger_.take_frame();
    EXPECT_EQ(pointer.x, 1079);
    EXPECT_EQ(pointer.y, 1919);
}

TEST_F(FingerTest, MayBeAMouse) {
    EXPECT_EQ(click(SDL_MOUSEBUTTONDOWN, 300, 400), Finger::Effect::Edge);
    EXPECT_TRUE(finger_.take_frame().pressed);
    EXPECT_EQ(click(SDL_MOUSEBUTTONUP, 300, 400), Finger::Effect::Edge);
    EXPECT_TRUE(finger_.take_frame().released);
}

TEST_F(FingerTest, IsNotTheMouseThatSdlMakesOfATouch) {
    EXPECT_EQ(click(SDL_MOUSEBUTTONDOWN, 300, 400, SDL_TOUCH_MOUSEID), Finger::Effect::None);
}

TEST_F(FingerTest, TurnsTheWheelWhereTheMouseIs) {
    SDL_Event event{};
    event.type = SDL_MOUSEWHEEL;
    event.wheel.y = -2;
    event.wheel.mouseX = 300;
    event.wheel.mouseY = 900;

    EXPECT_EQ(finger_.take(event, window, now_), Finger::Effect::Moved);

    auto const pointer = finger_.take_frame();
    EXPECT_TRUE(pointer.present);
    EXPECT_EQ(pointer.wheel, -2);
    EXPECT_EQ(pointer.y, 900);
    EXPECT_FALSE(finger_.take_frame().present);
}

TEST_F(FingerTest, DoesNothingAsAMouseThatPassesOverThePage) {
    SDL_Event event{};
    event.type = SDL_MOUSEMOTION;

    EXPECT_EQ(finger_.take(event, window, now_), Finger::Effect::None);
}

}  // namespace
}  // namespace sunhall
