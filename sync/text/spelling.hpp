// A text as it can be typed: each letter with its reading, in one line that a file can keep.
//
// "银行卡 5G" is spelled "银yin行hang卡ka5G": a small letter belongs to the character before it, a
// capital or a digit stands for itself. Reading pinyin takes dozens of times as long as reading a
// spelling, so a generation keeps the spellings of all titles and a terminal only loads them.
//
// Pure functions: any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sunhall {

/// A letter that counts for a search, folded; marks and spaces are left out.
struct SpelledLetter {
    char32_t letter = 0;
    /// "yin"; empty for Latin, digits and what nobody can read.
    std::string syllable = {};
    /// Its bytes in the text; in a spelling that was read, there is no text.
    std::size_t begin = 0;
    std::size_t end = 0;
};

[[nodiscard]] std::vector<SpelledLetter> spelled_letters(std::string_view text);

/// What a visitor typed, parted where there is anything but a letter between letters.
[[nodiscard]] std::vector<std::vector<SpelledLetter>> typed_words(std::string_view text);

[[nodiscard]] std::string spelling(std::string_view text);

/// The next letter of a spelling, cut off its front; the syllable refers to the spelling. Any bytes
/// are read as something.
struct SpellingPart {
    char32_t letter = 0;
    std::string_view syllable;
};
[[nodiscard]] SpellingPart take_letter(std::string_view& spelling);

}  // namespace sunhall
