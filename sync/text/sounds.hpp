// Letters and their readings as single numbers, so that a hundred thousand titles are an array.
//
// There are some 410 syllables in Mandarin; each gets a number when it is first met. A letter packs
// its code point (21 bits) and its syllable's number (11 bits) into one word.
//
// Values: any thread.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sunhall {

/// 0 parts one text from the next: nothing ever matches it.
using SoundedLetter = std::uint32_t;

[[nodiscard]] constexpr char32_t letter_of(SoundedLetter sounded) { return sounded >> 11U; }
[[nodiscard]] constexpr std::size_t sound_of(SoundedLetter sounded) { return sounded & 0x7FFU; }

/// What a text has in it, a bit each: initials of its syllables, Latin letters, digits, and Han
/// characters by their low bits. A text that lacks a trace of a word cannot hold the word.
using Traces = std::uint64_t;

[[nodiscard]] Traces trace_of_han(char32_t letter);
/// Of a small Latin letter, a digit, or the first letter of a syllable.
[[nodiscard]] Traces trace_of_latin(char letter);

class Sounds {
public:
    /// The letter with its syllable; one that has none, or more syllables than there are numbers
    /// for, is found by the letter alone.
    SoundedLetter sounded(char32_t letter, std::string_view syllable);

    /// All letters of a spelling.
    void append(std::vector<SoundedLetter>& letters, std::string_view spelling);

    [[nodiscard]] Traces traces(std::span<SoundedLetter const> letters) const;

    /// The small Latin letter, or any digit, stands in some text as itself.
    [[nodiscard]] bool has_latin(char letter) const {
        return (latin_ & trace_of_latin(letter)) != 0;
    }

    /// By their numbers; the first is no syllable.
    [[nodiscard]] std::vector<std::string> const& syllables() const { return syllables_; }

private:
    Traces latin_ = 0;
    std::vector<std::string> syllables_{""};
    std::map<std::string, std::uint32_t, std::less<>> numbers_;
};

/// Syllables that people who speak a dialect or type in haste take for each other have one
/// likeness: z and zh, c and ch, s and sh, l and n, an and ang, en and eng, in and ing.
[[nodiscard]] std::string likeness_of(std::string_view syllable);

}  // namespace sunhall
