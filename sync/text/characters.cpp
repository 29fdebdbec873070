#include "sync/text/characters.hpp"

#include <algorithm>
#include <array>

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "sync/base/format.hpp"
#include "sync/text/utf8.hpp"

namespace sunhall {

namespace {

/// Before the first character and for bytes that are none.
constexpr UChar32 no_character = -1;

constexpr UChar32 zero_width_non_joiner = 0x200C;
constexpr UChar32 zero_width_joiner = 0x200D;
constexpr UChar32 replacement_character = 0xFFFD;

/// Scripts whose letters change their shape by a joiner (The Unicode Standard 15, 23.2).
constexpr std::array joining_scripts{
    USCRIPT_ARABIC,  USCRIPT_SYRIAC,   USCRIPT_MONGOLIAN, USCRIPT_NKO,     USCRIPT_DEVANAGARI,
    USCRIPT_BENGALI, USCRIPT_GURMUKHI, USCRIPT_GUJARATI,  USCRIPT_ORIYA,   USCRIPT_TAMIL,
    USCRIPT_TELUGU,  USCRIPT_KANNADA,  USCRIPT_MALAYALAM, USCRIPT_SINHALA, USCRIPT_TIBETAN,
    USCRIPT_MYANMAR, USCRIPT_KHMER,    USCRIPT_PHAGS_PA,  USCRIPT_LANNA,
};

bool between(UChar32 character, UChar32 first, UChar32 last) {
    return character >= first && character <= last;
}

bool is_of(UChar32 character, UScriptCode script) {
    return character != no_character && uscript_hasScript(character, script) != 0;
}

bool joins(UChar32 character) {
    return std::ranges::any_of(joining_scripts,
                               [&](UScriptCode script) { return is_of(character, script); });
}

bool is_emoji(UChar32 character) {
    return character != no_character && (u_hasBinaryProperty(character, UCHAR_EMOJI) != 0);
}

bool is_emoji_selector(UChar32 character) { return between(character, 0xFE0E, 0xFE0F); }

bool overrides_direction(UChar32 character) {
    return between(character, 0x202A, 0x202E) || between(character, 0x2066, 0x2069);
}

bool marks_direction(UChar32 character) {
    return character == 0x200E || character == 0x200F || character == 0x061C;
}

/// What cannot be seen is fine only after a character that it shapes.
bool is_needed_after(UChar32 before, UChar32 character) {
    if (character == zero_width_joiner) {
        return joins(before) || is_emoji(before) || is_emoji_selector(before);
    }
    if (character == zero_width_non_joiner) {
        return joins(before);
    }
    if (between(character, 0x180B, 0x180F)) {  // Mongolian selectors and vowel separator
        return is_of(before, USCRIPT_MONGOLIAN);
    }
    if (is_emoji_selector(character)) {
        return is_emoji(before);
    }
    if (between(character, 0xFE00, 0xFE0D) || between(character, 0xE0100, 0xE01EF)) {
        return is_of(before, USCRIPT_HAN);
    }
    return false;
}

bool is_invisible(UChar32 character) {
    return u_charType(character) == U_FORMAT_CHAR ||
           u_hasBinaryProperty(character, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

bool has_no_shape(UChar32 character) {
    auto const type = u_charType(character);
    return type == U_UNASSIGNED || type == U_PRIVATE_USE_CHAR || type == U_SURROGATE ||
           character == replacement_character;
}

bool is_control(UChar32 character) {
    auto const type = u_charType(character);
    return type == U_CONTROL_CHAR || type == U_LINE_SEPARATOR || type == U_PARAGRAPH_SEPARATOR;
}

bool reads_right_to_left(UChar32 character) {
    auto const direction = u_charDirection(character);
    return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
}

/// The character at `at`, which moves behind it; no_character for a byte that begins none.
UChar32 next_character(std::string_view text, std::size_t& at) {
    auto const letter = next_letter(text, at);
    return letter == no_letter ? no_character : static_cast<UChar32>(letter);
}

/// Calls visit(code point) for each character, no_character for each byte that belongs to none;
/// stops when it returns false.
template <typename Visit>
void for_each_character(std::string_view text, Visit visit) {
    for (std::size_t at = 0; at < text.size();) {
        if (!visit(next_character(text, at))) {
            return;
        }
    }
}

/// Nearly all of what is written, and nothing to ask ICU about: ASCII, the signs from 、 to 】, Han
/// (all assigned since Unicode 14), full-width signs and letters.
bool is_plain(UChar32 character) {
    return between(character, 0x20, 0x7E) || between(character, 0x3001, 0x3011) ||
           between(character, 0x4E00, 0x9FFF) || between(character, 0xFF01, 0xFF5E);
}

bool has_right_to_left_letters(std::string_view text) {
    bool found = false;
    for_each_character(text, [&](UChar32 character) {
        found = character != no_character && reads_right_to_left(character);
        return !found;
    });
    return found;
}

/// What is wrong with this character here; empty when nothing is.
std::string_view objection(UChar32 before, UChar32 character, TextShape shape,
                           std::string_view whole) {
    if (is_plain(character)) {
        return {};
    }
    if (character == no_character) {
        return "不是有效的 UTF-8 编码";
    }
    if (overrides_direction(character)) {
        return "会改变文字方向";
    }
    if (is_control(character)) {
        bool const line_end = character == '\n';
        if (line_end && shape == TextShape::ManyLines) {
            return {};
        }
        return line_end ? "是换行，这里只能写一行" : "是控制字符";
    }
    if (has_no_shape(character)) {
        return "不是可以显示的字符";
    }
    if (is_invisible(character) && !is_needed_after(before, character) &&
        !(marks_direction(character) && has_right_to_left_letters(whole)) &&
        u_hasBinaryProperty(character, UCHAR_PREPENDED_CONCATENATION_MARK) == 0) {
        return "看不见";
    }
    return {};
}

}  // namespace

std::optional<std::string> forbidden_character(std::string_view text, TextShape shape) {
    std::optional<std::string> found;
    UChar32 before = no_character;
    int position = 0;
    for_each_character(text, [&](UChar32 character) {
        ++position;
        auto const what = objection(before, character, shape, text);
        if (!what.empty()) {
            found = character == no_character
                        ? format("第 {} 个字符{}", position, what)
                        : format("第 {} 个字符 U+{:04X} {}", position, character, what);
        }
        before = character;
        return !found;
    });
    return found;
}

std::string forbidden_spelt_out(std::string_view text) {
    std::string safe;
    UChar32 before = no_character;
    for (std::size_t at = 0; at < text.size();) {
        auto const begin = at;
        auto const character = next_character(text, at);
        if (objection(before, character, TextShape::OneLine, text).empty()) {
            safe += text.substr(begin, at - begin);
        } else if (character == no_character) {
            safe += format("\\x{:02X}", static_cast<unsigned char>(text[begin]));
        } else {
            safe += format("\\u{{{:X}}}", character);
        }
        before = character;
    }
    return safe;
}

std::size_t character_count(std::string_view text) {
    std::size_t count = 0;
    for_each_character(text, [&](UChar32) {
        ++count;
        return true;
    });
    return count;
}

}  // namespace sunhall
