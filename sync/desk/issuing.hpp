// What the office's own keys sign at a publication: root, targets, snapshot, timestamp.
//
// None of them says anything of its own about content: targets lists who may review which section,
// snapshot and timestamp list versions. So no reviewer is asked, and whatever is unchanged and far
// from its expiry keeps its version.
#pragma once

#include <string>
#include <vector>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/desk/key_care.hpp"
#include "sync/desk/publication.hpp"
#include "sync/desk/publish.hpp"
#include "sync/desk/review.hpp"
#include "sync/desk/workspace.hpp"

namespace sunhall {

/// `next` holds the sections as they will be and the office's roles as they were; brings the latter
/// up to date and adds their files to the plan, timestamp.json last.
Result<void> issue_office_roles(Issuer const& issuer, Office const& office, Publication& next,
                                PublicationPlan& plan);

/// `next` has another list of withdrawn items: signs what must name it. Of the delegations only
/// that role is new, and the targets key is needed only where it was not delegated yet.
Result<void> issue_withdrawal(Issuer const& issuer, Publication& next, PublicationPlan& plan);

/// A new timestamp over `next.snapshot`, signed by the key in `key_file`, or the workspace's own
/// where that is empty.
Result<void> issue_timestamp(Issuer const& issuer, std::filesystem::path const& key_file,
                             Publication& next, PublicationPlan& plan);

/// Until when one role's signatures hold.
struct Expiry {
    std::string role;  ///< "root", "timestamp", or a section.
    Instant expires;
    bool due = false;    ///< To be signed anew: it ends within the margin, or is ahead.
    bool ahead = false;  ///< It lasts longer than it could by a right clock.
    std::string remedy;  ///< What to do then.
};

/// Of everything that is published, in the order of root, targets, snapshot, timestamp, sections.
[[nodiscard]] std::vector<Expiry> expiries(Publication const& publication, Instant now);

/// 根（root）, 栏目 transport …
[[nodiscard]] std::string role_title(std::string_view role);

/// Which of the signatures over a publication are due and what to do, a line for people each.
[[nodiscard]] std::vector<std::string> expiry_warnings(Publication const& publication, Instant now);

}  // namespace sunhall
