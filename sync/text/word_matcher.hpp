// One typed word held against texts: Han characters, pinyin, initials, and any mixture of them.
//
// Every letter of a text is one step. A step moves on through the word by the letter itself, by its
// whole syllable, or, at the word's end, by the beginning of its syllable; where initials count,
// also by its first letter or its zh, ch, sh. The places of the word reached so far are the bits of
// one number, so a text is held against all readings of the word at once: "tiq", "tq", "提q" and
// "提取" all find 提取, in one pass and without going back.
//
// Made for one word and one pile of sounds, which is older and outlives it. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sync/text/sounds.hpp"
#include "sync/text/spelling.hpp"

namespace sunhall {

enum class Leniency {
    Strict,    ///< Characters and whole syllables; the last one may be begun only.
    Initials,  ///< Also first letters.
    Errors,    ///< Strict, and what sounds alike, Han characters among themselves too.
};

class WordMatcher {
public:
    /// Longer words are cut off: nobody types more into a search.
    static constexpr std::size_t longest_word = 48;

    WordMatcher(std::span<SpelledLetter const> word, Sounds const& sounds, Leniency leniency);

    /// A text without all of these cannot hold the word, however it is parted. All there are, where
    /// no text of the pile can.
    [[nodiscard]] Traces needed() const { return needed_; }

    /// Somewhere in the text, all of the word without a gap.
    [[nodiscard]] bool is_in(std::span<SoundedLetter const> text) const;

    /// How many letters of the text the word takes from its first on; none where it is not there.
    [[nodiscard]] std::optional<std::size_t> length_at_start(
        std::span<SoundedLetter const> text) const;

    /// Letters of the text, counted from 0.
    struct Piece {
        std::size_t first = 0;
        std::size_t count = 0;
    };
    /// The whole word in one piece; none where it is not.
    [[nodiscard]] std::optional<Piece> piece_in(std::span<SoundedLetter const> text) const;
    /// The word in several pieces, the first of at least two letters, in any order: 养老保险转移 is
    /// in 养老保险关系转移. Empty where some of it is missing.
    [[nodiscard]] std::vector<Piece> pieces_in(std::span<SoundedLetter const> text) const;

private:
    /// Bit j: the first j letters of the word are used up.
    using Places = std::uint64_t;

    /// Likeness of the word's syllable at each place, and of the Latin letters from there on.
    struct Likenesses;

    [[nodiscard]] Traces traces_needed(Sounds const& sounds) const;
    [[nodiscard]] Places start(SoundedLetter letter) const;
    [[nodiscard]] Places step(Places reached, SoundedLetter letter) const;
    [[nodiscard]] Places end() const { return Places{1} << letters_.size(); }
    [[nodiscard]] Places moves_of(std::string_view syllable, std::size_t from,
                                  Leniency leniency) const;
    [[nodiscard]] Places strict_moves(std::string_view syllable, std::size_t from) const;
    [[nodiscard]] Places moves_by_initials(std::string_view syllable, std::size_t from) const;

    /// The furthest that the word goes from one of its places, in one piece of the text.
    struct Run {
        Piece piece;
        std::size_t place = 0;
    };
    [[nodiscard]] Run furthest_from(std::size_t place, std::span<SoundedLetter const> text) const;

    Traces needed_ = 0;
    std::u32string letters_;
    /// The word as typed, a byte a letter, for those that are Latin; '\0' for others.
    std::string latin_;
    /// By sound: where its syllable leads from the word's beginning. Apart from the others, since
    /// nearly every step asks for nothing else.
    std::vector<Places> starts_;
    /// By sound and place: where its syllable leads.
    std::vector<Places> moves_;
};

}  // namespace sunhall
