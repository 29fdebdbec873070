#include "sync/trust/delegations_reader.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "sync/base/format.hpp"
#include "sync/trust/metadata_fields.hpp"

namespace sunhall {

namespace {

// Linux file names end at 255 bytes, and `<version>.` and `.json.new` must fit as well.
constexpr std::size_t most_quoted_name_bytes = 220;

// TUF 1.0.34, section 4.5.1: bit_length is between 1 and 32.
constexpr std::int64_t most_bits = 32;

constexpr std::array<std::string_view, 4> top_level_names{"root", "timestamp", "snapshot",
                                                          "targets"};

Result<void> check_name(std::string_view name) {
    if (std::ranges::count(top_level_names, name) > 0) {
        return fail(Failure::Malformed, format("a delegated role may not be named {}", name));
    }
    if (name.empty() || percent_encoded(name).size() > most_quoted_name_bytes) {
        return fail(Failure::Malformed,
                    format("a role name has 1 to {} bytes", most_quoted_name_bytes));
    }
    return {};
}

Result<std::map<std::string, std::string, std::less<>>> read_reviewers(Json const& json,
                                                                       std::string_view which) {
    std::map<std::string, std::string, std::less<>> reviewers;
    auto const* listed = TRY(object_field(json, which));
    for (auto const& [key_id, staff] : *listed) {
        if (staff.text() == nullptr || staff.text()->empty()) {
            return fail(Failure::Malformed, format("{}: key {} needs a staff id", which, key_id));
        }
        reviewers.emplace(key_id, *staff.text());
    }
    return reviewers;
}

Result<std::optional<Approval>> read_approval(Json const& role) {
    auto const* json = role.find("x-approval");
    if (json == nullptr) {
        return std::nullopt;
    }
    Approval approval;
    approval.first = TRY(during("x-approval", read_reviewers(*json, "first")));
    approval.second = TRY(during("x-approval", read_reviewers(*json, "second")));
    return approval;
}

Result<std::vector<std::string>> texts_if_given(Json const& json, std::string_view name) {
    if (json.find(name) == nullptr) {
        return std::vector<std::string>{};
    }
    return texts_field(json, name);
}

Result<DelegatedRole> read_named_role(Json const& json, std::string name) {
    if ((json.find("paths") == nullptr) == (json.find("path_hash_prefixes") == nullptr)) {
        return fail(Failure::Malformed, "needs either paths or path_hash_prefixes, not both");
    }
    DelegatedRole role;
    role.name = std::move(name);
    role.who = TRY(read_role_keys(json));
    role.terminating = TRY(boolean_field(json, "terminating"));
    role.paths = TRY(texts_if_given(json, "paths"));
    role.path_hash_prefixes = TRY(texts_if_given(json, "path_hash_prefixes"));
    role.approval = TRY(read_approval(json));
    return role;
}

Result<DelegatedRole> read_role(Json const& json) {
    auto const name = TRY(text_field(json, "name"));
    TRY(check_name(name));
    return during(name, read_named_role(json, name));
}

Result<SuccinctRoles> read_succinct(Json const& json) {
    SuccinctRoles succinct;
    succinct.who = TRY(read_role_keys(json));
    auto const bits = TRY(number_field(json, "bit_length", 1));
    if (bits > most_bits) {
        return fail(Failure::Malformed, format("bit_length: must be 1 to {}", most_bits));
    }
    succinct.bit_length = static_cast<int>(bits);
    succinct.name_prefix = TRY(text_field(json, "name_prefix"));
    TRY(check_name(succinct.name_prefix));
    return succinct;
}

Result<std::vector<DelegatedRole>> read_roles(Json const& json) {
    if (json.array() == nullptr) {
        return fail(Failure::Malformed, "roles: must be a list");
    }
    std::vector<DelegatedRole> roles;
    std::set<std::string> seen;
    for (auto const& element : *json.array()) {
        auto role = TRY(read_role(element));
        if (!seen.insert(role.name).second) {
            return fail(Failure::Malformed, format("role {} is there twice", role.name));
        }
        roles.push_back(std::move(role));
    }
    return roles;
}

}  // namespace

Result<Delegations> delegations_from_json(Json const& json) {
    Delegations delegations;
    delegations.keys = TRY(keys_field(json));
    auto const* roles = json.find("roles");
    auto const* succinct = json.find("succinct_roles");
    if ((roles == nullptr) == (succinct == nullptr)) {
        return fail(Failure::Malformed, "needs either roles or succinct_roles, not both");
    }
    if (roles != nullptr) {
        delegations.roles = TRY(read_roles(*roles));
    } else {
        delegations.succinct = TRY(during("succinct_roles", read_succinct(*succinct)));
    }
    return delegations;
}

}  // namespace sunhall
