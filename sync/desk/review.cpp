#include "sync/desk/review.hpp"

#include <algorithm>
#include <iterator>
#include <set>

#include "sync/base/calendar.hpp"
#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/desk/limits.hpp"
#include "sync/desk/office_clock.hpp"
#include "sync/desk/register_marks.hpp"
#include "sync/desk/target_description.hpp"
#include "sync/trust/canonical_json.hpp"
#include "sync/trust/digest.hpp"

namespace sunhall {

namespace {

using TargetFiles = std::map<std::string, TargetFile, std::less<>>;

TargetFiles desired_targets(Office const& office, std::string_view section) {
    TargetFiles desired;
    auto const items = office.drafts.sections.find(section);
    if (items != office.drafts.sections.end()) {
        for (auto const& [path, item] : items->second) {
            desired.emplace(path, describe_target(item));
            for (auto const& picture : item.attachments) {
                desired.emplace(media_path(section, picture.sha256), describe_picture(picture));
            }
        }
    }
    return desired;
}

/// Metadata with this list and nothing else to compare.
Json listed(TargetFiles const& targets) {
    Targets const alone{.version = 1, .expires = {}, .targets = targets, .delegations = {}};
    return to_json(alone);
}

ChangedItem changed_item(std::string const& path, TargetFile const& target) {
    auto const* const title = target.custom.find("title");
    bool const titled = title != nullptr && title->text() != nullptr;
    return {.path = path, .title = titled ? *title->text() : std::string{}};
}

SectionChanges changes_between(TargetFiles const& published, TargetFiles const& desired) {
    SectionChanges changes;
    for (auto const& [path, target] : desired) {
        auto const old = published.find(path);
        if (old == published.end()) {
            changes.added.push_back(changed_item(path, target));
        } else if (old->second.hashes != target.hashes) {
            changes.changed.push_back(changed_item(path, target));
        }
    }
    for (auto const& [path, target] : published) {
        if (!desired.contains(path)) {
            changes.removed.push_back(changed_item(path, target));
        }
    }
    return changes;
}

bool still_holds(Issued<Targets> const& published, Roster const& roster, std::string_view section,
                 Instant now) {
    if (is_due(published.content.expires, signature_term, now)) {
        return false;
    }
    auto const envelope = read_envelope(published.bytes);
    return envelope && verify_section(*envelope, roster, section).has_value();
}

struct KeptReview {
    Targets next;
    Envelope envelope;
};

Result<std::optional<KeptReview>> kept_review(Workspace const& workspace,
                                              std::string_view section) {
    auto const file = workspace.review_file(section);
    if (!std::filesystem::exists(file)) {
        return std::nullopt;
    }
    auto const bytes = TRY(read_file(file, most_metadata_bytes));
    auto envelope = TRY(during(file.string(), read_envelope(bytes)));
    auto next = TRY(during(file.string(), targets_from_json(envelope.body)));
    return KeptReview{.next = std::move(next), .envelope = std::move(envelope)};
}

/// Whether a signature counts: its key is registered, really made it, and its owner drafted none of
/// the changes.
Reviewer const* signer_of(Signature const& signature, SectionReview const& review,
                          Roster const& roster) {
    auto const* const reviewer = roster.with_key(signature.key_id);
    bool const counts = reviewer != nullptr && !review.drafters.contains(reviewer->staff) &&
                        reviewer->key.verifies(canonical_json(review.body), signature.hex);
    return counts ? reviewer : nullptr;
}

void count_signatures(SectionReview& review, std::vector<Signature> const& signatures,
                      Roster const& roster) {
    for (auto const& signature : signatures) {
        auto const* const reviewer = signer_of(signature, review, roster);
        if (reviewer == nullptr) {
            continue;
        }
        for (auto const group : both_groups) {
            if (reviewer->sections(group).contains(review.section)) {
                auto& signers = group == ReviewGroup::First ? review.first : review.second;
                signers.push_back(reviewer->label());
                review.signatures.push_back(signature);
            }
        }
    }
}

std::vector<std::string> labels_of(std::vector<Signature> const& signatures, Roster const& roster) {
    std::vector<std::string> labels;
    for (auto const& signature : signatures) {
        auto const* const reviewer = roster.with_key(signature.key_id);
        labels.push_back(reviewer != nullptr ? reviewer->label() : signature.key_id);
    }
    return labels;
}

/// Whether the kept review is, byte for byte, what would be made today but for its expiry. A file
/// that somebody changed (a delegation slipped in, a far expiry) is not signed, but made anew.
bool is_current(SectionReview const& review, KeptReview const& kept, Instant now) {
    auto expected = review.next;
    expected.expires = kept.next.expires;
    return to_json(expected) == kept.envelope.body &&
           !is_due(kept.next.expires, signature_term, now);
}

Result<void> prepare_next(Workspace const& workspace, Office const& office, SectionReview& review,
                          Instant now) {
    review.next.version = office.published.section(review.section).version() + 1;
    review.next.expires = std::chrono::floor<std::chrono::seconds>(now) + signature_lifetime;
    review.body = to_json(review.next);
    auto const kept = TRY(kept_review(workspace, review.section));
    if (kept && is_current(review, *kept, now)) {
        review.next = kept->next;
        review.body = kept->envelope.body;
        count_signatures(review, kept->envelope.signatures, office.roster);
    } else if (kept && kept->next.version == review.next.version) {
        review.fallen_away = labels_of(kept->envelope.signatures, office.roster);
    }
    return {};
}

/// Whether the register knows that somebody drafted the item as it lies there now.
bool is_recorded(OpenBatch const& batch, Targets const& next, std::string const& path) {
    auto const draft = batch.drafts.find(path);
    auto const target = next.targets.find(path);
    auto const digest = target == next.targets.end()
                            ? std::string{}
                            : target->second.hashes.find(hash_name)->second;
    return draft != batch.drafts.end() && draft->second.digest == digest;
}

/// Who names somebody else (--by) has still had a hand in it.
std::set<std::string> all_drafters(OpenBatch::Draft const& draft, Roster const& roster) {
    auto all = draft.drafters;
    std::ranges::copy_if(
        draft.logins, std::inserter(all, all.end()),
        [&](std::string const& login) { return roster.with_staff(login) != nullptr; });
    return all;
}

/// What the register says of the batch.
void recall(SectionReview& review, Office const& office, std::int64_t published_version) {
    auto batch = open_batch(office.record, review.section, published_version);
    for (auto const& path : review.changed_paths()) {
        if (is_media_path(path)) {
            continue;  // Named by its hash in an item, which is recorded.
        }
        if (!is_recorded(batch, review.next, path)) {
            review.unrecorded.push_back(path);
        }
        if (auto const draft = batch.drafts.find(path); draft != batch.drafts.end()) {
            review.drafters.merge(all_drafters(draft->second, office.roster));
        }
    }
    review.drafted_since = batch.since;
    review.digest = sha256_hex(canonical_json(listed(review.next.targets)));
    if (batch.sent_back && batch.sent_back->digest == review.digest) {
        review.sent_back = std::move(batch.sent_back);
    }
}

Result<SectionReview> review_section(Workspace const& workspace, Office const& office,
                                     std::string const& section, Instant now) {
    auto const published = office.published.section(section);
    SectionReview review;
    review.section = section;
    review.next.targets = desired_targets(office, section);
    review.changes = changes_between(published.content.targets, review.next.targets);
    review.due = !published.exists() ||
                 listed(published.content.targets) != listed(review.next.targets) ||
                 !still_holds(published, office.roster, section, now);
    recall(review, office, published.version());
    if (review.due) {
        TRY(prepare_next(workspace, office, review, now));
    } else {
        review.next = published.content;
    }
    return review;
}

}  // namespace

Result<void> verify_section(Envelope const& envelope, Roster const& roster,
                            std::string_view section) {
    auto const role = roster.role(section);
    auto const keys = roster.keys(section);
    return verify_signatures(
        envelope, {.role = section, .keys = keys, .who = role.who, .approval = &*role.approval});
}

Result<Office> Office::read(Workspace const& workspace, Instant now) {
    auto roster = TRY(Roster::load(workspace));
    auto drafts = TRY(read_drafts(workspace, date_of(now)));
    auto published = TRY(read_publication(workspace.published()));
    auto record = TRY(Register::load(workspace));
    return Office{.roster = std::move(roster),
                  .drafts = std::move(drafts),
                  .published = std::move(published),
                  .record = std::move(record)};
}

Result<std::vector<SectionReview>> review_sections(Workspace const& workspace, Office const& office,
                                                   Instant now) {
    std::set<std::string> names;
    for (auto const& [section, items] : office.drafts.sections) {
        names.insert(section);
    }
    for (auto const& [section, issued] : office.published.sections) {
        names.insert(section);
    }
    std::vector<SectionReview> reviews;
    for (auto const& section : names) {
        reviews.push_back(TRY(review_section(workspace, office, section, now)));
    }
    return reviews;
}

Result<void> save_review(Workspace const& workspace, SectionReview const& review,
                         RegisterMark const& seen) {
    auto const file = workspace.review_file(review.section);
    TRY(make_folder(file.parent_path()));
    return write_atomically(file, write_envelope(review.body, review.signatures,
                                                 {{std::string{mark_field}, to_json(seen)}}));
}

std::vector<std::string> SectionReview::changed_paths() const {
    std::vector<std::string> paths;
    for (auto const* const group : {&changes.added, &changes.changed, &changes.removed}) {
        for (auto const& item : *group) {
            paths.push_back(item.path);
        }
    }
    return paths;
}

}  // namespace sunhall
