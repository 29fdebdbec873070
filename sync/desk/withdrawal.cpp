#include "sync/desk/withdrawal.hpp"

#include <algorithm>

#include "sync/base/format.hpp"
#include "sync/desk/issuing.hpp"
#include "sync/desk/limits.hpp"
#include "sync/desk/register.hpp"
#include "sync/desk/repository.hpp"
#include "sync/trust/role_tree.hpp"

namespace sunhall {

namespace {

constexpr std::string_view paths_field = "paths";

constexpr std::string_view unsigned_list =
    "紧急撤下名单的签名人已不在名单里；发布之前，请由一位审核人员运行 "
    "sunhall-desk withdraw --key 文件 --reason 重签 --to …";

/// Hash and length of a withdrawn target are not looked at; those of nothing say so.
TargetFile nothing() {
    return {.length = 0, .hashes = {{std::string{hash_name}, sha256_hex("")}}, .custom = {}};
}

std::string section_of(std::string const& path) { return path.substr(0, path.find('/')); }

Result<Reviewer> reviewer_with(Workspace const& workspace, Publication const& published,
                               PublicKey const& key) {
    auto const roster = TRY(Roster::load(workspace));
    auto const* const reviewer = roster.with_key(key.id());
    auto const& delegations = published.targets.content.delegations;
    if (reviewer == nullptr || !delegations || !delegations->keys.contains(key.id())) {
        return fail(Failure::Rejected,
                    "这把密钥不属于已发布名单里的审核人员，终端不会接受；请换一位审核人员");
    }
    return *reviewer;
}

Result<void> check_path(Publication const& published, Reviewer const& reviewer,
                        WithdrawRequest const& request, std::string const& path) {
    auto const section = section_of(path);
    if (!reviewer.first.contains(section) && !reviewer.second.contains(section)) {
        return fail(Failure::Rejected,
                    format("{} 不是栏目 {} 的审核人员", reviewer.label(), section));
    }
    bool const hidden = published.withdrawal.content.targets.contains(path);
    bool const known = published.section(section).content.targets.contains(path);
    if (!known && !(request.lift && hidden)) {
        return fail(Failure::Rejected,
                    format("{} 没有发布；请写事项的路径，例如 transport/fee/parking.json", path));
    }
    return {};
}

Targets next_list(Publication const& published, WithdrawRequest const& request, Instant now) {
    auto next = published.withdrawal.content;
    next.version = published.withdrawal.version() + 1;
    next.expires = std::chrono::floor<std::chrono::seconds>(now) + signature_lifetime;
    for (auto const& path : request.paths) {
        if (request.lift) {
            next.targets.erase(path);
        } else {
            next.targets.insert_or_assign(path, nothing());
        }
    }
    return next;
}

/// Whether this key has signed the list, for long enough to sign it another time.
bool is_signed_by(Issued<Targets> const& list, PublicKey const& key, Instant now) {
    auto const envelope = read_envelope(list.bytes);
    return envelope && !is_due(list.content.expires, signature_term, now) &&
           std::ranges::find(envelope->signatures, key.id(), &Signature::key_id) !=
               envelope->signatures.end();
}

/// What an earlier run has done needs only to reach the destination.
bool changes_nothing(Publication const& published, WithdrawRequest const& request,
                     PublicKey const& key, Instant now) {
    if (request.paths.empty()) {
        return is_signed_by(published.withdrawal, key, now);
    }
    auto const& listed = published.withdrawal.content.targets;
    return std::ranges::all_of(request.paths, [&](std::string const& path) {
        return listed.contains(path) != request.lift;
    });
}

RegisterEvent event_of(WithdrawRequest const& request, Reviewer const& reviewer,
                       std::string const& bytes) {
    Json::Array paths{request.paths.begin(), request.paths.end()};
    return {.act = request.lift ? Act::LiftWithdrawal : Act::Withdraw,
            .by = reviewer.staff,
            .section = {},
            .digest = sha256_hex(bytes),
            .why = request.why,
            .details = {{std::string{paths_field}, std::move(paths)}}};
}

/// Signs the next list and everything that must name it, in the workspace's own repository.
Result<void> issue(Workspace const& workspace, WithdrawRequest const& request, SecretKey const& key,
                   Reviewer const& reviewer, Publication published, Instant now) {
    auto const next = next_list(published, request, now);
    auto const body = to_json(next);
    auto const bytes = write_envelope(body, {sign(body, key)});
    PublicationPlan plan;
    plan.files.push_back({metadata_place(withdrawing_role, next.version), bytes});
    published.withdrawal = {.bytes = bytes, .content = next};
    TRY(issue_withdrawal({workspace, request.care, now}, published, plan));
    auto record = TRY(Register::load(workspace));
    TRY(record.append(workspace, now, {event_of(request, reviewer, bytes)}));
    TRY(write_files(workspace.published(), plan.files));
    return {};
}

}  // namespace

Result<WithdrawOutcome> withdraw(Workspace const& workspace, WithdrawRequest const& request,
                                 Instant now) {
    auto const to = TRY(destination_at(request.to, request.dav));
    auto const published = TRY(read_publication(workspace.published()));
    auto const present = TRY(check_published_there(*to, workspace.published(), published));
    TRY(check_clock(published, now, request.clock));
    auto const key = TRY(open_key(request.key_file, request.care));
    auto const reviewer = TRY(reviewer_with(workspace, published, key.public_key()));
    for (auto const& path : request.paths) {
        TRY(check_path(published, reviewer, request, path));
    }
    bool const done_before = changes_nothing(published, request, key.public_key(), now);
    if (!done_before) {
        TRY(issue(workspace, request, key, reviewer, published, now));
    }
    auto const written = TRY(mirror(workspace.published(), *to));
    auto const after = TRY(read_publication(workspace.published()));
    WithdrawOutcome outcome{.reviewer = reviewer.label(),
                            .done_before = done_before,
                            .withdrawn = {},
                            .files_written = written,
                            .repaired = present == Present::Damaged};
    for (auto const& [path, target] : after.withdrawal.content.targets) {
        outcome.withdrawn.push_back(path);
    }
    return outcome;
}

DelegatedRole withdrawing_role_of(KeyList const& keys) {
    RoleKeys who{.key_ids = {}, .threshold = 1};
    for (auto const& [id, key] : keys) {
        who.key_ids.push_back(id);
    }
    return {.name = std::string{withdrawing_role},
            .who = std::move(who),
            .terminating = false,
            .paths = {"*/*/*.json"},
            .path_hash_prefixes = {},
            .approval = std::nullopt};
}

Result<void> check_withdrawal(Publication const& publication, KeyList const& keys) {
    if (!publication.withdrawal.exists()) {
        return {};
    }
    auto const envelope = TRY(read_envelope(publication.withdrawal.bytes));
    auto const role = withdrawing_role_of(keys);
    if (verify_signatures(envelope, {.role = withdrawing_role, .keys = keys, .who = role.who})) {
        return {};
    }
    return fail(Failure::Rejected, format("没有发布：{}", unsigned_list));
}

std::vector<std::string> withdrawal_signer_warnings(Publication const& published,
                                                    Roster const& roster) {
    KeyList keys;
    for (auto const& [section, issued] : published.sections) {
        keys.merge(roster.keys(section));
    }
    if (check_withdrawal(published, keys)) {
        return {};
    }
    return {std::string{unsigned_list}};
}

std::vector<std::string> withdrawal_warnings(Publication const& publication) {
    std::vector<std::string> warnings;
    for (auto const& [path, target] : publication.withdrawal.content.targets) {
        if (publication.section(section_of(path)).content.targets.contains(path)) {
            warnings.push_back(
                format("{} 在紧急撤下名单里，终端不显示；改正并发布后用 withdraw "
                       "--lift 恢复",
                       path));
        }
    }
    return warnings;
}

std::vector<std::string> withdrawn_items(RegisterEvent const& event) {
    std::vector<std::string> items;
    auto const paths = event.details.find(paths_field);
    if (paths != event.details.end() && paths->second.array() != nullptr) {
        for (auto const& path : *paths->second.array()) {
            items.push_back(path.text() == nullptr ? std::string{} : *path.text());
        }
    }
    return items;
}

}  // namespace sunhall
