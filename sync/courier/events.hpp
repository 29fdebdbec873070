// What the courier tells the UI thread: by value, through a mailbox.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "sync/base/clock.hpp"
#include "sync/base/mailbox.hpp"

namespace sunhall {

/// What the courier is at; status.json spells them with name_of().
enum class SyncPhase {
    Waiting,      ///< For the next round.
    Refreshing,   ///< Asking what is current.
    Downloading,  ///< Fetching what is new.
    Building,     ///< Writing the next generation.
};

[[nodiscard]] std::string_view name_of(SyncPhase phase);

/// A new generation lies in the folder, finished and whole; open it and show it.
struct GenerationSwitched {
    std::uint64_t number = 0;
    std::filesystem::path file;
    std::string digest;
};

struct SyncState {
    SyncPhase phase = SyncPhase::Waiting;
    /// When the office's server last said that what we hold is current; none: never.
    std::optional<Instant> last_ok;
    /// Rounds that have failed since.
    int failures = 0;
    /// When the next round begins; none while one runs.
    std::optional<Instant> next;
    /// Why the last round failed, "untrusted: …"; empty after a good one.
    std::string last_error;
    /// The terminal's clock cannot be right, see timekeeper.hpp.
    bool clock_suspect = false;

    bool operator==(SyncState const&) const = default;
};

using CourierEvent = std::variant<GenerationSwitched, SyncState>;
using CourierMailbox = Mailbox<CourierEvent>;

}  // namespace sunhall
