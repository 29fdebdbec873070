// Asking for passphrases: at the keyboard without showing them, or from a file.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "sync/base/result.hpp"
#include "sync/desk/key_care.hpp"

namespace sunhall {

/// Shows the words and returns the line that was typed, unseen. Rejected where nobody can type.
using AskAtKeyboard = std::function<Result<std::string>(std::string_view words)>;

/// At the terminal that this process belongs to (/dev/tty).
Result<std::string> ask_at_terminal(std::string_view words);

/// Existing keys are opened, and new ones sealed, with words typed here; new ones are asked for
/// twice.
[[nodiscard]] KeyCare asking(AskAtKeyboard const& ask);

/// With the first line of this file. Missing where there is none.
Result<KeyCare> from_file(std::filesystem::path const& file);

}  // namespace sunhall
