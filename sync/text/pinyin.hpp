// Pinyin of Chinese titles: initials for letter keys and sorting, whole syllables for search.
//
// A character's reading depends on the word it stands in: 行 is xing, but hang in 银行. The longest
// known word decides, then the most frequent reading. The tables are made at build time from
// Debian's rime-data-pinyin-simp, rime-data-terra-pinyin (tones) and unicode-data, corrected by
// assets/text/pinyin-overrides.tsv, and compiled in: ICU's own Han-Latin got 19 of 52 probe words
// wrong.
//
// Pure functions over constant tables: any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sunhall {

/// One reading a character, lower-case ASCII, ü as v: 银行 → {"yin", "hang"}. Latin letters and
/// digits come as themselves, one entry each, in lower case; punctuation and spaces are left out;
/// a character nobody knows how to read is "".
[[nodiscard]] std::vector<std::string> pinyin_syllables(std::string_view text);

/// A syllable and the character it reads, by its place in the text. Unlike the functions above and
/// below, it takes the text as it is, folded by the caller; it answers views into the tables and
/// the text.
struct PinyinReading {
    std::size_t place = 0;
    std::string_view syllable;
    char tone = 0;             ///< '1' to '4', '5' for the neutral one; 0: Latin, a digit, unread.
    bool within_word = false;  ///< The same word as the reading before it.
};
[[nodiscard]] std::vector<PinyinReading> pinyin_readings(std::string_view folded_text);

/// The first letters: 重庆市 → "CQS", "5G 基站" → "5GJZ". '#' for what cannot be read.
[[nodiscard]] std::string pinyin_initials(std::string_view text);

/// The key a title is listed under: 'A' to 'Z', or '#'. Marks before the first character that
/// counts are passed over: 《不动产登记》 is under B.
[[nodiscard]] char pinyin_initial(std::string_view text);

/// Sorts titles as people look them up: by syllables, then by code point.
[[nodiscard]] std::string pinyin_sort_key(std::string_view text);

}  // namespace sunhall
