#include "sync/text/utf8.hpp"

#include <cstdint>

#include <unicode/unistr.h>
#include <unicode/utf8.h>

namespace sunhall {

// ICU's macro converts int to uint8_t on purpose.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"

// NOLINTNEXTLINE(readability-function-cognitive-complexity): the macro's own
char32_t next_letter(std::string_view text, std::size_t& at) {
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

#pragma GCC diagnostic pop

void append_utf8(std::string& text, char32_t letter) {
    if (letter < 0x80) {
        text += static_cast<char>(letter);
        return;
    }
    icu::UnicodeString{static_cast<UChar32>(letter)}.toUTF8String(text);
}

}  // namespace sunhall
