// Names of hash-bin roles (TUF 1.0.34 section 4.5.1, `succinct_roles`).
#pragma once

#include <string>
#include <vector>

#include "sync/trust/metadata.hpp"

namespace sunhall {

/// The one role that may speak for the path.
[[nodiscard]] std::string succinct_name(SuccinctRoles const& roles, std::string const& path);

/// Those of the roles that the snapshot lists, in order.
[[nodiscard]] std::vector<std::string> succinct_names(SuccinctRoles const& roles,
                                                      Snapshot const& snapshot);

}  // namespace sunhall
