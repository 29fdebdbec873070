// Which addresses this program talks to at all: https, and plain http where that is allowed.
//
// Pure functions: any thread.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "sync/base/result.hpp"

namespace sunhall {

enum class PlainHttp { LoopbackOnly, Everywhere };

/// Rejected, with the address and what to do, for anything else.
Result<void> check_address(std::string const& url, PlainHttp plain_http);

/// None where a percent sign is not followed by two hexadecimal digits.
[[nodiscard]] std::optional<std::string> percent_decoded(std::string_view text);

/// The folder of "file:///media/stick/"; none for any other address.
[[nodiscard]] std::optional<std::filesystem::path> folder_of_url(std::string_view url);

}  // namespace sunhall
