// What time it is, as far as the clock may be believed.
//
// A terminal's clock battery dies, and somebody sets the year by hand. Two moments are known to be
// past: the day this program was built, and the last time the office's server confirmed something.
// The later of them is the floor. A clock behind it is wrong; one more than ten years beyond it is
// not believed either. Then time is the floor and what has passed since it was learned: pages go
// on, updates are judged by it, and the status says clock_suspect until somebody sets the clock.
//
// Belongs to one thread.
#pragma once

#include "sync/base/clock.hpp"

namespace sunhall {

class Timekeeper {
public:
    /// The clock outlives it. `floor` is known to be past.
    Timekeeper(Clock const& clock, Instant floor);

    /// This moment is known to be past as well.
    void raise_floor(Instant past);

    [[nodiscard]] Instant now() const;
    /// Wrong by more than what NTP or a hand puts right now and then.
    [[nodiscard]] bool clock_suspect() const;

private:
    Clock const& clock_;
    Instant floor_;
    Moment learned_;
};

}  // namespace sunhall
