#include "sync/text/spelling.hpp"

#include <algorithm>

#include "sync/text/folding.hpp"
#include "sync/text/pinyin.hpp"
#include "sync/text/utf8.hpp"

namespace sunhall {

namespace {

bool is_small(char letter) { return letter >= 'a' && letter <= 'z'; }

}  // namespace

std::vector<SpelledLetter> spelled_letters(std::string_view text) {
    auto const folded = folded_letters(text);
    std::string plain;
    plain.reserve(text.size());
    std::vector<std::size_t> places;  // in `plain`, of each folded letter
    places.reserve(folded.size());
    for (auto const& letter : folded) {
        places.push_back(plain.size());
        append_utf8(plain, letter.letter);
    }
    std::vector<SpelledLetter> letters;
    letters.reserve(folded.size());
    auto const readings = pinyin_readings(plain);
    auto reading = readings.begin();
    for (std::size_t i = 0; i < folded.size(); ++i) {
        while (reading != readings.end() && reading->place < places[i]) {
            ++reading;
        }
        bool const read = reading != readings.end() && reading->place == places[i];
        auto const& letter = folded[i];
        if (is_searched(letter.letter)) {
            letters.push_back({.letter = letter.letter,
                               .syllable = read && letter.letter >= 0x80
                                               ? std::string{reading->syllable}
                                               : std::string{},
                               .begin = letter.begin,
                               .end = letter.end});
        }
    }
    return letters;
}

std::vector<std::vector<SpelledLetter>> typed_words(std::string_view text) {
    std::vector<std::vector<SpelledLetter>> words;
    std::size_t end = 0;
    for (auto& letter : spelled_letters(text)) {
        if (words.empty() || letter.begin > end) {
            words.emplace_back();
        }
        end = letter.end;
        words.back().push_back(std::move(letter));
    }
    return words;
}

std::string spelling(std::string_view text) {
    std::string spelled;
    for (auto const& letter : spelled_letters(text)) {
        bool const small = letter.letter < 0x80 && is_small(static_cast<char>(letter.letter));
        append_utf8(spelled, small ? letter.letter - ('a' - 'A') : letter.letter);
        spelled += letter.syllable;
    }
    return spelled;
}

SpellingPart take_letter(std::string_view& spelling) {
    std::size_t width = 0;
    auto const letter = next_letter(spelling, width);
    spelling.remove_prefix(width);
    auto const* const end = std::ranges::find_if_not(spelling, is_small);
    auto const size = static_cast<std::size_t>(end - spelling.begin());
    auto const syllable = spelling.substr(0, size);
    spelling.remove_prefix(size);
    bool const capital = letter >= 'A' && letter <= 'Z';
    // What is no letter stands between texts and matches nothing.
    return {letter == no_letter ? 0 : capital ? letter + ('a' - 'A') : letter, syllable};
}

}  // namespace sunhall
