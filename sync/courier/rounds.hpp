// Round after round: runs a Pull, keeps the state that others are told, and says when to ask again.
//
// Everything about timing and reporting is here and nothing about threads, so that tests drive it
// with a clock of their own, and sunhall-sync runs a single round with it.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>

#include "sync/base/clock.hpp"
#include "sync/courier/events.hpp"
#include "sync/courier/pull.hpp"
#include "sync/courier/timekeeper.hpp"
#include "sync/http/back_off.hpp"

namespace sunhall {

struct RoundsSettings {
    CourierFolders folders;
    std::string trusted_root;
    /// An id, or empty for the only hall.
    std::string hall = {};
    /// No moment is earlier: when the program was built.
    Instant built;
    /// What the server asked for with its last refusal; may be empty.
    std::function<std::optional<std::chrono::seconds>()> retry_after;
};

class Rounds {
public:
    using Post = std::function<void(CourierEvent)>;

    /// Fetchers and clock outlive it.
    Rounds(RoundsSettings settings, Fetcher& metadata, Fetcher& targets, BackOff back_off,
           Clock const& clock, Post post);
    Rounds(Rounds const&) = delete;
    Rounds& operator=(Rounds const&) = delete;

    /// Tells the state as the last run of the program left it, and how long to wait first.
    BackOff::Duration begin();

    /// One round. state() remembers how it went.
    Result<void> attempt();

    /// One round; how long to wait after it.
    BackOff::Duration run();

    /// The next round looks at every byte held, see Pull.
    void doubt_present() { pull_.doubt_present(); }

    [[nodiscard]] SyncState const& state() const { return state_; }

private:
    PullListener listener();
    void succeeded(Instant start);
    void failed(Error const& error);
    BackOff::Duration wait(BackOff::Duration duration);
    void tell();

    RoundsSettings settings_;
    BackOff back_off_;
    Clock const& clock_;
    Timekeeper time_;
    Post post_;
    SyncState state_;
    Pull pull_;
};

}  // namespace sunhall
