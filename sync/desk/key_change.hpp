// Keys that go out of use: a person's, one of the office's own, or a whole root signed anew.
//
// A person's key is named by the lists that the targets role signs, an office key by the root. A
// changed list makes every section due whose present signatures no longer count, so that the next
// publication cannot happen without new reviews of exactly those, in the same snapshot. A new root
// goes out with the next publication, which signs anew what the old key had signed.
//
// Each function finishes what an interrupted run of it began. Repeated after it was finished, it
// changes nothing: every new key would cost reviews. The register tells a repetition, which is the
// same change for the same reason within a day, from another change.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/desk/key_care.hpp"
#include "sync/desk/register.hpp"
#include "sync/desk/roster.hpp"
#include "sync/desk/workspace.hpp"

namespace sunhall {

/// Who does it, when, and why; for the register.
struct KeyChange {
    std::string by;
    Instant at;
    std::string why;
};

struct PersonKeyOutcome {
    std::string person;                 ///< Label.
    bool done_before = false;           ///< By an earlier run; nothing was changed now.
    std::vector<std::string> sections;  ///< To be reviewed anew.
    std::vector<std::string>
        needed;  ///< Who could sign each of them: "hall：初审（…）；复核（…）".
    std::filesystem::path key_file;  ///< The new key's; empty after a revocation.
    /// Where too few reviewers are left, or one must sign the list of withdrawn items anew.
    std::vector<std::string> warnings;
};

/// Takes the person and their key off the list. Says the same again where that was done before.
Result<PersonKeyOutcome> revoke_person(Workspace const& workspace, std::string const& staff,
                                       KeyChange const& change);

/// Gives the person a new key in `key_file` (empty: keys/<staff>.key, the old file set aside).
Result<PersonKeyOutcome> rotate_person(Workspace const& workspace, std::string const& staff,
                                       std::filesystem::path const& key_file, KeyCare const& care,
                                       KeyChange const& change);

/// The outcome of what only root keys can do.
struct RootOutcome {
    std::int64_t version = 1;  ///< Of the new root.
    std::filesystem::path key_file = {};
    bool done_before = false;  ///< By an earlier run; nothing was signed now.
};

/// Replaces the key of targets, snapshot, timestamp, or of a root key ("root-2"). `old_id` (its
/// first digits suffice) says which root key is replaced where its file is lost.
Result<RootOutcome> rotate_office_key(Workspace const& workspace, std::string const& name,
                                      std::string const& old_id, KeyCare const& care,
                                      KeyChange const& change);

/// The register's entry of the same change, made so lately that this is a repetition; null where
/// there is none. Written before its effect: whether that came about is another question.
[[nodiscard]] RegisterEntry const* same_key_change(Register const& record, std::string_view why,
                                                   Instant now);

/// The same keys for another year.
Result<RootOutcome> renew_root_role(Workspace const& workspace, KeyCare const& care,
                                    KeyChange const& change);

}  // namespace sunhall
