// How this desk opens key files that are sealed with a passphrase, and protects new ones.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/trust/keys.hpp"

namespace sunhall {

struct KeyCare {
    /// For a file that is there and sealed. None: such files are refused.
    AskPassphrase open;
    /// For a file about to be made; no passphrase: the file itself is the key.
    std::function<Result<std::optional<Passphrase>>(std::filesystem::path const& file)> protect;
};

/// Files without passphrases: for demonstrations, tests and what must run unattended.
[[nodiscard]] KeyCare unprotected_keys();

/// Missing, Malformed, or Rejected where the passphrase is wrong or cannot be asked for; the
/// message names the file and what to do.
Result<SecretKey> open_key(std::filesystem::path const& file, KeyCare const& care);

/// A new key, in this file when it returns.
Result<SecretKey> make_key(std::filesystem::path const& file, KeyCare const& care);

/// Saves a key made before. The folder is made, too.
Result<void> keep_key(SecretKey const& key, std::filesystem::path const& file, KeyCare const& care);

/// Where this key file can be read by others: what to tell, once. Nothing for one that is private.
[[nodiscard]] std::vector<std::string> exposure_warnings(std::filesystem::path const& file);

/// Puts an old key out of the way without destroying it: "zhang.key" → "zhang.1a2b3c4d.old.key".
Result<void> set_aside(std::filesystem::path const& file);

/// Characters of a new passphrase at least (NIST SP 800-63B asks for as many).
inline constexpr std::size_t least_passphrase_characters = 8;

/// Rejected where it is too short.
Result<Passphrase> checked_passphrase(std::string words);

}  // namespace sunhall
