// What visitors say and what offices write: 低保 is 最低生活保障. The hall's signed settings name
// the pairs; a search tries both, in titles and in pages.
//
// A typed word says a synonym where it holds its characters, in any script's folding, or is its
// whole pinyin: visitors look at hits before they choose a candidate. Immutable once made, then any
// thread.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sync/text/spelling.hpp"

namespace sunhall {

struct Synonym {
    std::string said;
    std::string meant;

    bool operator==(Synonym const&) const = default;
};

class Synonyms {
public:
    Synonyms() = default;
    explicit Synonyms(std::vector<Synonym> const& pairs);

    /// Letters of a word that can be said otherwise. The text belongs to the synonyms.
    struct Saying {
        std::size_t first = 0;
        std::size_t count = 0;
        std::string_view meant;
    };
    [[nodiscard]] std::vector<Saying> in(std::span<SpelledLetter const> word) const;

private:
    struct Pair {
        std::u32string said;
        std::u32string pinyin;  ///< Empty where a letter has none.
        std::string meant;
    };
    std::vector<Pair> pairs_;
};

}  // namespace sunhall
