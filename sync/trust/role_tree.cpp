#include "sync/trust/role_tree.hpp"

#include <algorithm>

#include "sync/base/format.hpp"
#include "sync/trust/path_pattern.hpp"
#include "sync/trust/succinct_roles.hpp"

namespace sunhall {

namespace {

// As TUF's reference client: the top-level role and 32 more in one search.
constexpr std::size_t most_visited_in_search = 33;

// One role a section of a department: 2,900 counties would fit. Bounds a walk through all roles.
constexpr std::size_t most_roles = 4096;

std::string const top_name = "targets";

bool covers(DelegatedRole const& role, std::string const& path) {
    if (!role.path_hash_prefixes.empty()) {
        auto const digest = sha256_hex(path);
        return std::ranges::any_of(role.path_hash_prefixes, [&](std::string const& prefix) {
            return digest.starts_with(prefix);
        });
    }
    return std::ranges::any_of(
        role.paths, [&](std::string const& pattern) { return matches_pattern(pattern, path); });
}

bool is_listed(DelegatedRole const& role, Snapshot const& snapshot) {
    return snapshot.meta.contains(role.name + ".json");
}

}  // namespace

RoleTree::NamedRole RoleTree::top_role() const { return {&top_name, &top_}; }

RoleTree::Step RoleTree::step_to(NamedRole const& delegator, DelegatedRole const& role) {
    return {role.name, *delegator.name, &delegator.content->delegations->keys, &role.who,
            role.approval ? &*role.approval : nullptr};
}

RoleTree::Step RoleTree::succinct_step(NamedRole const& role, std::string name) {
    auto const& delegations = *role.content->delegations;
    return {std::move(name), *role.name, &delegations.keys, &delegations.succinct->who, nullptr};
}

RoleTree::Covering RoleTree::covering(NamedRole const& role, std::string const& path) {
    Covering found;
    auto const& delegations = role.content->delegations;
    if (!delegations) {
        return found;
    }
    if (delegations->succinct) {
        found.steps.push_back(succinct_step(role, succinct_name(*delegations->succinct, path)));
        return found;
    }
    for (auto const& delegated : delegations->roles) {
        if (delegated.name != withdrawing_role && covers(delegated, path)) {
            found.steps.push_back(step_to(role, delegated));
            if (delegated.terminating) {
                found.terminates = true;
                return found;
            }
        }
    }
    return found;
}

std::vector<RoleTree::Step> RoleTree::listed_steps(NamedRole const& role,
                                                   Snapshot const& snapshot) {
    std::vector<Step> steps;
    auto const& delegations = role.content->delegations;
    if (!delegations) {
        return steps;
    }
    for (auto const& delegated : delegations->roles) {
        if (delegated.name != withdrawing_role && is_listed(delegated, snapshot)) {
            steps.push_back(step_to(role, delegated));
        }
    }
    if (delegations->succinct) {
        for (auto& name : succinct_names(*delegations->succinct, snapshot)) {
            steps.push_back(succinct_step(role, std::move(name)));
        }
    }
    return steps;
}

Result<RoleTree::NamedRole> RoleTree::loaded(Step const& step) {
    auto const key = std::pair{step.delegator, step.name};
    auto found = loaded_.find(key);
    if (found == loaded_.end()) {
        auto role =
            TRY(load_(step.name, Authority{step.name, *step.keys, *step.who, step.approval}));
        found = loaded_.emplace(key, std::move(role)).first;
    }
    return NamedRole{&found->first.second, &found->second, step.approval != nullptr};
}

Result<void> RoleTree::learn_withdrawals(Snapshot const& snapshot) {
    if (!top_.delegations) {
        return {};
    }
    for (auto const& delegated : top_.delegations->roles) {
        if (delegated.name != withdrawing_role || !is_listed(delegated, snapshot)) {
            continue;
        }
        auto const role = TRY(loaded(step_to(top_role(), delegated)));
        for (std::size_t i = 0; i < role.content->targets.size(); ++i) {
            auto path = std::string{role.content->targets.at(i).path};
            if (covers(delegated, path)) {
                withdrawn_.insert(std::move(path));
            }
        }
    }
    return {};
}

Result<std::optional<RoleTree::Answer>> RoleTree::find(std::string const& path) {
    if (withdrawn_.contains(path)) {
        return std::nullopt;
    }
    std::vector<std::string_view> visited;  // a few; asked of every item
    std::vector<Step> waiting;
    auto role = top_role();
    for (;;) {
        if (auto const named = role.content->targets.find(path)) {
            return Answer{role.name, *named, role.approved};
        }
        visited.push_back(*role.name);
        auto next = covering(role, path);
        if (next.terminates) {
            waiting.clear();
        }
        waiting.insert(waiting.end(), std::make_move_iterator(next.steps.rbegin()),
                       std::make_move_iterator(next.steps.rend()));
        while (!waiting.empty() && std::ranges::count(visited, waiting.back().name) > 0) {
            waiting.pop_back();
        }
        if (waiting.empty() || visited.size() >= most_visited_in_search) {
            return std::nullopt;
        }
        role = TRY(loaded(waiting.back()));
        waiting.pop_back();
    }
}

Result<std::vector<RoleTree::NamedRole>> RoleTree::roles(Snapshot const& snapshot,
                                                         RoleFilter const& wants) {
    std::vector<NamedRole> found{top_role()};
    std::set<std::string_view> visited{top_name};
    found_.clear();
    auto waiting = listed_steps(top_role(), snapshot);
    std::ranges::reverse(waiting);
    while (!waiting.empty()) {
        auto const step = std::move(waiting.back());
        waiting.pop_back();
        if (visited.contains(step.name) || !wants(step.name)) {
            continue;
        }
        if (found.size() >= most_roles) {
            return fail(Failure::Untrusted, format("more than {} roles", most_roles));
        }
        auto const role = TRY(loaded(step));
        visited.insert(*role.name);
        found.push_back(role);
        found_.emplace(*role.name, role);
        auto below = listed_steps(role, snapshot);
        waiting.insert(waiting.end(), std::make_move_iterator(below.rbegin()),
                       std::make_move_iterator(below.rend()));
    }
    return found;
}

Result<std::optional<RoleTree::NamedRole>> RoleTree::directly_delegated(std::string const& name,
                                                                        Snapshot const& snapshot) {
    for (auto const& step : listed_steps(top_role(), snapshot)) {
        if (step.name == name) {
            return TRY(loaded(step));
        }
    }
    return std::nullopt;
}

Result<RoleTree::NamedRole> RoleTree::role(std::string const& name, Snapshot const& snapshot) {
    if (name == top_name) {
        return top_role();
    }
    if (auto const known = found_.find(name); known != found_.end()) {
        return known->second;
    }
    // Nearly always so; it spares loading the others.
    if (auto const found = TRY(directly_delegated(name, snapshot))) {
        return *found;
    }
    for (auto const& role : TRY(roles(snapshot))) {
        if (*role.name == name) {
            return role;
        }
    }
    return fail(Failure::Untrusted, format("role {}: nobody delegates to it", name));
}

Result<std::vector<TargetInfo>> RoleTree::answered_by(NamedRole const& role) {
    std::vector<TargetInfo> infos;
    for (std::size_t i = 0; i < role.content->targets.size(); ++i) {
        auto const answer = TRY(find(std::string{role.content->targets.at(i).path}));
        if (answer && *answer->role == *role.name) {
            infos.push_back(target_info(*answer));
        }
    }
    return infos;
}

TargetInfo target_info(RoleTree::Answer const& answer) {
    auto const& target = answer.target;
    return {.path = std::string{target.path},
            .length = target.length,
            .sha256 = std::string{target.sha256},
            .role = *answer.role,
            .approved = answer.approved};
}

}  // namespace sunhall
