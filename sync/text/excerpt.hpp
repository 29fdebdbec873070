// The line of a text in which a visitor's words stand, cut to fit, with the words to mark.
//
// Ours because SQLite's own excerpts show the beginning of a text whose title was hit, which has
// nothing to do with what was looked for. Pure function: any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sunhall {

struct Excerpt {
    std::string text;
    /// Bytes of the text, each from first to behind the last, in order.
    std::vector<std::pair<std::size_t, std::size_t>> marks;
};

/// Empty where the first of the words does not stand in the text as a phrase.
[[nodiscard]] Excerpt excerpt_of(std::string_view typed, std::string_view text,
                                 std::size_t most_letters);

}  // namespace sunhall
