#include "sync/store/synonyms.hpp"

#include <algorithm>

namespace sunhall {

namespace {

std::u32string letters_alone(std::span<SpelledLetter const> word) {
    std::u32string plain;
    for (auto const& letter : word) {
        plain += letter.letter;
    }
    return plain;
}

std::u32string pinyin_of(std::span<SpelledLetter const> word) {
    std::u32string pinyin;
    for (auto const& letter : word) {
        if (letter.syllable.empty()) {
            return {};
        }
        pinyin.append(letter.syllable.begin(), letter.syllable.end());
    }
    return pinyin;
}

}  // namespace

Synonyms::Synonyms(std::vector<Synonym> const& pairs) {
    for (auto const& [said, meant] : pairs) {
        auto const letters = spelled_letters(said);
        if (!letters.empty() && !meant.empty()) {
            pairs_.push_back({letters_alone(letters), pinyin_of(letters), meant});
        }
    }
}

std::vector<Synonyms::Saying> Synonyms::in(std::span<SpelledLetter const> word) const {
    std::vector<Saying> sayings;
    auto const typed = letters_alone(word);
    for (auto const& pair : pairs_) {
        auto const place = typed.find(pair.said);
        if (place != std::u32string::npos) {
            sayings.push_back({place, pair.said.size(), pair.meant});
        } else if (typed == pair.pinyin && !typed.empty()) {
            sayings.push_back({0, word.size(), pair.meant});
        }
    }
    return sayings;
}

}  // namespace sunhall
