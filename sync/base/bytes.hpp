// Bytes as lower-case hexadecimal text and back. Byte strings are std::string throughout.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sunhall {

[[nodiscard]] std::string to_hex(std::string_view bytes);

/// None for an odd count of digits or anything that is no hexadecimal digit.
[[nodiscard]] std::optional<std::string> from_hex(std::string_view text);

}  // namespace sunhall
