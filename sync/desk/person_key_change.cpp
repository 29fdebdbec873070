#include <algorithm>
#include <iterator>
#include <optional>

#include "sync/base/calendar.hpp"
#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/desk/check.hpp"
#include "sync/desk/key_change.hpp"
#include "sync/desk/office_keys.hpp"
#include "sync/desk/review.hpp"
#include "sync/desk/withdrawal.hpp"

namespace sunhall {

namespace {

Sections sections_of(Reviewer const& reviewer) {
    auto sections = reviewer.first;
    sections.insert(reviewer.second.begin(), reviewer.second.end());
    return sections;
}

/// The key that an earlier run has taken out of use; null where the person is still on the list.
RevokedKey const* revoked_before(Roster const& roster, std::string const& staff) {
    auto const old = std::ranges::find(roster.revoked(), staff, &RevokedKey::staff);
    return roster.with_staff(staff) != nullptr || old == roster.revoked().end() ? nullptr : &*old;
}

/// Adds those of the sections, or of all, that must be reviewed now, and who could do that; and
/// whether the list of withdrawn items must be signed anew.
Result<void> add_due(PersonKeyOutcome& outcome, Workspace const& workspace,
                     std::optional<Sections> const& sections, Instant now) {
    auto const office = TRY(Office::read(workspace, now));
    for (auto const& review : TRY(review_sections(workspace, office, now))) {
        if (review.due && (!sections || sections->contains(review.section))) {
            outcome.sections.push_back(review.section);
            outcome.needed.push_back(
                format("{}：{}", review.section, still_needed(review, office.roster)));
        }
    }
    std::ranges::move(withdrawal_signer_warnings(office.published, office.roster),
                      std::back_inserter(outcome.warnings));
    return {};
}

Result<Reviewer> registered(Roster const& roster, std::string const& staff) {
    auto const* const reviewer = roster.with_staff(staff);
    if (reviewer == nullptr) {
        return fail(Failure::Rejected,
                    format("没有登记工号 {}；请用 key list 查看已登记的人员", staff));
    }
    return *reviewer;
}

std::string reason_of(Reviewer const& reviewer, KeyChange const& change) {
    return format("{}：{}", reviewer.label(), change.why);
}

/// Whether the person's key is the one that this very change has brought.
Result<bool> was_rotated(Workspace const& workspace, Reviewer const& reviewer,
                         KeyChange const& change) {
    auto const record = TRY(Register::load(workspace));
    auto const* const entry = same_key_change(record, reason_of(reviewer, change), change.at);
    return entry != nullptr && entry->event.digest != reviewer.key.id();
}

Result<void> record_change(Workspace const& workspace, Act act, Reviewer const& reviewer,
                           KeyChange const& change) {
    auto record = TRY(Register::load(workspace));
    RegisterEvent const event{.act = act,
                              .by = change.by,
                              .section = {},
                              .digest = reviewer.key.id(),
                              .why = reason_of(reviewer, change)};
    return record.append(workspace, change.at, {event});
}

/// The new key: one that an interrupted run has left in the file, or one made now.
Result<SecretKey> new_key(std::filesystem::path const& file, Reviewer const& reviewer,
                          KeyCare const& care) {
    if (std::filesystem::exists(file)) {
        auto const facts = TRY(SecretKey::look_at(file));
        if (facts.public_key.id() != reviewer.key.id()) {
            return open_key(file, care);
        }
        TRY(set_aside(file));
    }
    return make_key(file, care);
}

}  // namespace

Result<PersonKeyOutcome> revoke_person(Workspace const& workspace, std::string const& staff,
                                       KeyChange const& change) {
    auto roster = TRY(Roster::load(workspace));
    if (auto const* const old = revoked_before(roster, staff)) {
        PersonKeyOutcome outcome{.person = format("{}（{}）", old->name, old->staff),
                                 .done_before = true};
        TRY(add_due(outcome, workspace, std::nullopt, change.at));
        return outcome;
    }
    auto const reviewer = TRY(registered(roster, staff));
    auto const sections = sections_of(reviewer);
    TRY(roster.revoke(staff, civil_text(change.at), change.why));
    TRY(record_change(workspace, Act::RevokeKey, reviewer, change));
    TRY(roster.save(workspace));
    PersonKeyOutcome outcome{.person = reviewer.label(),
                             .key_file = {},
                             .warnings = staffing_warnings(roster, sections)};
    TRY(add_due(outcome, workspace, sections, change.at));
    return outcome;
}

Result<PersonKeyOutcome> rotate_person(Workspace const& workspace, std::string const& staff,
                                       std::filesystem::path const& key_file_wanted,
                                       KeyCare const& care, KeyChange const& change) {
    auto roster = TRY(Roster::load(workspace));
    auto const reviewer = TRY(registered(roster, staff));
    auto const sections = sections_of(reviewer);
    auto const file = key_file_wanted.empty() ? key_file(workspace.keys(), staff) : key_file_wanted;
    PersonKeyOutcome outcome{.person = reviewer.label(), .key_file = file};
    outcome.done_before = TRY(was_rotated(workspace, reviewer, change));
    if (!outcome.done_before) {
        auto const key = TRY(new_key(file, reviewer, care));
        TRY(roster.replace_key(staff, key.public_key(), civil_text(change.at), change.why));
        TRY(record_change(workspace, Act::RotateKey, reviewer, change));
        TRY(roster.save(workspace));
    }
    TRY(add_due(outcome, workspace, sections, change.at));
    return outcome;
}

}  // namespace sunhall
