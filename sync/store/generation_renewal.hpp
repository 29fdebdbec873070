// Makes the next generation out of the one before the last, by changing what has changed.
//
// A generation of 100,000 items is 220 MB, and one corrected telephone number would write all of it
// to flash, which wears. There are always two: the newest, which is shown, and the one before it,
// which nobody reads while the newest opens. That older one is taken and
//
//   1. locked, so that whoever reads it after all keeps it (then it cannot be renewed), and renamed
//      to content-<n>.db.new: from here on it is an unfinished file like any other;
//   2. brought up to date row by row;
//   3. made durable, looked at whole (generation_check.hpp), as a terminal does when it starts, and
//      given its name.
//
// Interrupted anywhere, or with an error, it is thrown away as any unfinished file, and the next
// one is written anew from the newest. The price: while this lasts there is one generation, not
// two.
//
// The sync thread's; the folder is locked against other couriers.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/store/generation_rows.hpp"
#include "sync/trust/proof.hpp"
#include "sync/trust/verified.hpp"

namespace sunhall {

/// An item or picture that comes, goes, or is another than before.
struct RowChange {
    std::optional<Verified<ItemBytes>> before;  ///< As the older generation holds it.
    std::optional<Verified<ItemBytes>> after;
};

struct GenerationChange {
    std::vector<RowChange> rows;
    RoleDigests roles_before;  ///< Of the older generation.
    Proof proof;
    Instant confirmed;  ///< When the server said that this is current.
};

/// The finished file content-<number>.db. Refused where somebody reads content-<older>.db, which
/// then is untouched; after any other error it is gone, or was no longer whole.
Result<std::filesystem::path> renew_generation(std::filesystem::path const& folder,
                                               std::uint64_t older, std::uint64_t number,
                                               GenerationChange const& change,
                                               std::string const& trusted_root);

}  // namespace sunhall
