// Which sections a terminal takes: those that its hall's signed settings name, and no other.
//
// A city's repository may hold two hundred sections, of the city, its townships and its villages
// (D17); a village hall needs a few. The settings are an item themselves, and lie in the section
// `hall`, which every terminal takes. Where there are none, or where they name no section, all are
// taken.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "sync/content/hall.hpp"
#include "sync/trust/role_tree.hpp"
#include "sync/trust/verified.hpp"

namespace sunhall {

class HallScope {
public:
    /// Everything.
    HallScope() = default;
    explicit HallScope(Hall const& hall);

    [[nodiscard]] bool takes(std::string_view role) const;
    /// The same as a function that lives on its own.
    [[nodiscard]] RoleFilter filter() const;

private:
    std::set<std::string, std::less<>> sections_;  ///< Empty: all.
};

/// Whether a target is the settings of a hall: a terminal takes those of its own only.
[[nodiscard]] bool is_hall_settings(std::string_view path);

/// The path of the settings among what the section `hall` answers for: of the hall with this id, or
/// of the first where it is empty.
[[nodiscard]] std::optional<std::string> hall_settings(std::vector<TargetInfo> const& targets,
                                                       std::string_view id = "");

}  // namespace sunhall
