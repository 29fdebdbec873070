#include "sync/desk/publication_proof.hpp"

#include <algorithm>
#include <system_error>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/desk/destination.hpp"
#include "sync/desk/issuing.hpp"
#include "sync/desk/review.hpp"
#include "sync/trust/client.hpp"

namespace sunhall {

namespace {

class RepositoryFetcher final : public Fetcher {
public:
    explicit RepositoryFetcher(std::filesystem::path folder) : folder_{std::move(folder)} {}

    Result<std::string> fetch(std::string const& path, std::size_t most_bytes) override {
        return read_file(folder_ / path, most_bytes);
    }

private:
    std::filesystem::path folder_;
};

/// Just before the first of its signatures ran out.
Instant while_it_held(Publication const& publication, Instant now) {
    auto at = now;
    for (auto const& expiry : expiries(publication, now)) {
        at = std::min(at, expiry.expires - std::chrono::seconds{1});
    }
    return at;
}

Authority root_authority(Root const& root) {
    return {.role = "root", .keys = root.keys, .who = root.root, .approval = nullptr};
}

/// Backwards from the trusted root: each older one signs itself and its successor.
Result<void> check_older_roots(ReadPlace const& read, std::string const& trusted_root) {
    auto successor = TRY(read_envelope(trusted_root));
    auto const trusted = TRY(root_from_json(successor.body));
    auto const same = TRY(read(root_place(trusted.version)));
    if (same != trusted_root) {
        return fail(
            Failure::Untrusted,
            format("第 {} 版根与给出的根文件不同：这不是同一个大厅发布的内容", trusted.version));
    }
    for (auto version = trusted.version - 1; version > 0; --version) {
        auto const bytes = TRY(read(root_place(version)));
        auto envelope = TRY(read_envelope(bytes));
        auto const root = TRY(root_from_json(envelope.body));
        TRY(verify_signatures(envelope, root_authority(root)));
        TRY(verify_signatures(successor, root_authority(root)));
        successor = std::move(envelope);
    }
    return {};
}

/// Adds those whom `approval` names for one group of the section.
Result<void> add_people(Roster& roster, Delegations const& delegations, std::string const& section,
                        ReviewGroup group) {
    auto const role = std::ranges::find(delegations.roles, section, &DelegatedRole::name);
    if (role == delegations.roles.end() || !role->approval) {
        return fail(Failure::Untrusted, format("栏目 {} 没有初审、复核的名单", section));
    }
    auto const& people =
        group == ReviewGroup::First ? role->approval->first : role->approval->second;
    for (auto const& [key_id, staff] : people) {
        auto const key = delegations.keys.find(key_id);
        if (key == delegations.keys.end()) {
            continue;  // It could never sign.
        }
        auto public_key = TRY(PublicKey::from_json(key->second));
        Reviewer person{
            .staff = staff, .name = staff, .key = std::move(public_key), .first = {}, .second = {}};
        (group == ReviewGroup::First ? person.first : person.second).insert(section);
        TRY(roster.add(person));
    }
    return {};
}

}  // namespace

Result<void> prove_publication(std::filesystem::path const& repository,
                               Publication const& publication, std::string const& trusted_root,
                               std::filesystem::path const& scratch, Instant now) {
    TRY(check_older_roots(reading_from(repository), trusted_root));
    std::error_code ignored;
    std::filesystem::remove_all(scratch, ignored);  // What an interrupted run has left.
    TRY(make_folder(scratch));
    TRY(TufClient::initialise(scratch, trusted_root));
    RepositoryFetcher metadata{repository / "metadata"};
    RepositoryFetcher targets{repository / "targets"};
    TufClient client{{.metadata_folder = scratch}, metadata, targets};
    TRY(client.refresh(while_it_held(publication, now)));
    TRY(client.roles());
    return {};
}

Result<Roster> published_roster(Publication const& publication) {
    Roster roster;
    auto const& delegations = publication.targets.content.delegations;
    for (auto const& [section, issued] : publication.sections) {
        if (!delegations || !is_section(section)) {
            return fail(Failure::Untrusted, format("没有人可以审核栏目 {}", section));
        }
        for (auto const group : both_groups) {
            TRY(add_people(roster, *delegations, section, group));
        }
        auto const envelope = TRY(read_envelope(issued.bytes));
        TRY(during("栏目 " + section, verify_section(envelope, roster, section)));
    }
    return roster;
}

}  // namespace sunhall
