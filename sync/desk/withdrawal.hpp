// Hides an item from every screen within one poll, by one reviewer's signature (urgent-withdraw).
//
// A wrong item must not wait for a second person. The list of withdrawn paths is a TUF role of its
// own that every reviewer may sign alone; terminals read it first and hide what it names, and
// nothing it says can show anything. Taking a path off the list shows what two people approved.
//
// The delegations stay as they were published but for this role, whatever became of the list of
// staff since: an emergency must not wait for reviews that are due for other reasons.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/desk/key_care.hpp"
#include "sync/desk/office_clock.hpp"
#include "sync/desk/publication.hpp"
#include "sync/desk/publish.hpp"
#include "sync/desk/roster.hpp"
#include "sync/desk/workspace.hpp"

namespace sunhall {

struct WithdrawRequest {
    std::set<std::string> paths;  ///< Empty: the same list, signed anew.
    bool lift = false;            ///< Takes them off the list instead.
    std::filesystem::path key_file;
    std::string why;
    std::string to;  ///< As PublishRequest.
    KeyCare care = unprotected_keys();
    DavSettings dav = {};
    ClockTrust clock = ClockTrust::Unasked;
};

struct WithdrawOutcome {
    std::string reviewer;                ///< Label.
    bool done_before = false;            ///< The list was so already; nothing was signed.
    std::vector<std::string> withdrawn;  ///< Every path that is hidden now.
    std::size_t files_written = 0;
    bool repaired = false;  ///< The destination's timestamp was damaged.
};

/// Rejected where the key is not a published reviewer's of the item's section, nothing of that path
/// is published, or `to` has no publication. What is on the list already, or off it, is fine: an
/// earlier run may not have reached the destination, which this one then does.
Result<WithdrawOutcome> withdraw(Workspace const& workspace, WithdrawRequest const& request,
                                 Instant now);

/// The role as these keys make it: any one of them signs.
[[nodiscard]] DelegatedRole withdrawing_role_of(KeyList const& keys);

/// Rejected where the list of a publication would not be accepted under these delegations, which
/// would stop every terminal: its signer was revoked.
Result<void> check_withdrawal(Publication const& publication, KeyList const& keys);

/// The same for the list as it will go out: by reviewers of this roster. A line for people; none
/// where nothing is to be done.
[[nodiscard]] std::vector<std::string> withdrawal_signer_warnings(Publication const& published,
                                                                  Roster const& roster);

/// The paths that an entry of Act::Withdraw or Act::LiftWithdrawal is about; none of other acts.
[[nodiscard]] std::vector<std::string> withdrawn_items(RegisterEvent const& event);

/// A line for each published item that is still hidden.
[[nodiscard]] std::vector<std::string> withdrawal_warnings(Publication const& publication);

}  // namespace sunhall
