// One reviewer's signature under the sections that are waiting for it (初审、复核).
//
// The key decides who signs; the group must be one that this person is registered for. Signing
// again changes nothing: the same bytes and key give the same signature.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/desk/review.hpp"
#include "sync/desk/roster.hpp"
#include "sync/desk/workspace.hpp"

namespace sunhall {

struct SignRequest {
    ReviewGroup group = ReviewGroup::First;
    std::filesystem::path key_file;
    /// Empty: every section that is due and that the reviewer is registered for in this group.
    std::vector<std::string> sections;
};

struct SignOutcome {
    std::string reviewer;                 ///< Label.
    std::vector<SectionReview> reviews;   ///< As they stand now; those signed or signed before.
    std::vector<std::string> up_to_date;  ///< Sections asked for by name that need no signature.
};

/// Rejected where the key is not registered for a section in this group, the drafts hold errors or
/// a named section does not exist. Then nothing was signed.
Result<SignOutcome> sign_sections(Workspace const& workspace, SignRequest const& request,
                                  Instant now);

}  // namespace sunhall
