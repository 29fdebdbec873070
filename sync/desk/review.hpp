// Where each section stands between its drafts and the next publication, and who has signed.
//
// What reviewers sign is the next metadata of the section: the list of its items by hash. It is
// made from the drafts once, when somebody first signs, and kept in review/<section>.json; the
// second reviewer signs the same bytes. Signatures therefore hold exactly as long as the drafts
// stay what they were: after a change the list is another one, the old signatures fall away, and
// the desk names whose they were.
//
// A section has one open batch: whatever is drafted while it waits joins it, and if the section was
// published meanwhile, the batch is made anew over what is published now. Who drafted the batch and
// whether it was sent back (退回) is read from the register, see batch.hpp: a drafter's review does
// not count, and what was sent back waits for another draft, not for signatures.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/desk/batch.hpp"
#include "sync/desk/drafts.hpp"
#include "sync/desk/publication.hpp"
#include "sync/desk/register.hpp"
#include "sync/desk/roster.hpp"
#include "sync/desk/workspace.hpp"
#include "sync/trust/signatures.hpp"

namespace sunhall {

/// Everything the desk knows at one moment, read together.
struct Office {
    Roster roster;
    Drafts drafts;
    Publication published;
    Register record;

    static Result<Office> read(Workspace const& workspace, Instant now);
};

struct ChangedItem {
    std::string path, title;
};

/// The difference between what is published and what was drafted, in order of path.
struct SectionChanges {
    std::vector<ChangedItem> added, changed, removed;
};

struct SectionReview {
    std::string section;
    /// Whether anything must be published: drafts differ, the metadata expires soon, or the
    /// reviewers who signed it have lost the right to.
    bool due = false;
    SectionChanges changes;
    Targets next;  ///< Also where nothing is due: then as published.
    Json body;     ///< What is signed: `next` as JSON.
    std::vector<Signature> signatures;
    std::vector<std::string> first, second;  ///< Labels of those who signed in each group.
    std::vector<std::string> fallen_away;    ///< Labels of those whose signature no longer counts.
    std::string digest;                      ///< Of the list of items: what reviewers look at.
    Sections drafters;  ///< Staff ids of who drafted the changes, or was logged in meanwhile.
    std::vector<std::string> unrecorded;  ///< Changed items that nobody is known to have drafted.
    std::string drafted_since;  ///< When the first change of the batch was drafted, if known.
    std::optional<SentBack> sent_back;  ///< Set while exactly this batch is sent back.

    [[nodiscard]] std::vector<std::string> const& signers(ReviewGroup group) const {
        return group == ReviewGroup::First ? first : second;
    }
    [[nodiscard]] bool approved() const { return !sent_back && !first.empty() && !second.empty(); }
    /// Paths of all items that a publication would change.
    [[nodiscard]] std::vector<std::string> changed_paths() const;
};

/// How far a section is on its way, in the order of that way.
enum class Stage { SentBack, FirstReview, SecondReview, Approved, Published };
[[nodiscard]] Stage stage_of(SectionReview const& review);
[[nodiscard]] std::string_view name_of(Stage stage);

/// Every section that has drafts or was published, in order of name.
Result<std::vector<SectionReview>> review_sections(Workspace const& workspace, Office const& office,
                                                   Instant now);

/// Whether signed metadata of a section is approved by the reviewers of this roster.
Result<void> verify_section(Envelope const& envelope, Roster const& roster,
                            std::string_view section);

/// Keeps the review with its signatures and how much of the register it was given on. What it holds
/// is judged anew whenever it is read.
Result<void> save_review(Workspace const& workspace, SectionReview const& review,
                         RegisterMark const& seen);

/// Who could give the review of this group: registered for it and no drafter of the batch.
[[nodiscard]] std::vector<Reviewer const*> possible_reviewers(SectionReview const& review,
                                                              Roster const& roster,
                                                              ReviewGroup group);

/// Who must still sign this section and could: "复核（李芳（li）、王强（wang））".
[[nodiscard]] std::string still_needed(SectionReview const& review, Roster const& roster);

}  // namespace sunhall
