// The targets roles of one snapshot and the order in which they speak.
//
// A path is searched as TUF 1.0.34 section 5.6.7 says: from the top-level role down, depth first,
// in the order of the delegations, only through delegations that cover the path; a terminating one
// ends the search after its own branch. The first role that names the path answers for it.
//
// One role is different: `urgent-withdraw`, delegated by the top-level role, needs one signature
// only and so may only hide. What it lists, nobody answers for any more; what else it says of a
// target, length, hash or custom, is not looked at, and no search ever reaches it.
//
// Roles come from a Load function when a search first needs them, and are kept. A role is kept for
// the delegator who asked: that one role's keys vouch for some bytes gives them no authority under
// another's.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/trust/metadata.hpp"
#include "sync/trust/verified.hpp"

namespace sunhall {

/// The role that hides, by one person's signature.
inline constexpr std::string_view withdrawing_role = "urgent-withdraw";

/// Says by its name whether a delegated role is of interest. Where it is not, what only it
/// delegates to is not looked at either.
using RoleFilter = std::function<bool(std::string_view role)>;

[[nodiscard]] inline bool every_role(std::string_view /*role*/) { return true; }

class RoleTree {
public:
    /// The verified metadata of a role for which the authority must have signed.
    using Load = std::function<Result<TargetsRole>(std::string const& name, Authority const&)>;

    RoleTree(TargetsRole top, Load load) : top_{std::move(top)}, load_{std::move(load)} {}

    /// Reads what was withdrawn, where there is such a role; before anything is searched.
    Result<void> learn_withdrawals(Snapshot const& snapshot);
    /// By path; whether or not a section lists them.
    [[nodiscard]] std::set<std::string, std::less<>> const& withdrawn() const { return withdrawn_; }

    /// What a role says of a path. Both live as long as the tree.
    struct Answer {
        std::string const* role = nullptr;
        PackedTargets::Target target;
        bool approved = false;  ///< The role was verified under an Approval.
    };
    /// None where no role names the path, or where it was withdrawn.
    Result<std::optional<Answer>> find(std::string const& path);

    struct NamedRole {
        std::string const* name = nullptr;
        TargetsRole const* content = nullptr;
        bool approved = false;
    };
    /// The top-level role and all delegated ones that the snapshot lists and `wants` takes, in
    /// search order.
    Result<std::vector<NamedRole>> roles(Snapshot const& snapshot,
                                         RoleFilter const& wants = every_role);

    /// As roles() found it last; else Untrusted where nobody delegates to such a role.
    Result<NamedRole> role(std::string const& name, Snapshot const& snapshot);

    /// What the role really answers for, in order of path.
    Result<std::vector<TargetInfo>> answered_by(NamedRole const& role);

    [[nodiscard]] TargetsRole const& top() const { return top_; }

private:
    /// One delegation: to whom, and who must sign.
    struct Step {
        std::string name;
        std::string delegator;
        KeyList const* keys = nullptr;
        RoleKeys const* who = nullptr;
        Approval const* approval = nullptr;
    };
    /// The delegations of a role that cover a path, in order.
    struct Covering {
        std::vector<Step> steps;
        bool terminates = false;
    };
    static Covering covering(NamedRole const& role, std::string const& path);
    static std::vector<Step> listed_steps(NamedRole const& role, Snapshot const& snapshot);
    static Step succinct_step(NamedRole const& role, std::string name);
    static Step step_to(NamedRole const& delegator, DelegatedRole const& role);

    [[nodiscard]] NamedRole top_role() const;
    Result<NamedRole> loaded(Step const& step);
    Result<std::optional<NamedRole>> directly_delegated(std::string const& name,
                                                        Snapshot const& snapshot);

    TargetsRole top_;
    Load load_;
    /// By delegator and name.
    std::map<std::pair<std::string, std::string>, TargetsRole> loaded_;
    /// By name, as roles() found them last.
    std::map<std::string_view, NamedRole> found_;
    std::set<std::string, std::less<>> withdrawn_;
};

[[nodiscard]] TargetInfo target_info(RoleTree::Answer const& answer);

}  // namespace sunhall
