#include "sync/trust/metadata.hpp"

#include <utility>

#include "sync/base/format.hpp"
#include "sync/trust/delegations_reader.hpp"
#include "sync/trust/metadata_fields.hpp"

namespace sunhall {

namespace {

bool stays_as_it_is(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
           (letter >= '0' && letter <= '9') || letter == '_' || letter == '.' || letter == '-' ||
           letter == '~';
}

Result<RoleKeys> top_role(Json const& roles, std::string_view name) {
    auto const* role = TRY(field(roles, name));
    return during(name, read_role_keys(*role));
}

Result<Root> with_roles(Root root, Json const& roles) {
    root.root = TRY(top_role(roles, "root"));
    root.timestamp = TRY(top_role(roles, "timestamp"));
    root.snapshot = TRY(top_role(roles, "snapshot"));
    root.targets = TRY(top_role(roles, "targets"));
    return root;
}

Result<FileMeta> read_file_meta(Json const& json) {
    FileMeta meta;
    meta.version = TRY(number_field(json, "version", 1));
    if (json.find("length") != nullptr) {
        meta.length = TRY(number_field(json, "length", 1));
    }
    if (json.find("hashes") != nullptr) {
        meta.hashes = TRY(hashes_field(json));
    }
    return meta;
}

/// Without `custom`.
Result<TargetFile> read_target(Json const& json) {
    TargetFile target;
    target.length = TRY(number_field(json, "length", 0));
    target.hashes = TRY(hashes_field(json));
    return target;
}

Result<std::optional<Delegations>> delegations_in(Json const& body) {
    auto const* json = body.find("delegations");
    if (json == nullptr) {
        return std::nullopt;
    }
    return TRY(during("delegations", delegations_from_json(*json)));
}

}  // namespace

std::string percent_encoded(std::string_view name) {
    std::string text;
    for (char const letter : name) {
        if (stays_as_it_is(letter)) {
            text += letter;
        } else {
            text += format("%{:02X}", static_cast<unsigned char>(letter));
        }
    }
    return text;
}

Result<Root> root_from_json(Json const& body) {
    auto const header = TRY(read_header(body, "root"));
    Root root{.version = header.version, .expires = header.expires, .consistent_snapshot = false};
    if (body.find("consistent_snapshot") != nullptr) {
        root.consistent_snapshot = TRY(boolean_field(body, "consistent_snapshot"));
    }
    root.keys = TRY(keys_field(body));
    auto const* roles = TRY(field(body, "roles"));
    return with_roles(std::move(root), *roles);
}

Result<Timestamp> timestamp_from_json(Json const& body) {
    auto const header = TRY(read_header(body, "timestamp"));
    auto const* meta = TRY(field(body, "meta"));
    auto const* snapshot = TRY(field(*meta, "snapshot.json"));
    auto file = TRY(during("snapshot.json", read_file_meta(*snapshot)));
    return Timestamp{header.version, header.expires, std::move(file)};
}

Result<Snapshot> snapshot_from_json(Json const& body) {
    auto const header = TRY(read_header(body, "snapshot"));
    Snapshot snapshot{header.version, header.expires, {}, {}};
    auto const* listed = TRY(object_field(body, "meta"));
    for (auto const& [name, meta] : *listed) {
        auto file = TRY(during(name, read_file_meta(meta)));
        snapshot.meta.emplace(name, std::move(file));
    }
    if (auto const* const mark = body.find("x-register")) {
        snapshot.register_mark = *mark;
    }
    return snapshot;
}

Result<Targets> targets_from_json(Json const& body) {
    auto const header = TRY(read_header(body, "targets"));
    Targets targets{header.version, header.expires, {}, {}};
    auto const* listed = TRY(object_field(body, "targets"));
    for (auto const& [path, json] : *listed) {
        auto target = TRY(during("target " + path, read_target(json)));
        if (auto const* custom = json.find("custom")) {
            target.custom = *custom;
        }
        targets.targets.emplace(path, std::move(target));
    }
    targets.delegations = TRY(delegations_in(body));
    return targets;
}

Result<TargetsRole> targets_role_from_json(Json const& body) {
    auto const header = TRY(read_header(body, "targets"));
    TargetsRole role{header.version, header.expires, {}, {}};
    auto const* listed = TRY(object_field(body, "targets"));
    for (auto const& [path, json] : *listed) {
        auto const target = read_target(json);
        if (!target) {
            return tl::unexpected{target.error().during("target " + path)};
        }
        role.targets.add(path, target->length, target->hashes);
    }
    role.targets.shrink();
    role.delegations = TRY(delegations_in(body));
    return role;
}

}  // namespace sunhall
