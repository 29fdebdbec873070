// The window itself, on SDL's dummy display.
#include "kiosk/glass/glass.hpp"

#include <csignal>
#include <thread>

#include <SDL.h>
#include <gtest/gtest.h>

#include "tests/kiosk/glass/frames.hpp"
#include "tests/support/must.hpp"

namespace sunhall {
namespace {

using namespace std::chrono_literals;

class GlassTest : public testing::Test {
protected:
    static Glass dummy_glass() {
        SDL_SetHint(SDL_HINT_VIDEODRIVER, "dummy");
        return must(Glass::open({.window = Extent{300, 200}}));
    }

    ImDrawData const& page(ImU32 colour) {
        return frames_.of([&](ImDrawList& list) { fill(list, {0, 0, 300, 200}, colour); });
    }

    void forget_what_opening_brought() { (void)glass_.feed(now_); }

    Moment now_{1h};
    Glass glass_ = dummy_glass();
    Frames frames_{{300, 200}};
};

TEST_F(GlassTest, PresentsAFrameOnceAndAnEqualFrameNot) {
    EXPECT_TRUE(glass_.present(page(IM_COL32(23, 88, 143, 255))));
    EXPECT_FALSE(glass_.present(page(IM_COL32(23, 88, 143, 255))));
    EXPECT_EQ(glass_.presented(), 1U);
}

TEST_F(GlassTest, HasThePictureOfWhatItShows) {
    glass_.present(page(IM_COL32(23, 88, 143, 255)));

    auto const shown = glass_.picture();

    EXPECT_EQ(shown->width, 300);
    EXPECT_EQ(shown->row(100)[2], 23);
}

TEST_F(GlassTest, TellsOfATouchThatCameWhileItWaitedForAFrame) {
    forget_what_opening_brought();
    SystemClock const clock;
    glass_.outwait_moves(clock, clock.moment());
    EXPECT_FALSE(glass_.edge_waits());
    SDL_Event event{};
    event.type = SDL_FINGERDOWN;
    SDL_PushEvent(&event);

    glass_.outwait_moves(clock, clock.moment());

    EXPECT_TRUE(glass_.edge_waits());
    EXPECT_TRUE(glass_.feed(now_).pointer.pressed) << "it is kept for the frame";
    EXPECT_FALSE(glass_.edge_waits());
}

TEST_F(GlassTest, IsWokenByAnotherThread) {
    forget_what_opening_brought();
    std::jthread const courier{[] { Glass::wake(); }};

    glass_.wait(std::nullopt);

    EXPECT_TRUE(glass_.feed(now_).woken);
    EXPECT_FALSE(glass_.feed(now_).woken);
}

TEST_F(GlassTest, WaitsNoLongerThanTold) {
    forget_what_opening_brought();

    glass_.wait(1ms);

    EXPECT_FALSE(glass_.feed(now_).draw);
}

TEST_F(GlassTest, DeliversOneEdgeAFrame) {
    forget_what_opening_brought();
    for (auto const type : {SDL_FINGERDOWN, SDL_FINGERUP}) {
        SDL_Event event{};
        event.type = type;
        event.tfinger.x = event.tfinger.y = 0.5F;
        SDL_PushEvent(&event);
    }

    auto const first = glass_.feed(now_);
    glass_.wait(std::nullopt);  // returns, for the lifting is still in the queue
    auto const second = glass_.feed(now_);

    EXPECT_TRUE(first.pointer.pressed && first.draw && first.touched);
    EXPECT_FALSE(first.pointer.released);
    EXPECT_TRUE(second.pointer.released);
}

TEST_F(GlassTest, EndsWhenTheSystemAsksForIt) {
    forget_what_opening_brought();

    std::raise(SIGTERM);

    EXPECT_TRUE(glass_.feed(now_).quit);
}

TEST_F(GlassTest, PaintsAgainWhatTheWindowSystemLost) {
    glass_.present(page(IM_COL32_WHITE));
    SDL_Event event{};
    event.type = SDL_WINDOWEVENT;
    event.window.event = SDL_WINDOWEVENT_EXPOSED;
    SDL_PushEvent(&event);

    EXPECT_TRUE(glass_.feed(now_).draw);
    EXPECT_TRUE(glass_.present(page(IM_COL32_WHITE)));
}

TEST(GlassWithoutADisplay, SaysSo) {
    SDL_SetHint(SDL_HINT_VIDEODRIVER, "nowhere");

    auto const glass = Glass::open({});

    ASSERT_FALSE(glass);
    EXPECT_EQ(glass.error().failure, Failure::Refused);
}

}  // namespace
}  // namespace sunhall
