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

/// The same for any; see next_letter.
[[nodiscard]] char32_t next_letter_of_any(std::string_view text, std::size_t& at);

/// The character at `at`, which moves behind it; a byte that begins none is passed over alone.
/// ASCII and what has three bytes and begins like Han, nearly all of what is read, cost no call.
[[nodiscard]] inline char32_t next_letter(std::string_view text, std::size_t& at) {
    auto const byte = [&](std::size_t ahead) {
        return static_cast<unsigned>(static_cast<unsigned char>(text[at + ahead]));
    };
    auto const first = byte(0);
    if (first < 0x80U) {
        ++at;
        return first;
    }
    // E3 to E9 are U+3000 to U+9FFF: nothing to except, as in E0 and ED.
    if (first >= 0xE3U && first <= 0xE9U && text.size() - at > 2 && (byte(1) & 0xC0U) == 0x80U &&
        (byte(2) & 0xC0U) == 0x80U) {
        auto const letter = (first & 0xFU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU);
        at += 3;
        return letter;
    }
    return next_letter_of_any(text, at);
}

void append_utf8(std::string& text, char32_t letter);

}  // namespace sunhall
