#include <algorithm>

#include "sync/base/calendar.hpp"
#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/desk/key_change.hpp"
#include "sync/desk/limits.hpp"
#include "sync/desk/office_keys.hpp"
#include "sync/desk/publication.hpp"

namespace sunhall {

namespace {

/// The keys of the role that this office key belongs to; none for another name.
RoleKeys* role_of(Root& root, std::string_view name) {
    if (name == targets_key_name) {
        return &root.targets;
    }
    if (name == snapshot_key_name) {
        return &root.snapshot;
    }
    if (name == timestamp_key_name) {
        return &root.timestamp;
    }
    return name.starts_with("root-") ? &root.root : nullptr;
}

/// The key that goes: the one in the file, or the one that a person names by its first digits; of a
/// role with one key, that one.
Result<std::string> outgoing_id(RoleKeys const& role, std::filesystem::path const& file,
                                std::string const& named) {
    if (std::filesystem::exists(file)) {
        auto id = TRY(SecretKey::look_at(file)).public_key.id();
        if (role.lists(id)) {
            return id;
        }
    }
    std::vector<std::string> matching;
    for (auto const& id : role.key_ids) {
        if ((role.key_ids.size() == 1 && named.empty()) ||
            (!named.empty() && id.starts_with(named))) {
            matching.push_back(id);
        }
    }
    if (matching.size() != 1) {
        return fail(
            Failure::Rejected,
            format("找不到 {}，不知道要换掉哪一把；请用 --replaces 写出它的编号（见 key list）",
                   file.string()));
    }
    return matching.front();
}

/// The key that comes: left in the file by an interrupted run, or made now; the old file stays
/// beside it, as it may still have to sign its own successor.
Result<SecretKey> incoming_key(std::filesystem::path const& file, std::string const& outgoing,
                               KeyCare const& care) {
    if (std::filesystem::exists(file)) {
        if (TRY(SecretKey::look_at(file)).public_key.id() != outgoing) {
            return open_key(file, care);
        }
        TRY(set_aside(file));
    }
    return make_key(file, care);
}

void replace(Root& root, RoleKeys& role, std::string const& outgoing, PublicKey const& incoming) {
    std::ranges::replace(role.key_ids, outgoing, incoming.id());
    root.keys.emplace(incoming.id(), incoming.json());
    bool const used = root.root.lists(outgoing) || root.targets.lists(outgoing) ||
                      root.snapshot.lists(outgoing) || root.timestamp.lists(outgoing);
    if (!used) {
        root.keys.erase(outgoing);
    }
}

/// Signs the next root and puts it where the next publication takes it from.
Result<std::int64_t> issue_root(Workspace const& workspace, Root const& present, Root next,
                                KeyCare const& care, KeyChange const& change) {
    next.version = present.version + 1;
    next.expires = std::chrono::floor<std::chrono::seconds>(change.at) + signature_lifetime;
    auto const signers = TRY(root_signers(workspace, present, next, care));
    auto const body = to_json(next);
    std::vector<Signature> signatures;
    for (auto const& signer : signers) {
        signatures.push_back(sign(body, signer));
    }
    auto record = TRY(Register::load(workspace));
    auto const bytes = write_envelope(body, signatures);
    RegisterEvent const event{.act = Act::RotateKey,
                              .by = change.by,
                              .section = {},
                              .digest = sha256_hex(bytes),
                              .why = change.why};
    TRY(record.append(workspace, change.at, {event}));
    TRY(write_atomically(workspace.published() / root_place(next.version), bytes));
    return next.version;
}

/// The version of the root that this very change has written; 0 where it was not made yet.
Result<std::int64_t> written_before(Workspace const& workspace, Root const& present,
                                    KeyChange const& change) {
    auto const record = TRY(Register::load(workspace));
    auto const* const entry = same_key_change(record, change.why, change.at);
    for (auto version = entry == nullptr ? 0 : present.version; version > 0; --version) {
        auto const file = workspace.published() / root_place(version);
        auto const bytes = TRY(read_file(file, most_metadata_bytes));
        if (sha256_hex(bytes) == entry->event.digest) {
            return version;
        }
    }
    return 0;
}

}  // namespace

Result<RootOutcome> rotate_office_key(Workspace const& workspace, std::string const& name,
                                      std::string const& old_id, KeyCare const& care,
                                      KeyChange const& change) {
    auto const present = TRY(read_publication(workspace.published())).root.content;
    auto next = present;
    auto* const role = role_of(next, name);
    if (role == nullptr) {
        return fail(Failure::Rejected,
                    format("没有密钥“{}”；可以更换 targets、snapshot、timestamp、root-1 等", name));
    }
    auto const file = key_file(workspace.keys(), name);
    KeyChange const noted{
        .by = change.by, .at = change.at, .why = format("{}：{}", name, change.why)};
    if (auto const written = TRY(written_before(workspace, present, noted)); written > 0) {
        return RootOutcome{.version = written, .key_file = file, .done_before = true};
    }
    auto const outgoing = TRY(outgoing_id(*role, file, old_id));
    bool const stays_open = name == snapshot_key_name || name == timestamp_key_name;
    auto const incoming = TRY(incoming_key(file, outgoing, stays_open ? unprotected_keys() : care));
    replace(next, *role, outgoing, incoming.public_key());
    auto const version = TRY(issue_root(workspace, present, std::move(next), care, noted));
    return RootOutcome{.version = version, .key_file = file};
}

Result<RootOutcome> renew_root_role(Workspace const& workspace, KeyCare const& care,
                                    KeyChange const& change) {
    auto const present = TRY(read_publication(workspace.published())).root.content;
    if (auto const written = TRY(written_before(workspace, present, change)); written > 0) {
        return RootOutcome{.version = written, .key_file = {}, .done_before = true};
    }
    auto const version = TRY(issue_root(workspace, present, present, care, change));
    return RootOutcome{.version = version, .key_file = {}};
}

}  // namespace sunhall
