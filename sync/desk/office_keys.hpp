// The keys of the office itself, as against those of its people.
//
// Root keys can replace every other key, so several of them must agree (three of five as a rule):
// some may be lost and some stolen without harm, and they belong in as many places. The other three
// stay in the workspace: targets, which says who may review, under a passphrase; snapshot and
// timestamp, which say only what is current, open to whatever runs unattended.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/desk/key_care.hpp"
#include "sync/desk/workspace.hpp"
#include "sync/trust/keys.hpp"
#include "sync/trust/metadata.hpp"

namespace sunhall {

inline constexpr std::string_view targets_key_name = "targets";
inline constexpr std::string_view snapshot_key_name = "snapshot";
inline constexpr std::string_view timestamp_key_name = "timestamp";

/// How many root keys there are, and how many of them must agree.
struct RootShape {
    int keys = 5;
    int needed = 3;
};
/// "3/5"; none where it is no sensible shape: more needed than there are, or more than nine.
[[nodiscard]] std::optional<RootShape> root_shape_from(std::string_view text);

/// "root-1" for the first.
[[nodiscard]] std::string root_key_name(int number);

[[nodiscard]] std::filesystem::path key_file(std::filesystem::path const& keys,
                                             std::string_view name);

/// The key in this file, made and saved (0600) where there is none yet.
Result<SecretKey> load_or_make_key(std::filesystem::path const& file, KeyCare const& care);

/// As open_key, the message also saying that the key is one of the office's own.
Result<SecretKey> load_office_key(Workspace const& workspace, std::string_view name,
                                  KeyCare const& care);

/// Enough of the root keys that lie in the workspace (in keys/root-*.key, also those set aside) to
/// sign `next` after `present`. Rejected where there are not enough, saying how many are missing.
Result<std::vector<SecretKey>> root_signers(Workspace const& workspace, Root const& present,
                                            Root const& next, KeyCare const& care);

}  // namespace sunhall
