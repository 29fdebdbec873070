#include "tests/support/repository.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "sync/base/format.hpp"

namespace sunhall {

namespace {

/// With consistent snapshots, where a target of these bytes lies.
std::string place_of(std::string const& path, std::string const& bytes) {
    auto const name = path.rfind('/') + 1;  // npos + 1 is 0
    return path.substr(0, name) + sha256_hex(bytes) + "." + path.substr(name);
}

void bump_version(std::int64_t& version, Bump bump, bool published) {
    if (bump == Bump::Yes && published) {
        ++version;
    }
}

}  // namespace

Result<std::string> MemoryFetcher::fetch(std::string const& path, std::size_t most_bytes) {
    requests.push_back(path);
    if (trouble && good_requests-- <= 0) {
        return tl::unexpected<Error>{*trouble};
    }
    auto const found = files.find(path);
    if (found == files.end()) {
        return fail(Failure::Missing, "404");
    }
    if (found->second.size() > most_bytes) {
        return fail(Failure::Refused, format("more than {} bytes", most_bytes));
    }
    return found->second;
}

Repository::Repository() {
    auto const expires = now + std::chrono::hours{24 * 30};
    root.expires = expires;
    timestamp.expires = expires;
    snapshot.expires = expires;
    targets["targets"].expires = expires;
    for (auto const* role : {"root", "timestamp", "snapshot", "targets"}) {
        add_key(role);
    }
    publish("root");
    publish_content();
}

RoleKeys& Repository::keys_of(std::string const& role) {
    if (role == "root") {
        return root.root;
    }
    if (role == "timestamp") {
        return root.timestamp;
    }
    if (role == "snapshot") {
        return root.snapshot;
    }
    return root.targets;
}

void Repository::add_key(std::string const& role) {
    auto key = SecretKey::generate();
    root.keys.emplace(key.public_key().id(), key.public_key().json());
    keys_of(role).key_ids.push_back(key.public_key().id());
    signers[role].push_back(std::move(key));
}

void Repository::rotate_key(std::string const& role) {
    keys_of(role).key_ids.clear();
    signers[role].clear();
    add_key(role);
}

void Repository::delegate(std::string const& delegator, DelegatedRole role) {
    auto& delegations = targets.at(delegator).delegations;
    if (!delegations) {
        delegations.emplace();
    }
    auto key = SecretKey::generate();
    delegations->keys.emplace(key.public_key().id(), key.public_key().json());
    role.who.key_ids.push_back(key.public_key().id());
    signers[role.name].push_back(std::move(key));
    targets.try_emplace(role.name).first->second.expires = now + std::chrono::hours{24 * 30};
    delegations->roles.push_back(std::move(role));
}

DelegatedRole& Repository::delegation(std::string const& delegator, std::string const& role) {
    auto& roles = targets.at(delegator).delegations->roles;
    auto const found = std::ranges::find(roles, role, &DelegatedRole::name);
    if (found == roles.end()) {
        throw std::logic_error{delegator + " does not delegate to " + role};
    }
    return *found;
}

void Repository::add_target(std::string const& role, std::string const& path,
                            std::string const& bytes, Json custom) {
    targets.at(role).targets.insert_or_assign(
        path, TargetFile{.length = static_cast<std::int64_t>(bytes.size()),
                         .hashes = {{"sha256", sha256_hex(bytes)}},
                         .custom = std::move(custom)});
    target_files.files.insert_or_assign(path, bytes);
    target_files.files.insert_or_assign(place_of(path, bytes), bytes);
}

void Repository::publish(std::string const& role, Bump bump) {
    bool const published = std::exchange(published_[role], true);
    if (role == "root") {
        bump_version(root.version, bump, published);
        store(role, root.version, to_json(root));
    } else if (role == "timestamp") {
        bump_version(timestamp.version, bump, published);
        store(role, timestamp.version, to_json(timestamp));
    } else if (role == "snapshot") {
        bump_version(snapshot.version, bump, published);
        store(role, snapshot.version, to_json(snapshot));
        timestamp.snapshot = described(snapshot.version, file("snapshot.json"));
    } else {
        auto& body = targets.at(role);
        bump_version(body.version, bump, published);
        store(role, body.version, to_json(body));
        snapshot.meta.insert_or_assign(
            role + ".json", described(body.version, file(percent_encoded(role) + ".json")));
    }
}

void Repository::publish_content() {
    for (auto const& [role, body] : targets) {
        publish(role);
    }
    publish("snapshot");
    publish("timestamp");
}

std::string const& Repository::file(std::string const& name) const {
    return metadata.files.at(name);
}

void Repository::store(std::string const& role, std::int64_t version, Json const& body) {
    std::vector<Signature> signatures;
    for (auto const& key : signers[role]) {
        signatures.push_back(sign(body, key));
    }
    auto const bytes = write_envelope(body, signatures);
    auto const name = percent_encoded(role) + ".json";
    metadata.files.insert_or_assign(name, bytes);
    if (role != "timestamp") {
        metadata.files.insert_or_assign(format("{}.{}", version, name), bytes);
    }
}

FileMeta Repository::described(std::int64_t version, std::string const& bytes) const {
    FileMeta meta;
    meta.version = version;
    if (give_hashes) {
        meta.length = static_cast<std::int64_t>(bytes.size());
        meta.hashes = {{"sha256", sha256_hex(bytes)}};
    }
    return meta;
}

}  // namespace sunhall
