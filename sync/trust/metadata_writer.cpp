#include <utility>

#include "sync/base/calendar.hpp"
#include "sync/trust/metadata.hpp"

namespace sunhall {

namespace {

Json::Object header(std::string_view type, std::int64_t version, Instant expires) {
    return {{"_type", type},
            {"spec_version", spec_version},
            {"version", version},
            {"expires", utc_text(expires)}};
}

Json texts(std::vector<std::string> const& list) {
    Json::Array array;
    for (auto const& text : list) {
        array.emplace_back(text);
    }
    return array;
}

Json::Object role_keys(RoleKeys const& who) {
    return {{"keyids", texts(who.key_ids)}, {"threshold", who.threshold}};
}

Json object_of(std::map<std::string, std::string, std::less<>> const& map) {
    Json::Object object;
    for (auto const& [key, text] : map) {
        object.emplace(key, text);
    }
    return object;
}

Json key_list(KeyList const& keys) { return Json::Object{keys.begin(), keys.end()}; }

Json file_meta(FileMeta const& meta) {
    Json::Object object{{"version", meta.version}};
    if (meta.length) {
        object.emplace("length", *meta.length);
    }
    if (!meta.hashes.empty()) {
        object.emplace("hashes", object_of(meta.hashes));
    }
    return object;
}

Json target_file(TargetFile const& target) {
    Json::Object object{{"length", target.length}, {"hashes", object_of(target.hashes)}};
    if (!target.custom.is_null()) {
        object.emplace("custom", target.custom);
    }
    return object;
}

Json delegated_role(DelegatedRole const& role) {
    auto object = role_keys(role.who);
    object.emplace("name", role.name);
    object.emplace("terminating", role.terminating);
    if (role.path_hash_prefixes.empty()) {
        object.emplace("paths", texts(role.paths));
    } else {
        object.emplace("path_hash_prefixes", texts(role.path_hash_prefixes));
    }
    if (role.approval) {
        object.emplace("x-approval", Json::Object{{"first", object_of(role.approval->first)},
                                                  {"second", object_of(role.approval->second)}});
    }
    return object;
}

Json delegations_json(Delegations const& delegations) {
    Json::Object object{{"keys", key_list(delegations.keys)}};
    if (delegations.succinct) {
        auto succinct = role_keys(delegations.succinct->who);
        succinct.emplace("bit_length", delegations.succinct->bit_length);
        succinct.emplace("name_prefix", delegations.succinct->name_prefix);
        object.emplace("succinct_roles", std::move(succinct));
    } else {
        Json::Array roles;
        for (auto const& role : delegations.roles) {
            roles.push_back(delegated_role(role));
        }
        object.emplace("roles", std::move(roles));
    }
    return object;
}

}  // namespace

Json to_json(Root const& root) {
    auto object = header("root", root.version, root.expires);
    object.emplace("consistent_snapshot", root.consistent_snapshot);
    object.emplace("keys", key_list(root.keys));
    object.emplace("roles", Json::Object{{"root", role_keys(root.root)},
                                         {"timestamp", role_keys(root.timestamp)},
                                         {"snapshot", role_keys(root.snapshot)},
                                         {"targets", role_keys(root.targets)}});
    return object;
}

Json to_json(Timestamp const& timestamp) {
    auto object = header("timestamp", timestamp.version, timestamp.expires);
    object.emplace("meta", Json::Object{{"snapshot.json", file_meta(timestamp.snapshot)}});
    return object;
}

Json to_json(Snapshot const& snapshot) {
    auto object = header("snapshot", snapshot.version, snapshot.expires);
    Json::Object meta;
    for (auto const& [name, file] : snapshot.meta) {
        meta.emplace(name, file_meta(file));
    }
    object.emplace("meta", std::move(meta));
    if (!snapshot.register_mark.is_null()) {
        object.emplace("x-register", snapshot.register_mark);
    }
    return object;
}

Json to_json(Targets const& targets) {
    auto object = header("targets", targets.version, targets.expires);
    Json::Object listed;
    for (auto const& [path, target] : targets.targets) {
        listed.emplace(path, target_file(target));
    }
    object.emplace("targets", std::move(listed));
    if (targets.delegations) {
        object.emplace("delegations", delegations_json(*targets.delegations));
    }
    return object;
}

}  // namespace sunhall
