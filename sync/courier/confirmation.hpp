// When the office's server last confirmed that what we hold is current.
//
// On most days nothing changes but this moment, and a generation is not written anew for it: it is
// kept in a small file of its own, next to the generations. It decides only how loudly a page
// speaks of its age, and that no update is ever judged by an earlier time (timekeeper.hpp: a dead
// clock battery must not bring expired metadata back to life).
#pragma once

#include <filesystem>
#include <optional>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/courier/settings.hpp"

namespace sunhall {

/// None where nothing was ever confirmed, or the file is not readable.
[[nodiscard]] std::optional<Instant> read_confirmation(std::filesystem::path const& file);

/// The same as far as it can be true. The server confirms with a timestamp that has not expired, so
/// a moment after that is damage, a digit of the year say, and would make every update an expired
/// one for ever: it is passed over. Without a timestamp nothing after `told`, what the clock says.
[[nodiscard]] std::optional<Instant> believed_confirmation(CourierFolders const& folders,
                                                           Instant told);

Result<void> write_confirmation(std::filesystem::path const& file, Instant confirmed);

}  // namespace sunhall
