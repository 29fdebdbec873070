// How a scrolled area follows the finger, runs on when it is let go, and comes to rest.
//
// 1. A touch moves nothing until it has gone 14 pixels; until then it may still become a tap.
// 2. Let go, the area keeps the finger's speed of the last 100 ms and loses it with a time constant
//    of 325 ms. Speed is measured on the events' own samples: frames come late.
// 3. Beyond its ends the area follows at 0.45 of the finger's way and springs back within 90 ms.
// 4. A touch that stops a moving area is no tap, and neither is one that dragged.
// 5. Content that an update makes shorter leaves the area where it is: nobody's line moves under
//    their eyes. What is then empty below goes as the area is moved up.
//
// Pure physics on numbers and moments it is given; the figures were found by trying on real panels.
#pragma once

#include <vector>

#include "kiosk/ui/pointer.hpp"
#include "sync/base/clock.hpp"

namespace sunhall {

class Kinetic {
public:
    /// Pixels a finger may tremble before it drags.
    static constexpr int slop = 14;

    /// The furthest offset; 0 when all of the content fits.
    void set_furthest(int furthest) { furthest_ = furthest; }
    /// Where the content stands stays within its ends, whatever is furthest from now on.
    void stay() { stays_at_ = within(offset_); }

    /// One frame. `mine`: a press or a turn of the wheel in this frame is meant for this area.
    /// `scale`: pixels of the panel for one of the design's.
    void step(Pointer const& pointer, bool mine, Moment now, double scale = 1);

    /// Where the content stands, whole pixels; beyond its ends while a finger pulls it there.
    [[nodiscard]] int offset() const;
    /// The present touch (also in the frame of its end) is a drag or stopped one: no tap.
    [[nodiscard]] bool claims_touch() const { return claims_; }
    /// Moves by itself: frames are wanted.
    [[nodiscard]] bool moving() const;

    /// Moves there, with decreasing speed; at once without a duration.
    void glide_to(int offset, Moment now, std::chrono::milliseconds duration);
    /// Stops where it is, within its ends; the finger no longer counts.
    void rest();

private:
    struct Glide {
        double from = 0, to = 0;
        Moment start{};
        std::chrono::milliseconds duration{0};
    };

    void press(Pointer const& pointer);
    void follow(Pointer const& pointer, double scale);
    void let_go(Moment now);
    void remember(Pointer const& pointer);
    void run(Moment now, double seconds);
    void spring_back(double seconds);
    [[nodiscard]] double within(double offset) const;
    [[nodiscard]] double speed_of_finger(Moment now) const;

    double offset_ = 0;
    double velocity_ = 0;  ///< Pixels a second, down the content.
    double furthest_ = 0;
    double stays_at_ = 0;  ///< Where it was allowed to stay; 0 when nowhere beyond `furthest_`.
    bool tracking_ = false;
    bool dragging_ = false;
    bool claims_ = false;
    bool gliding_ = false;
    double anchor_y_ = 0;
    double anchor_offset_ = 0;
    Glide glide_;
    Moment last_{};
    std::vector<PointerSample> trail_;
};

}  // namespace sunhall
