// The background thread that keeps a terminal current.
//
// It sleeps most of the time, then runs one round (pull.hpp) and posts what happened: each new
// state as SyncState, each new generation as GenerationSwitched. It never gives up: after a failure
// it waits as back_off.hpp says. Destroying it ends a running request within about a second and
// joins.
#pragma once

#include <atomic>
#include <string>

#include "sync/base/clock.hpp"
#include "sync/base/worker.hpp"
#include "sync/courier/events.hpp"
#include "sync/courier/settings.hpp"

namespace sunhall {

class Courier {
public:
    /// Clock and mailbox outlive it. `trusted_root` is the file's bytes.
    Courier(CourierSettings settings, std::string trusted_root, Clock const& clock,
            CourierMailbox& mailbox);

    /// The UI met a damaged row: check everything and rebuild what is wrong, now.
    void repair();

private:
    void work(Pause& pause);

    CourierSettings settings_;
    std::string trusted_root_;
    Clock const& clock_;
    CourierMailbox& mailbox_;
    std::atomic<bool> repair_asked_ = false;
    Worker worker_;  ///< Last, so that it ends first.
};

}  // namespace sunhall
