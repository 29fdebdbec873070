// One finger out of SDL's events: the first on the glass wins, a mouse takes its place where there
// is one.
//
// 1. While a finger is down the mouse does nothing, and neither do other fingers, unless the first
//    of them moves away from it or towards it by a pinch's worth (pinch.hpp). Then what the first
//    held is let go of without a tap, and the two mean nothing but a pinch until both are lifted.
// 2. Every event is a sample, so that the speed of a throw is measured at the panel's rate.
// 3. After the finger was lifted its place is kept for one frame, then there is no pointer.
// 4. A panel that loses the lifting of a finger must not block the terminal: a finger that was
//    silent for long gives way to the next, and what it held is let go of without a tap.
#pragma once

#include <cstdint>
#include <optional>

#include "kiosk/glass/pinch.hpp"
#include "kiosk/ui/layout.hpp"
#include "kiosk/ui/pointer.hpp"
#include "sync/base/clock.hpp"

union SDL_Event;

namespace sunhall {

class Finger {
public:
    enum class Effect : std::uint8_t {
        None,   ///< Nothing a page could answer to.
        Moved,  ///< It moved while down, or the wheel turned.
        Edge,   ///< It went down or up: draw a frame before looking at the next event.
    };

    /// `at`: when the event happened, by the clock of the frames.
    Effect take(SDL_Event const& event, Extent window, Moment at);

    /// The pointer for a frame. Edges, wheel and samples are used up by it.
    Pointer take_frame();

private:
    Effect finger_down(SDL_Event const& event, Extent window, Moment at);
    Effect finger_moved(SDL_Event const& event, Extent window, Moment at);
    Effect finger_up(SDL_Event const& event, Extent window, Moment at);
    Effect turned(SDL_Event const& event, Moment at);
    Effect mouse(SDL_Event const& event, Moment at);
    Effect pinched(Moment at);
    void move_to(float x, float y, Moment at);
    void press(float x, float y, Moment at);
    void release();
    void let_go(Moment at);

    Pointer pointer_;
    std::optional<std::int64_t> finger_;  ///< SDL's id of the one that is down.
    std::optional<std::int64_t> second_;  ///< Of the next one that came down beside it.
    Pinch pinch_;
    Moment heard_{};  ///< The last event of either.
};

}  // namespace sunhall
