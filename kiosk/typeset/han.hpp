// Han characters in a text of UTF-8, seen from a place in it.
#pragma once

#include <cstddef>
#include <string_view>

namespace sunhall {

/// Bytes of one of them.
inline constexpr std::size_t han_bytes = 3;

/// U+4000 to U+9FFF, which hold nearly all Han characters that are written.
[[nodiscard]] bool is_han_at(std::string_view text, std::size_t at);
[[nodiscard]] bool is_han_before(std::string_view text, std::size_t end);

}  // namespace sunhall
