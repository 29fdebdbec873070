#include "sync/text/utf8.hpp"

#include <array>
#include <cstdint>

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace sunhall {

namespace {

constexpr char32_t replacement_letter = 0xFFFD;

}  // namespace

// ICU's macros convert int to uint8_t on purpose.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"

// NOLINTNEXTLINE(readability-function-cognitive-complexity): the macro's own
char32_t next_letter_of_any(std::string_view text, std::size_t& at) {
    auto const start = at;
    auto const* const bytes = text.data();
    UChar32 letter = -1;
    U8_NEXT(bytes, at, text.size(), letter);
    if (letter < 0) {
        at = start + 1;
        return no_letter;
    }
    return static_cast<char32_t>(letter);
}

void append_utf8(std::string& text, char32_t letter) {
    if (letter < 0x80) {
        text += static_cast<char>(letter);
        return;
    }
    bool const is_letter = letter <= UCHAR_MAX_VALUE && !U_IS_SURROGATE(letter);
    std::array<char, U8_MAX_LENGTH> bytes{};
    std::size_t size = 0;
    U8_APPEND_UNSAFE(bytes, size, is_letter ? letter : replacement_letter);
    text.append(bytes.data(), size);
}

#pragma GCC diagnostic pop

}  // namespace sunhall
