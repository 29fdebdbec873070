// The keys of the office itself, as against those of its people.
//
// Three root keys, of which any two can replace every other key: one may be lost and one stolen
// without harm, so they belong in three places. The other three sign at every publication and stay
// in the workspace.
#pragma once

#include <array>
#include <filesystem>
#include <string_view>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/desk/workspace.hpp"
#include "sync/trust/keys.hpp"

namespace sunhall {

inline constexpr std::array<std::string_view, 3> root_key_names{"root-1", "root-2", "root-3"};
inline constexpr std::int64_t root_keys_needed = 2;

inline constexpr std::string_view targets_key_name = "targets";
inline constexpr std::string_view snapshot_key_name = "snapshot";
inline constexpr std::string_view timestamp_key_name = "timestamp";

[[nodiscard]] std::filesystem::path key_file(std::filesystem::path const& keys,
                                             std::string_view name);

/// The key in this file, made and saved (0600) where there is none yet.
Result<SecretKey> load_or_make_key(std::filesystem::path const& file);

/// Missing or Malformed, the message naming the file and what it is needed for.
Result<SecretKey> load_office_key(Workspace const& workspace, std::string_view name);

}  // namespace sunhall
