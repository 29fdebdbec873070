#include "sync/text/excerpt.hpp"

#include <algorithm>
#include <optional>

#include "sync/text/folding.hpp"
#include "sync/text/spelling.hpp"

namespace sunhall {

namespace {

// So that a hit deep in a line still shows what comes before it.
constexpr std::size_t letters_before = 8;
constexpr std::string_view cut = "…";

using Letters = std::vector<FoldedLetter>;

Letters searched_letters(std::string_view text) {
    auto letters = folded_letters(text);
    std::erase_if(letters, [](FoldedLetter const& letter) { return !is_searched(letter.letter); });
    return letters;
}

/// Where a word stands among the letters, from one of them on.
std::optional<std::size_t> place_of(std::vector<SpelledLetter> const& word, Letters const& letters,
                                    std::size_t from) {
    auto const first = letters.begin() + static_cast<std::ptrdiff_t>(from);
    auto const found = std::search(first, letters.end(), word.begin(), word.end(),
                                   [](FoldedLetter const& there, SpelledLetter const& typed) {
                                       return there.letter == typed.letter;
                                   });
    return found == letters.end()
               ? std::nullopt
               : std::optional{static_cast<std::size_t>(found - letters.begin())};
}

struct Bytes {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The part of the line around a letter that is shown.
Bytes shown_around(std::string_view text, Letters const& letters, std::size_t hit,
                   std::size_t most_letters) {
    auto const line_break = text.rfind('\n', letters[hit].begin);
    auto const line = line_break == std::string_view::npos ? 0 : line_break + 1;
    auto const line_end = std::min(text.find('\n', letters[hit].begin), text.size());
    auto const of_line = std::ranges::lower_bound(letters, line, {}, &FoldedLetter::begin);
    auto const first_of_line = static_cast<std::size_t>(of_line - letters.begin());
    auto const first = std::max(hit - std::min(hit, letters_before), first_of_line);
    auto const begin = first == first_of_line ? line : letters[first].begin;
    auto const behind = first + most_letters;
    auto const end = behind < letters.size() ? std::min(letters[behind].begin, line_end) : line_end;
    return {begin, end};
}

}  // namespace

Excerpt excerpt_of(std::string_view typed, std::string_view text, std::size_t most_letters) {
    auto const words = typed_words(typed);
    auto const letters = searched_letters(text);
    auto const hit = words.empty() ? std::nullopt : place_of(words.front(), letters, 0);
    if (!hit) {
        return {};
    }
    auto const shown = shown_around(text, letters, *hit, most_letters);
    bool const cut_before = shown.begin > 0 && text[shown.begin - 1] != '\n';
    bool const cut_behind = shown.end < text.size() && text[shown.end] != '\n';
    std::string const before{cut_before ? cut : ""};
    Excerpt excerpt{.text = before +
                            std::string{text.substr(shown.begin, shown.end - shown.begin)} +
                            std::string{cut_behind ? cut : ""},
                    .marks = {}};
    for (auto const& word : words) {
        for (auto place = place_of(word, letters, 0); place;
             place = place_of(word, letters, *place + word.size())) {
            auto const begin = letters[*place].begin;
            auto const end = letters[*place + word.size() - 1].end;
            if (begin >= shown.begin && end <= shown.end) {
                excerpt.marks.emplace_back(begin - shown.begin + before.size(),
                                           end - shown.begin + before.size());
            }
        }
    }
    std::ranges::sort(excerpt.marks);
    return excerpt;
}

}  // namespace sunhall
