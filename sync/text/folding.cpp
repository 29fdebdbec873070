#include "sync/text/folding.hpp"

#include <algorithm>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "sync/text/simplified_table.hpp"
#include "sync/text/utf8.hpp"

namespace sunhall {

namespace {

constexpr char32_t first_han = 0x3400;  // Extension A; the signs in between are no letters
constexpr char32_t last_han = 0x9FFF;
constexpr char32_t replacement = 0xFFFD;

char32_t simplified(char32_t letter) {
    auto const table = simplified_table();
    auto const found = std::ranges::lower_bound(table, letter, {}, &SimplifiedPair::traditional);
    return found != table.end() && found->traditional == letter ? found->simplified : letter;
}

/// Letters that need no library; 0 where one does.
char32_t folded_by_table(char32_t letter) {
    if (letter < 0x80) {
        return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter;
    }
    if (letter >= first_han && letter <= last_han) {
        return simplified(letter);
    }
    // Full-width forms of ASCII (The Unicode Standard, FF00–FFEF).
    if (letter >= 0xFF01 && letter <= 0xFF5E) {
        return folded_by_table(letter - 0xFEE0);
    }
    bool const cjk_mark = letter >= 0x3001 && letter <= 0x303D && letter != 0x3007;
    return cjk_mark || letter >= 0x20000 ? letter : 0;
}

void append_folded_by_icu(std::vector<FoldedLetter>& letters, char32_t letter, std::size_t begin,
                          std::size_t end) {
    UErrorCode status = U_ZERO_ERROR;
    auto const* const normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
    icu::UnicodeString const source{static_cast<UChar32>(letter)};
    auto const folded = U_SUCCESS(status) != 0 ? normalizer->normalize(source, status) : source;
    for (std::int32_t at = 0; at < folded.length(); at = folded.moveIndex32(at, 1)) {
        letters.push_back({simplified(static_cast<char32_t>(folded.char32At(at))), begin, end});
    }
}

}  // namespace

std::vector<FoldedLetter> folded_letters(std::string_view text) {
    std::vector<FoldedLetter> letters;
    letters.reserve(text.size() / 3);  // a Han character is three bytes
    for (std::size_t at = 0; at < text.size();) {
        auto const begin = at;
        auto const read = next_letter(text, at);
        auto const letter = read == no_letter ? replacement : read;
        if (auto const folded = folded_by_table(letter); folded != 0 || letter == 0) {
            letters.push_back({folded, begin, at});
        } else {
            append_folded_by_icu(letters, letter, begin, at);
        }
    }
    return letters;
}

bool is_searched(char32_t letter) {
    if (letter < 0x80) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    }
    return is_han(letter) || (u_isalnum(static_cast<UChar32>(letter)) != 0);
}

bool is_han(char32_t letter) {
    return (letter >= first_han && letter <= last_han) || letter == 0x3007 ||
           (letter >= 0x20000 && letter <= 0x3FFFF);
}

}  // namespace sunhall
