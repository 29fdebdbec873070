// Rebuilds a workspace from what it has published (D20): the repository is its own backup.
//
// What is read is hostile until proven:
//
//   1. The metadata is copied and verified from the terminals' root, as a terminal does; older
//      roots must lead to that root, each section must be approved by the people it names. A
//      register that is brought along must hold what the publication saw (register_marks.hpp).
//   2. Only then are items and pictures fetched, by the hashes that were signed.
//   3. Drafts, pictures and the list of staff are made from them; office.json comes last.
//
// Expiry is passed over: whoever needs this often needs it weeks after the last publication. What
// was never published cannot come back; the outcome names it.
//
// An interrupted run is finished by the next one: the folder `restoring` marks it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/desk/destination.hpp"

namespace sunhall {

struct RestoreRequest {
    std::string from;                            ///< A folder or a web address.
    std::filesystem::path root_file;             ///< A terminal's root, from outside `from`.
    std::filesystem::path register_folder = {};  ///< A copy of register/; empty: there is none.
    std::string by;
    DavSettings dav = {};
    std::string login = {};  ///< For the register, see Workspace::open.
};

struct RestoreOutcome {
    bool was_there = false;  ///< Restored before; nothing was changed.
    std::string hall;
    std::int64_t snapshot_version = 0;
    std::size_t items = 0, pictures = 0, people = 0;
    std::vector<std::string> expired;  ///< Signatures that have run out meanwhile, a line each.
    std::vector<std::string> lost;     ///< What cannot be restored and what to do, a line each.
};

/// Untrusted where anything cannot be proven. Rejected where `folder` is not empty, unless an
/// earlier run of the same left it so, and where the register is another one or not whole.
Result<RestoreOutcome> restore_workspace(std::filesystem::path const& folder,
                                         RestoreRequest const& request, Instant now);

}  // namespace sunhall
