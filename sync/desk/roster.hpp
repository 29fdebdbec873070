// Who may review what: the office's staff list (staff.json) and the rules it must keep.
//
// A reviewer belongs to a section in one of two groups, first (初审) or second (复核), never in
// both, and speaks through one key. From this list come the delegations that terminals check, so a
// rule broken here would be an approval by one person there: files edited by hand are judged by the
// same rules as `key new`.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/desk/workspace.hpp"
#include "sync/trust/keys.hpp"
#include "sync/trust/metadata.hpp"

namespace sunhall {

enum class ReviewGroup { First, Second };

inline constexpr std::array both_groups{ReviewGroup::First, ReviewGroup::Second};

/// "first", "second", as the command line and staff.json say.
[[nodiscard]] std::string_view name_of(ReviewGroup group);
/// 初审, 复核
[[nodiscard]] std::string_view title_of(ReviewGroup group);
[[nodiscard]] std::optional<ReviewGroup> review_group_named(std::string_view name);
[[nodiscard]] ReviewGroup other(ReviewGroup group);

using Sections = std::set<std::string, std::less<>>;

struct Reviewer {
    std::string staff;  ///< Staff id, as the office numbers its people.
    std::string name;
    PublicKey key;
    Sections first, second;

    [[nodiscard]] Sections const& sections(ReviewGroup group) const {
        return group == ReviewGroup::First ? first : second;
    }
    /// "张明（zhang）"
    [[nodiscard]] std::string label() const { return name + "（" + staff + "）"; }
};

/// A key that must never count again, and whose it was.
struct RevokedKey {
    std::string staff, name;
    PublicKey key;
    std::string at, why;
};

class Roster {
public:
    /// Empty where nobody was registered yet. Rejected where the list breaks a rule.
    static Result<Roster> load(Workspace const& workspace);
    Result<void> save(Workspace const& workspace) const;
    /// staff.json as save() writes it.
    [[nodiscard]] std::string text() const;

    [[nodiscard]] std::vector<Reviewer> const& reviewers() const { return reviewers_; }
    [[nodiscard]] Reviewer const* with_staff(std::string_view staff) const;
    [[nodiscard]] Reviewer const* with_key(std::string_view key_id) const;
    [[nodiscard]] std::vector<Reviewer const*> group(std::string_view section,
                                                     ReviewGroup group) const;

    /// Adds a person, or sections to a person already here (same name and key). Rejected, and
    /// nothing changed, where a rule would be broken. Who is called by their staff id, as after a
    /// restoration, takes the name.
    Result<void> add(Reviewer const& reviewer);

    /// Names by staff id; for people without one yet.
    void name_people(std::map<std::string, std::string> const& names);

    [[nodiscard]] std::vector<RevokedKey> const& revoked() const { return revoked_; }

    /// Takes the person off the list and their key out of use. Rejected where there is no such
    /// person.
    Result<void> revoke(std::string_view staff, std::string at, std::string why);

    /// Gives the person another key; the old one is out of use. Rejected where there is no such
    /// person or the key is another's.
    Result<void> replace_key(std::string_view staff, PublicKey const& key, std::string at,
                             std::string why);

    /// The role that a section's reviewers make: threshold 2, one of each group.
    [[nodiscard]] DelegatedRole role(std::string_view section) const;
    /// The keys that role names.
    [[nodiscard]] KeyList keys(std::string_view section) const;

private:
    /// Rejected where the key is revoked or another person's.
    [[nodiscard]] Result<void> check_key(Reviewer const& reviewer) const;

    std::vector<Reviewer> reviewers_;  ///< In order of staff id.
    std::vector<RevokedKey> revoked_;  ///< In order of revocation.
};

}  // namespace sunhall
