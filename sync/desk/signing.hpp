// One reviewer's word on the sections that wait for it: a signature (初审、复核) or a refusal
// (退回).
//
// The key decides who speaks; the group must be one that this person is registered for. The second
// review follows the first, nobody reviews what they drafted themselves, and what was sent back
// waits for another draft, unless the one who sent it back signs it after all; what the group of
// that person had signed falls away. Signing again changes nothing: the same bytes and key give the
// same signature.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/desk/key_care.hpp"
#include "sync/desk/review.hpp"
#include "sync/desk/roster.hpp"
#include "sync/desk/workspace.hpp"

namespace sunhall {

struct SignRequest {
    ReviewGroup group = ReviewGroup::First;
    std::filesystem::path key_file;
    /// Empty: every section that is due and that the reviewer is registered for in this group.
    std::vector<std::string> sections;
    std::string remark = {};  ///< For the register.
    KeyCare care = unprotected_keys();
};

struct SignOutcome {
    struct Skipped {
        std::string section, why;
    };

    std::string reviewer;                 ///< Label.
    std::vector<SectionReview> reviews;   ///< As they stand now; those signed or signed before.
    std::vector<std::string> up_to_date;  ///< Sections asked for by name that need no signature.
    std::vector<Skipped> skipped;         ///< Sections not asked for by name that must wait.
};

/// Rejected where the key is not registered for a section in this group, the drafts hold errors, or
/// a named section does not exist or must wait. Then nothing was signed.
Result<SignOutcome> sign_sections(Workspace const& workspace, SignRequest const& request,
                                  Instant now);

struct SendBackRequest {
    std::filesystem::path key_file;
    std::string section;
    std::string reason;
    KeyCare care = unprotected_keys();
};

struct SendBackOutcome {
    std::string reviewer;  ///< Label.
    SectionReview review;  ///< As it stands now.
};

/// Rejected where the key is not registered for the section or nothing waits there.
Result<SendBackOutcome> send_back(Workspace const& workspace, SendBackRequest const& request,
                                  Instant now);

}  // namespace sunhall
