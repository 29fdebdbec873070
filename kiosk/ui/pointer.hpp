// The finger (or the mouse in its place) as one frame sees it. The glass makes it from events.
#pragma once

#include <vector>

#include "sync/base/clock.hpp"

namespace sunhall {

/// One event's worth of movement. Velocity is measured on these, not on frames: frames come late.
struct PointerSample {
    Moment time;
    float x = 0, y = 0;
};

struct Pointer {
    float x = 0, y = 0;
    bool present = false;  ///< False: no finger on the glass and none lifted in this frame.
    bool down = false;
    bool pressed = false;   ///< Went down in this frame. Never together with `released`.
    bool released = false;  ///< Was lifted in this frame; position is still where it was.
    float wheel = 0;        ///< Notches, up positive.
    int pinch = 0;          ///< Steps that two fingers moved apart (positive) or together.
    std::vector<PointerSample> samples;  ///< Since the frame before, oldest first.

    /// The same finger without its edges and samples: for a second frame built in the same turn.
    [[nodiscard]] Pointer still() const;
};

}  // namespace sunhall
