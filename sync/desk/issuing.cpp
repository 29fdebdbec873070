#include "sync/desk/issuing.hpp"

#include "sync/base/calendar.hpp"
#include "sync/base/format.hpp"
#include "sync/desk/limits.hpp"
#include "sync/desk/office_keys.hpp"

namespace sunhall {

namespace {

Instant lasting(Instant now, std::chrono::days lifetime) {
    return std::chrono::floor<std::chrono::seconds>(now) + lifetime;
}

template <typename T>
bool expires_soon(Issued<T> const& issued, Instant now) {
    return issued.content.expires < now + renewal_margin;
}

/// The next version of a role, signed; its file joins the plan.
template <typename T>
Issued<T> issue(T content, std::vector<SecretKey> const& signers, std::string place,
                PublicationPlan& plan) {
    auto const body = to_json(content);
    std::vector<Signature> signatures;
    for (auto const& signer : signers) {
        signatures.push_back(sign(body, signer));
    }
    auto bytes = write_envelope(body, signatures);
    plan.files.push_back({std::move(place), bytes});
    return {.bytes = std::move(bytes), .content = std::move(content)};
}

Result<std::vector<SecretKey>> only(Workspace const& workspace, std::string_view name) {
    std::vector<SecretKey> keys;
    keys.push_back(TRY(load_office_key(workspace, name)));
    return keys;
}

Delegations delegations_to(Publication const& publication, Roster const& roster) {
    Delegations delegations;
    for (auto const& [section, issued] : publication.sections) {
        delegations.roles.push_back(roster.role(section));
        delegations.keys.merge(roster.keys(section));
    }
    return delegations;
}

Result<void> issue_targets(Workspace const& workspace, Roster const& roster, Instant now,
                           Publication& next, PublicationPlan& plan) {
    auto content = next.targets.content;
    content.delegations = delegations_to(next, roster);
    if (next.targets.exists() && to_json(content) == to_json(next.targets.content) &&
        !expires_soon(next.targets, now)) {
        return {};
    }
    content.version = next.targets.version() + 1;
    content.expires = lasting(now, signature_lifetime);
    auto const place = metadata_place("targets", content.version);
    auto const signers = TRY(only(workspace, targets_key_name));
    next.targets = issue(std::move(content), signers, place, plan);
    plan.renewed.emplace_back("targets");
    return {};
}

FileMeta meta_of(Issued<Targets> const& issued) {
    return {.version = issued.version(),
            .length = static_cast<std::int64_t>(issued.bytes.size()),
            .hashes = {{std::string{hash_name}, sha256_hex(issued.bytes)}}};
}

Result<void> issue_snapshot(Workspace const& workspace, Instant now, Publication& next,
                            PublicationPlan& plan) {
    auto content = next.snapshot.content;
    content.meta["targets.json"] = meta_of(next.targets);
    for (auto const& [section, issued] : next.sections) {
        content.meta[section + ".json"] = meta_of(issued);
    }
    if (next.snapshot.exists() && to_json(content) == to_json(next.snapshot.content) &&
        !expires_soon(next.snapshot, now)) {
        return {};
    }
    content.version = next.snapshot.version() + 1;
    content.expires = lasting(now, signature_lifetime);
    auto const place = metadata_place("snapshot", content.version);
    auto const signers = TRY(only(workspace, snapshot_key_name));
    next.snapshot = issue(std::move(content), signers, place, plan);
    plan.renewed.emplace_back("snapshot");
    return {};
}

/// Those of the root keys that lie in the workspace; the others are kept elsewhere, as they should.
std::vector<SecretKey> root_keys_at_hand(Workspace const& workspace) {
    std::vector<SecretKey> keys;
    for (auto const name : root_key_names) {
        if (auto key = load_office_key(workspace, name)) {
            keys.push_back(std::move(*key));
        }
    }
    return keys;
}

/// Terminals must find a root that has not expired. Without enough root keys at hand this is no
/// failure yet: expiry_warnings() asks for them.
void renew_root(Workspace const& workspace, Instant now, Publication& next, PublicationPlan& plan) {
    if (!expires_soon(next.root, now)) {
        return;
    }
    auto const keys = root_keys_at_hand(workspace);
    if (keys.size() < static_cast<std::size_t>(next.root.content.root.threshold)) {
        return;
    }
    auto content = next.root.content;
    content.version += 1;
    content.expires = lasting(now, signature_lifetime);
    auto const place = root_place(content.version);
    next.root = issue(std::move(content), keys, place, plan);
    plan.renewed.emplace_back("root");
}

template <typename T>
void warn(std::vector<std::string>& warnings, Issued<T> const& issued, Instant now,
          std::string_view what, std::string_view remedy) {
    if (issued.exists() && expires_soon(issued, now)) {
        warnings.push_back(format("{}的签名到 {} 为止。{}", what,
                                  date_text(date_of(issued.content.expires)), remedy));
    }
}

}  // namespace

Result<void> issue_timestamp(Workspace const& workspace, Instant now, Publication& next,
                             PublicationPlan& plan) {
    auto content = next.timestamp.content;
    content.version = next.timestamp.version() + 1;
    content.expires = lasting(now, timestamp_lifetime);
    content.snapshot = {.version = next.snapshot.version(),
                        .length = static_cast<std::int64_t>(next.snapshot.bytes.size()),
                        .hashes = {{std::string{hash_name}, sha256_hex(next.snapshot.bytes)}}};
    auto const signers = TRY(only(workspace, timestamp_key_name));
    next.timestamp = issue(std::move(content), signers, std::string{timestamp_place}, plan);
    plan.renewed.emplace_back("timestamp");
    return {};
}

Result<void> issue_office_roles(Workspace const& workspace, Office const& office, Instant now,
                                Publication& next, PublicationPlan& plan) {
    auto const snapshot_before = next.snapshot.version();
    TRY(issue_targets(workspace, office.roster, now, next, plan));
    TRY(issue_snapshot(workspace, now, next, plan));
    renew_root(workspace, now, next, plan);
    if (next.snapshot.version() != snapshot_before ||
        next.timestamp.content.expires < now + timestamp_margin) {
        TRY(issue_timestamp(workspace, now, next, plan));
    }
    return {};
}

std::vector<std::string> expiry_warnings(Publication const& publication, Instant now) {
    std::vector<std::string> warnings;
    warn(warnings, publication.root, now, "根（root）",
         "请把三把根密钥中的两把放回 keys/，再运行 publish");
    warn(warnings, publication.targets, now, "总目录（targets）", "请运行 publish");
    warn(warnings, publication.snapshot, now, "快照（snapshot）", "请运行 publish");
    for (auto const& [section, issued] : publication.sections) {
        warn(warnings, issued, now, format("栏目 {} ", section),
             "内容不变也须初审、复核各签一次，再运行 publish");
    }
    return warnings;
}

}  // namespace sunhall
