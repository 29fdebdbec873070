#include "sync/desk/registration.hpp"

#include <algorithm>
#include <iterator>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/desk/check.hpp"
#include "sync/desk/office_keys.hpp"

namespace sunhall {

namespace {

Result<Sections> checked_sections(std::vector<std::string> const& sections) {
    for (auto const& section : sections) {
        if (!is_section(section)) {
            return fail(Failure::Rejected,
                        format("“{}”不能用作栏目代码：只能用小写字母、数字和短横线", section));
        }
    }
    if (sections.empty()) {
        return fail(Failure::Rejected, "没有写栏目；请用 --section 写明，例如 hall,civil-affairs");
    }
    return Sections{sections.begin(), sections.end()};
}

bool meets(Sections const& one, Sections const& other) {
    return std::ranges::any_of(one,
                               [&](std::string const& section) { return other.contains(section); });
}

/// The person's key where there is a file already; the passphrase is not needed to register it.
Result<std::optional<PublicKey>> key_at(std::filesystem::path const& file) {
    if (!std::filesystem::exists(file)) {
        return std::nullopt;
    }
    return TRY(SecretKey::look_at(file)).public_key;
}

/// Two staff ids, one name, both groups: if that is one person, one person alone can publish.
std::vector<std::string> namesake_warnings(Roster const& roster, Reviewer const& reviewer) {
    std::vector<std::string> warnings;
    for (auto const& namesake : roster.reviewers()) {
        bool const meet =
            meets(reviewer.first, namesake.second) || meets(reviewer.second, namesake.first);
        if (namesake.name == reviewer.name && namesake.staff != reviewer.staff && meet) {
            warnings.push_back(format(
                "{} 和 {} 同名，又在同一栏目分任初审、复核：如果是同一个人，就只有一个人审核。"
                "请核对；是同一个人的，请用 key revoke 吊销其中一个",
                reviewer.label(), namesake.label()));
        }
    }
    return warnings;
}

}  // namespace

Result<RegistrationOutcome> register_reviewer(Workspace const& workspace,
                                              Registration const& registration) {
    auto const sections = TRY(checked_sections(registration.sections));
    auto roster = TRY(Roster::load(workspace));
    auto const file = registration.key_file.empty() ? key_file(workspace.keys(), registration.staff)
                                                    : registration.key_file;
    auto const before = roster;
    auto const* const known = before.with_staff(registration.staff);
    auto const present = TRY(key_at(file));
    auto const made = SecretKey::generate();
    bool const key_made = known == nullptr && !present;
    auto const& own = known != nullptr ? known->key : made.public_key();
    Reviewer entry{.staff = registration.staff,
                   .name = registration.name,
                   .key = present ? *present : own,
                   .first = {},
                   .second = {}};
    (registration.group == ReviewGroup::First ? entry.first : entry.second) = sections;
    // A refused registration leaves no key behind.
    TRY(roster.add(entry));
    if (key_made) {
        TRY(keep_key(made, file, registration.care));
    }
    TRY(roster.save(workspace));
    auto warnings = staffing_warnings(roster, sections);
    std::ranges::move(namesake_warnings(roster, *roster.with_staff(registration.staff)),
                      std::back_inserter(warnings));
    if (key_made) {
        auto const exposed = exposure_warnings(file);
        warnings.insert(warnings.end(), exposed.begin(), exposed.end());
    }
    return RegistrationOutcome{.key_file = file,
                               .key_made = key_made,
                               .changed = known == nullptr || known->name != registration.name ||
                                          known->first != roster.with_staff(entry.staff)->first ||
                                          known->second != roster.with_staff(entry.staff)->second,
                               .reviewer = *roster.with_staff(registration.staff),
                               .warnings = std::move(warnings)};
}

}  // namespace sunhall
