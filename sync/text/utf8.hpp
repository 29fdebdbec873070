// UTF-8, one character at a time; bytes may be anything.
//
// Internal to sync/text. Pure functions: any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace sunhall {

/// What a byte that begins no character stands for (U+10FFFF is the last).
inline constexpr char32_t no_letter = 0xFFFFFFFF;

/// The character at `at`, which moves behind it; a byte that begins none is passed over alone.
[[nodiscard]] char32_t next_letter(std::string_view text, std::size_t& at);

void append_utf8(std::string& text, char32_t letter);

}  // namespace sunhall
