#include "sync/text/sounds.hpp"

#include "sync/text/spelling.hpp"

namespace sunhall {

namespace {

constexpr std::uint32_t most_sounds = 1U << 11U;

}  // namespace

SoundedLetter Sounds::sounded(char32_t letter, std::string_view syllable) {
    auto const code = static_cast<std::uint32_t>(letter) << 11U;
    if (syllable.empty()) {
        latin_ |= letter < 0x80 ? trace_of_latin(static_cast<char>(letter)) : 0;
        return code;
    }
    auto const known = numbers_.find(syllable);
    if (known != numbers_.end()) {
        return code | known->second;
    }
    auto const number = static_cast<std::uint32_t>(syllables_.size());
    if (number == most_sounds) {
        return code;
    }
    syllables_.emplace_back(syllable);
    numbers_.emplace(syllable, number);
    return code | number;
}

void Sounds::append(std::vector<SoundedLetter>& letters, std::string_view spelling) {
    while (!spelling.empty()) {
        auto const part = take_letter(spelling);
        letters.push_back(sounded(part.letter, part.syllable));
    }
}

Traces Sounds::traces(std::span<SoundedLetter const> letters) const {
    Traces traces = 0;
    for (auto const sounded : letters) {
        auto const letter = letter_of(sounded);
        auto const& syllable = syllables_[sound_of(sounded)];
        traces |= letter < 0x80 ? trace_of_latin(static_cast<char>(letter)) : trace_of_han(letter);
        traces |= syllable.empty() ? 0 : trace_of_latin(syllable.front());
    }
    return traces;
}

Traces trace_of_latin(char letter) {
    if (letter >= 'a' && letter <= 'z') {
        return Traces{1} << static_cast<unsigned>(letter - 'a');
    }
    return letter >= '0' && letter <= '9' ? Traces{1} << 26U : 0;
}

Traces trace_of_han(char32_t letter) { return Traces{1} << (27U + letter % 37U); }

std::string likeness_of(std::string_view syllable) {
    std::string likeness{syllable};
    bool const retroflex =
        likeness.starts_with("zh") || likeness.starts_with("ch") || likeness.starts_with("sh");
    if (retroflex) {
        likeness.erase(1, 1);
    }
    if (likeness.starts_with("l")) {
        likeness.front() = 'n';
    }
    if (likeness.size() > 2 && likeness.ends_with("ng") && !likeness.ends_with("ong")) {
        likeness.pop_back();
    }
    return likeness;
}

}  // namespace sunhall
