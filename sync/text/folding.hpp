// Text as a search compares it: one letter at a time, with the way back to what was written.
//
// Traditional becomes simplified, full width half width, capital small; marks and spaces are told
// apart from letters and kept, so that a caller may pass over them. Both sides of a comparison are
// folded, so a fold need not be right as a spelling, only the same for what people hold to be the
// same. Quick enough for whole articles: Han and ASCII come from tables, ICU is asked for the rest.
//
// Pure functions over constant tables: any thread.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace sunhall {

struct FoldedLetter {
    char32_t letter = 0;
    /// The bytes of the text that it stands for; a sign folded into several letters (㎡) lends its
    /// bytes to each.
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Bytes that are no UTF-8 come as U+FFFD.
[[nodiscard]] std::vector<FoldedLetter> folded_letters(std::string_view text);

/// Letters and digits of any script: what a search is about.
[[nodiscard]] bool is_searched(char32_t letter);

/// One character is a word of its own.
[[nodiscard]] bool is_han(char32_t letter);

}  // namespace sunhall
