#include "sync/desk/issuing.hpp"

#include <algorithm>

#include "sync/base/calendar.hpp"
#include "sync/base/format.hpp"
#include "sync/desk/limits.hpp"
#include "sync/desk/office_clock.hpp"
#include "sync/desk/office_keys.hpp"
#include "sync/desk/register_marks.hpp"
#include "sync/desk/withdrawal.hpp"
#include "sync/trust/role_tree.hpp"

namespace sunhall {

namespace {

Instant lasting(Instant now, std::chrono::days lifetime) {
    return std::chrono::floor<std::chrono::seconds>(now) + lifetime;
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

Result<std::vector<SecretKey>> only(Issuer const& issuer, std::string_view name) {
    std::vector<SecretKey> keys;
    keys.push_back(TRY(load_office_key(issuer.workspace, name, issuer.care)));
    return keys;
}

/// Whether the present root still lets the keys speak that signed this: a key may be another now.
template <typename T>
bool still_signed(Publication const& publication, Issued<T> const& issued, std::string_view role,
                  RoleKeys const& who) {
    auto const envelope = read_envelope(issued.bytes);
    Authority const authority{
        .role = role, .keys = publication.root.content.keys, .who = who, .approval = nullptr};
    return envelope && verify_signatures(*envelope, authority).has_value();
}

Delegations delegations_to(Publication const& publication, Roster const& roster) {
    Delegations delegations;
    for (auto const& [section, issued] : publication.sections) {
        delegations.roles.push_back(roster.role(section));
        delegations.keys.merge(roster.keys(section));
    }
    if (publication.withdrawal.exists()) {
        delegations.roles.push_back(withdrawing_role_of(delegations.keys));
    }
    return delegations;
}

Result<void> issue_targets(Issuer const& issuer, Roster const& roster, Publication& next,
                           PublicationPlan& plan) {
    auto content = next.targets.content;
    content.delegations = delegations_to(next, roster);
    TRY(check_withdrawal(next, content.delegations->keys));
    if (next.targets.exists() && to_json(content) == to_json(next.targets.content) &&
        !is_due(next.targets.content.expires, signature_term, issuer.now) &&
        still_signed(next, next.targets, "targets", next.root.content.targets)) {
        return {};
    }
    content.version = next.targets.version() + 1;
    content.expires = lasting(issuer.now, signature_lifetime);
    auto const place = metadata_place("targets", content.version);
    auto const signers = TRY(only(issuer, targets_key_name));
    next.targets = issue(std::move(content), signers, place, plan);
    plan.renewed.emplace_back("targets");
    return {};
}

FileMeta meta_of(Issued<Targets> const& issued) {
    return {.version = issued.version(),
            .length = static_cast<std::int64_t>(issued.bytes.size()),
            .hashes = {{std::string{hash_name}, sha256_hex(issued.bytes)}}};
}

Result<void> issue_snapshot(Issuer const& issuer, Publication& next, PublicationPlan& plan) {
    auto content = next.snapshot.content;
    content.meta["targets.json"] = meta_of(next.targets);
    for (auto const& [section, issued] : next.sections) {
        content.meta[section + ".json"] = meta_of(issued);
    }
    if (next.withdrawal.exists()) {
        content.meta[std::string{withdrawing_role} + ".json"] = meta_of(next.withdrawal);
    }
    if (next.snapshot.exists() && to_json(content) == to_json(next.snapshot.content) &&
        !is_due(next.snapshot.content.expires, signature_term, issuer.now) &&
        still_signed(next, next.snapshot, "snapshot", next.root.content.snapshot)) {
        return {};
    }
    content.version = next.snapshot.version() + 1;
    content.expires = lasting(issuer.now, signature_lifetime);
    auto const record = TRY(Register::load(issuer.workspace));
    content.register_mark = published_mark_json(
        record.mark_with(issuer.workspace, issuer.now, plan.entries), issuer.workspace.hall());
    auto const place = metadata_place("snapshot", content.version);
    auto const signers = TRY(only(issuer, snapshot_key_name));
    next.snapshot = issue(std::move(content), signers, place, plan);
    plan.renewed.emplace_back("snapshot");
    return {};
}

/// Terminals must find a root that has not expired. Nobody is asked for passphrases on this
/// occasion: without enough open root keys at hand it is left to `key renew`, as expiry_warnings()
/// says.
void renew_root(Issuer const& issuer, Publication& next, PublicationPlan& plan) {
    if (!is_due(next.root.content.expires, signature_term, issuer.now)) {
        return;
    }
    auto content = next.root.content;
    content.version += 1;
    content.expires = lasting(issuer.now, signature_lifetime);
    auto const keys =
        root_signers(issuer.workspace, next.root.content, content, unprotected_keys());
    if (!keys) {
        return;
    }
    auto const place = root_place(content.version);
    next.root = issue(std::move(content), *keys, place, plan);
    plan.renewed.emplace_back("root");
}

Expiry expiry_of(std::string role, Instant expires, Term term, Instant now) {
    bool const ahead = outlasts(expires, term.lifetime, now);
    return {.role = std::move(role),
            .expires = expires,
            .due = is_due(expires, term, now),
            .ahead = ahead,
            .remedy = ahead ? "这比正常的有效期长：签名时的时钟走快了，或现在的走慢了。" : ""};
}

template <typename T>
void add_expiry(std::vector<Expiry>& all, Issued<T> const& issued, Instant now,
                std::string const& role, std::string_view remedy) {
    if (issued.exists()) {
        all.push_back(expiry_of(role, issued.content.expires, signature_term, now));
        all.back().remedy += remedy;
    }
}

void add_expiry(std::vector<Expiry>& all, Issued<Timestamp> const& timestamp, Instant now) {
    if (timestamp.exists()) {
        all.push_back(expiry_of("timestamp", timestamp.content.expires, timestamp_term, now));
        all.back().remedy += all.back().ahead ? "请核对时钟，再运行 timestamp --clock-checked"
                                              : "请运行 timestamp，并检查每天的定时任务";
    }
}

}  // namespace

Result<void> issue_timestamp(Issuer const& issuer, std::filesystem::path const& key_file,
                             Publication& next, PublicationPlan& plan) {
    auto content = next.timestamp.content;
    content.version = next.timestamp.version() + 1;
    content.expires = lasting(issuer.now, timestamp_lifetime);
    content.snapshot = {.version = next.snapshot.version(),
                        .length = static_cast<std::int64_t>(next.snapshot.bytes.size()),
                        .hashes = {{std::string{hash_name}, sha256_hex(next.snapshot.bytes)}}};
    std::vector<SecretKey> signers;
    signers.push_back(key_file.empty()
                          ? TRY(load_office_key(issuer.workspace, timestamp_key_name, issuer.care))
                          : TRY(open_key(key_file, issuer.care)));
    next.timestamp = issue(std::move(content), signers, std::string{timestamp_place}, plan);
    if (!still_signed(next, next.timestamp, "timestamp", next.root.content.timestamp)) {
        return fail(Failure::Rejected, "这把密钥不是现在的时间戳密钥；请用 key list 核对");
    }
    plan.renewed.emplace_back("timestamp");
    return {};
}

Result<void> issue_withdrawal(Issuer const& issuer, Publication& next, PublicationPlan& plan) {
    auto content = next.targets.content;
    auto& roles = content.delegations->roles;
    if (std::ranges::find(roles, withdrawing_role, &DelegatedRole::name) == roles.end()) {
        roles.push_back(withdrawing_role_of(content.delegations->keys));
        content.version += 1;
        content.expires = lasting(issuer.now, signature_lifetime);
        auto const place = metadata_place("targets", content.version);
        auto const signers = TRY(only(issuer, targets_key_name));
        next.targets = issue(std::move(content), signers, place, plan);
    }
    TRY(issue_snapshot(issuer, next, plan));
    return issue_timestamp(issuer, {}, next, plan);
}

Result<void> issue_office_roles(Issuer const& issuer, Office const& office, Publication& next,
                                PublicationPlan& plan) {
    auto const snapshot_before = next.snapshot.version();
    TRY(issue_targets(issuer, office.roster, next, plan));
    TRY(issue_snapshot(issuer, next, plan));
    renew_root(issuer, next, plan);
    if (next.snapshot.version() != snapshot_before ||
        is_due(next.timestamp.content.expires, timestamp_term, issuer.now) ||
        !still_signed(next, next.timestamp, "timestamp", next.root.content.timestamp)) {
        TRY(issue_timestamp(issuer, {}, next, plan));
    }
    return {};
}

std::vector<Expiry> expiries(Publication const& publication, Instant now) {
    std::vector<Expiry> all;
    add_expiry(all, publication.root, now, "root",
               "请把够数的根密钥放回 keys/，运行 key renew，再运行 publish");
    add_expiry(all, publication.targets, now, "targets", "请运行 publish");
    add_expiry(all, publication.snapshot, now, "snapshot", "请运行 publish");
    add_expiry(all, publication.timestamp, now);
    add_expiry(all, publication.withdrawal, now, std::string{withdrawing_role},
               "请由一位审核人员运行 withdraw --key 重签");
    for (auto const& [section, issued] : publication.sections) {
        add_expiry(all, issued, now, section, "内容不变也须初审、复核各签一次，再运行 publish");
    }
    return all;
}

std::vector<std::string> expiry_warnings(Publication const& publication, Instant now) {
    std::vector<std::string> warnings;
    for (auto const& expiry : expiries(publication, now)) {
        if (expiry.due) {
            warnings.push_back(format("{} 的签名到 {} 为止。{}", role_title(expiry.role),
                                      date_text(date_of(expiry.expires)), expiry.remedy));
        }
    }
    return warnings;
}

std::string role_title(std::string_view role) {
    if (role == "root") {
        return "根（root）";
    }
    if (role == "targets") {
        return "总目录（targets）";
    }
    if (role == "snapshot") {
        return "快照（snapshot）";
    }
    if (role == withdrawing_role) {
        return "紧急撤下名单";
    }
    return role == "timestamp" ? "时间戳（timestamp）" : format("栏目 {}", role);
}

}  // namespace sunhall
