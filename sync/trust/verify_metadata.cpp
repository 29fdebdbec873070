#include "sync/trust/verify_metadata.hpp"

#include <cassert>
#include <utility>

#include "sync/base/calendar.hpp"
#include "sync/base/format.hpp"

namespace sunhall {

namespace {

RoleKeys const& keys_of(Root const& root, std::string_view role) {
    if (role == "root") {
        return root.root;
    }
    if (role == "timestamp") {
        return root.timestamp;
    }
    if (role == "snapshot") {
        return root.snapshot;
    }
    assert(role == "targets");
    return root.targets;
}

Result<Root> read_root(Envelope const& envelope) {
    return during("role root", root_from_json(envelope.body));
}

Result<Envelope> signed_envelope(std::string_view bytes, Authority const& authority) {
    auto envelope = TRY(during(format("role {}", authority.role), read_envelope(bytes)));
    TRY(verify_signatures(envelope, authority));
    return envelope;
}

Result<void> check_version(std::int64_t version, FileMeta const& named, std::string_view role) {
    if (version != named.version) {
        return fail(Failure::Untrusted,
                    format("role {}: is version {}, but version {} was announced", role, version,
                           named.version));
    }
    return {};
}

Result<void> refuse_lower(std::string_view what, std::int64_t before, std::int64_t after) {
    if (after < before) {
        return fail(Failure::Untrusted,
                    format("{}: version {} is older than version {}, which was accepted before",
                           what, after, before));
    }
    return {};
}

}  // namespace

Authority authority_for(Root const& root, std::string_view role) {
    return {role, root.keys, keys_of(root, role)};
}

Result<Root> verify_root(std::string_view bytes) {
    auto const envelope = TRY(during("role root", read_envelope(bytes)));
    auto root = TRY(read_root(envelope));
    TRY(verify_signatures(envelope, authority_for(root, "root")));
    return root;
}

Result<Root> verify_next_root(std::string_view bytes, Root const& before) {
    auto const envelope = TRY(signed_envelope(bytes, authority_for(before, "root")));
    auto root = TRY(read_root(envelope));
    TRY(verify_signatures(envelope, authority_for(root, "root")));
    if (root.version != before.version + 1) {
        return fail(Failure::Untrusted, format("role root: version {} cannot follow version {}",
                                               root.version, before.version));
    }
    return root;
}

Result<Timestamp> verify_timestamp(std::string_view bytes, Root const& root) {
    auto const envelope = TRY(signed_envelope(bytes, authority_for(root, "timestamp")));
    return during("role timestamp", timestamp_from_json(envelope.body));
}

Result<void> refuse_older(Timestamp const& before, Timestamp const& after) {
    TRY(refuse_lower("role timestamp", before.version, after.version));
    if (after.version == before.version) {
        return {};
    }
    return refuse_lower("role timestamp: its snapshot", before.snapshot.version,
                        after.snapshot.version);
}

Result<Snapshot> verify_snapshot(std::string_view bytes, Root const& root) {
    auto const envelope = TRY(signed_envelope(bytes, authority_for(root, "snapshot")));
    return during("role snapshot", snapshot_from_json(envelope.body));
}

Result<Snapshot> verify_snapshot(std::string_view bytes, Root const& root, FileMeta const& named) {
    TRY(check_file(bytes, named, "snapshot"));
    auto snapshot = TRY(verify_snapshot(bytes, root));
    TRY(check_version(snapshot.version, named, "snapshot"));
    return snapshot;
}

Result<void> refuse_older(Snapshot const& before, Snapshot const& after) {
    for (auto const& [name, old] : before.meta) {
        auto const now = after.meta.find(name);
        if (now == after.meta.end()) {
            return fail(Failure::Untrusted,
                        format("role snapshot: no longer lists {}, which it did before", name));
        }
        TRY(refuse_lower("role snapshot: " + name, old.version, now->second.version));
    }
    return {};
}

Result<TargetsRole> verify_targets(std::string_view bytes, Authority const& authority,
                                   FileMeta const& named) {
    TRY(check_file(bytes, named, authority.role));
    auto const envelope = TRY(signed_envelope(bytes, authority));
    auto role =
        TRY(during(format("role {}", authority.role), targets_role_from_json(envelope.body)));
    TRY(check_version(role.version, named, authority.role));
    return role;
}

Result<FileMeta const*> listed(Snapshot const& snapshot, std::string_view role) {
    auto const found = snapshot.meta.find(std::string{role} + ".json");
    if (found == snapshot.meta.end()) {
        return fail(Failure::Untrusted, format("role {}: not listed in the snapshot", role));
    }
    return &found->second;
}

Result<void> check_file(std::string_view bytes, FileMeta const& named, std::string_view role) {
    if (named.length && static_cast<std::size_t>(*named.length) != bytes.size()) {
        return fail(Failure::Untrusted, format("role {}: has {} bytes, but {} were announced", role,
                                               bytes.size(), *named.length));
    }
    if (!compare_hashes(bytes, named.hashes).agrees) {
        return fail(Failure::Untrusted,
                    format("role {}: its hash is not the one that was announced", role));
    }
    return {};
}

Result<void> check_target(std::string_view bytes, PackedTargets::Target const& target) {
    if (static_cast<std::size_t>(target.length) != bytes.size()) {
        return fail(Failure::Untrusted, format("{}: has {} bytes, but {} are signed", target.path,
                                               bytes.size(), target.length));
    }
    auto const hashes = compare_hashes(bytes, target.sha256, target.sha512);
    if (!hashes.known || !hashes.agrees) {
        return fail(Failure::Untrusted, format("{}: {}", target.path,
                                               hashes.known ? "its hash is not the signed one"
                                                            : "signed with no hash that we know"));
    }
    return {};
}

Result<void> refuse_expired(std::string_view role, Instant expires, Instant start) {
    if (start >= expires) {
        return fail(Failure::Untrusted,
                    format("role {}: expired on {}", role, civil_text(expires)));
    }
    return {};
}

}  // namespace sunhall
