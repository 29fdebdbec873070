#include "sync/courier/timekeeper.hpp"

namespace sunhall {

namespace {

/// A clock that is put right by NTP steps back by seconds, one set by hand by minutes.
constexpr std::chrono::hours tolerated_lag{24};

/// Longer than any terminal lies in a store room, shorter than what a wrong digit in the year does.
constexpr std::chrono::days believed_lead{3653};

}  // namespace

Timekeeper::Timekeeper(Clock const& clock, Instant floor)
    : clock_{clock}, floor_{floor}, learned_{clock.moment()} {}

void Timekeeper::raise_floor(Instant past) {
    if (past > floor_) {
        floor_ = past;
        learned_ = clock_.moment();
    }
}

bool Timekeeper::clock_suspect() const {
    auto const told = clock_.now();
    return told < floor_ - tolerated_lag || told > floor_ + believed_lead;
}

Instant Timekeeper::now() const {
    auto const told = clock_.now();
    if (told >= floor_ && told <= floor_ + believed_lead) {
        return told;
    }
    auto const since = clock_.moment() - learned_;
    return floor_ + std::chrono::duration_cast<std::chrono::milliseconds>(since);
}

}  // namespace sunhall
