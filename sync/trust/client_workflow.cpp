#include "sync/trust/client_workflow.hpp"

#include <algorithm>
#include <utility>

#include "sync/base/format.hpp"
#include "sync/trust/digest.hpp"
#include "sync/trust/limits.hpp"
#include "sync/trust/root_update.hpp"
#include "sync/trust/verify_metadata.hpp"

namespace sunhall {

namespace {

std::string percent_encoded_path(std::string_view path) {
    std::string text;
    while (true) {
        auto const end = path.find('/');
        text += percent_encoded(path.substr(0, end));
        if (end == std::string_view::npos) {
            return text;
        }
        text += '/';
        path.remove_prefix(end + 1);
    }
}

/// With consistent snapshots a target is `<folder>/<hash>.<name>`.
Result<std::string> target_location(PackedTargets::Target const& target, bool consistent) {
    if (!consistent) {
        return percent_encoded_path(target.path);
    }
    auto const hash = target.sha256.empty() ? target.sha512 : target.sha256;
    if (hash.empty()) {
        return fail(Failure::Untrusted,
                    format("{}: signed with no hash that we know", target.path));
    }
    auto const name = target.path.rfind('/') + 1;  // npos + 1 is 0
    return percent_encoded_path(
        format("{}{}.{}", target.path.substr(0, name), hash, target.path.substr(name)));
}

}  // namespace

TufClient::Workflow::Workflow(TufClientSettings settings, Fetcher& metadata, Fetcher& targets)
    : settings_{std::move(settings)},
      metadata_{metadata},
      targets_{targets},
      folder_{settings_.metadata_folder} {}

Result<void> TufClient::Workflow::refresh(Instant start) {
    start_ = start;
    tree_.reset();
    proof_ = {};
    auto update = TRY(update_root(settings_, metadata_));
    root_ = std::move(update.root);
    proof_.roots = std::move(update.chain);
    TRY(refuse_expired("root", root_.expires, start_));
    TRY(update_timestamp());
    TRY(update_snapshot());
    return update_targets();
}

std::optional<SignedTimestamp> TufClient::Workflow::kept_timestamp() const {
    auto bytes = folder_.read("timestamp", most_timestamp_bytes);
    if (!bytes) {
        return std::nullopt;
    }
    auto role = verify_timestamp(*bytes, root_);
    if (!role) {
        return std::nullopt;
    }
    return SignedTimestamp{*std::move(bytes), *std::move(role)};
}

Result<SignedTimestamp> TufClient::Workflow::fetched_timestamp() {
    auto bytes = TRY(fetch("timestamp.json", most_timestamp_bytes));
    auto role = TRY(verify_timestamp(bytes, root_));
    return SignedTimestamp{std::move(bytes), std::move(role)};
}

Result<void> TufClient::Workflow::update_timestamp() {
    auto kept = kept_timestamp();
    auto fresh = TRY(fetched_timestamp());
    if (kept) {
        TRY(refuse_older(kept->role, fresh.role));
    }
    // 5.4.3.1: of two timestamps with the same version the first one stays.
    bool const known = kept && kept->role.version == fresh.role.version;
    auto newest = known ? *std::move(kept) : std::move(fresh);
    TRY(refuse_expired("timestamp", newest.role.expires, start_));
    if (!known) {
        TRY(folder_.write("timestamp", newest.bytes));
    }
    timestamp_ = std::move(newest.role);
    proof_.timestamp = std::move(newest.bytes);
    return {};
}

Result<void> TufClient::Workflow::update_snapshot() {
    auto const& named = timestamp_.snapshot;
    auto kept_bytes = folder_.read("snapshot", most_snapshot_bytes);
    auto kept = kept_bytes ? verify_snapshot(*kept_bytes, root_) : fail(Failure::Missing, "none");
    if (kept && kept->version == named.version && check_file(*kept_bytes, named, "snapshot") &&
        refuse_expired("snapshot", kept->expires, start_)) {
        snapshot_ = *std::move(kept);
        proof_.snapshot = *std::move(kept_bytes);
        return {};
    }
    auto bytes = TRY(fetch_named("snapshot", named, most_snapshot_bytes));
    auto fresh = TRY(verify_snapshot(bytes, root_, named));
    if (kept) {
        TRY(refuse_older(*kept, fresh));
    }
    TRY(refuse_expired("snapshot", fresh.expires, start_));
    TRY(folder_.write("snapshot", bytes));
    snapshot_ = std::move(fresh);
    proof_.snapshot = std::move(bytes);
    return {};
}

Result<void> TufClient::Workflow::update_targets() {
    auto top = TRY(load_role("targets", authority_for(root_, "targets")));
    tree_.emplace(std::move(top), [this](std::string const& name, Authority const& authority) {
        return load_role(name, authority);
    });
    if (auto learned = tree_->learn_withdrawals(snapshot_); !learned) {
        tree_.reset();
        return learned;
    }
    return {};
}

Result<TargetsRole> TufClient::Workflow::load_role(std::string const& name,
                                                   Authority const& authority) {
    auto const* named = TRY(listed(snapshot_, name));
    if (auto kept = folder_.read(name, most_targets_bytes)) {
        if (auto good = accept_role(*kept, authority, *named)) {
            note(name, *std::move(kept));
            return good;
        }
    }
    auto bytes = TRY(fetch_named(name, *named, most_targets_bytes));
    auto role = TRY(accept_role(bytes, authority, *named));
    TRY(folder_.write(name, bytes));
    note(name, std::move(bytes));
    return role;
}

Result<TargetsRole> TufClient::Workflow::accept_role(std::string const& bytes,
                                                     Authority const& authority,
                                                     FileMeta const& named) const {
    auto role = TRY(verify_targets(bytes, authority, named));
    TRY(refuse_expired(authority.role, role.expires, start_));
    return role;
}

void TufClient::Workflow::note(std::string const& name, std::string bytes) {
    if (name == "targets") {
        proof_.targets = std::move(bytes);
    } else {
        proof_.roles.insert_or_assign(name, sha256_hex(bytes));
    }
}

Proof TufClient::Workflow::proof() const {
    auto proof = proof_;
    proof.role_bytes = [folder = folder_](std::string const& role) {
        return folder.read(role, most_targets_bytes);
    };
    return proof;
}

Result<std::string> TufClient::Workflow::fetch_named(std::string_view role, FileMeta const& named,
                                                     std::size_t most_bytes) {
    if (named.length) {
        auto const length = static_cast<std::size_t>(*named.length);
        if (length > most_bytes) {
            return fail(Failure::Untrusted,
                        format("role {}: {} bytes were announced, more than the {} we accept", role,
                               length, most_bytes));
        }
        most_bytes = length;
    }
    auto const version =
        root_.consistent_snapshot ? std::to_string(named.version) + "." : std::string{};
    return fetch(version + percent_encoded(role) + ".json", most_bytes);
}

Result<std::string> TufClient::Workflow::fetch(std::string const& file, std::size_t most_bytes) {
    auto bytes = TRY(during("fetching " + file, metadata_.fetch(file, most_bytes)));
    if (bytes.size() > most_bytes) {
        return fail(Failure::Untrusted, format("{}: more than {} bytes", file, most_bytes));
    }
    return bytes;
}

Result<RoleTree*> TufClient::Workflow::tree() {
    if (!tree_) {
        return fail(Failure::Untrusted, "nothing is verified yet: a refresh must succeed first");
    }
    return &*tree_;
}

Result<RoleTree::Answer> TufClient::Workflow::answer(std::string const& path) {
    auto* const roles = TRY(tree());
    auto const found = TRY(roles->find(path));
    if (!found) {
        return fail(Failure::Missing, path + ": no role answers for it");
    }
    return *found;
}

Result<FileOrder> TufClient::Workflow::order_for(std::string const& path) {
    auto const found = TRY(answer(path));
    return order(found.target);
}

Result<FileOrder> TufClient::Workflow::order(PackedTargets::Target const& target) const {
    auto const length = static_cast<std::size_t>(target.length);
    if (length > most_target_bytes) {
        return fail(Failure::Untrusted,
                    format("{}: {} bytes are signed, more than the {} we accept", target.path,
                           length, most_target_bytes));
    }
    return FileOrder{TRY(target_location(target, root_.consistent_snapshot)), length};
}

Result<std::string> TufClient::Workflow::fetch_target(PackedTargets::Target const& target) {
    auto const wanted = TRY(order(target));
    auto bytes =
        TRY(during("fetching " + wanted.path, targets_.fetch(wanted.path, wanted.most_bytes)));
    TRY(check_target(bytes, target));
    return bytes;
}

ProofFacts TufClient::Workflow::facts() const {
    return {.root_version = root_.version,
            .timestamp_version = timestamp_.version,
            .timestamp_expires = timestamp_.expires,
            .snapshot_version = snapshot_.version,
            .snapshot_expires = snapshot_.expires,
            .targets_version = tree_ ? tree_->top().version : 0};
}

}  // namespace sunhall
