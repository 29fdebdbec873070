#include "sync/text/word_matcher.hpp"

#include <algorithm>
#include <bit>

namespace sunhall {

namespace {

constexpr std::size_t longest_syllable = 6;  // zhuang
constexpr Traces no_way = ~Traces{0};

bool is_retroflex(std::string_view syllable) {
    return syllable.starts_with("zh") || syllable.starts_with("ch") || syllable.starts_with("sh");
}

}  // namespace

struct WordMatcher::Likenesses {
    explicit Likenesses(std::span<SpelledLetter const> word, std::string_view latin) {
        for (std::size_t place = 0; place < latin.size(); ++place) {
            by_place.emplace_back();
            if (latin[place] == '\0') {
                by_place.back().push_back(likeness_of(word[place].syllable));
                continue;
            }
            auto const rest = latin.substr(place, longest_syllable);
            for (std::size_t size = 1; size <= rest.size() && rest[size - 1] != '\0'; ++size) {
                by_place.back().push_back(likeness_of(rest.substr(0, size)));
            }
        }
    }

    /// A syllable of that likeness leads on by as many letters as the equal one was made of;
    /// nowhere where no errors are forgiven.
    [[nodiscard]] Places moves(std::string_view likeness, std::size_t from) const {
        Places moves = 0;
        if (from >= by_place.size()) {
            return moves;
        }
        for (std::size_t i = 0; i < by_place[from].size(); ++i) {
            if (by_place[from][i] == likeness) {
                moves |= Places{2} << (from + i);
            }
        }
        return moves;
    }

    std::vector<std::vector<std::string>> by_place;
};

WordMatcher::WordMatcher(std::span<SpelledLetter const> word, Sounds const& sounds,
                         Leniency leniency) {
    word = word.first(std::min(word.size(), longest_word));
    for (auto const& letter : word) {
        letters_.push_back(letter.letter);
        latin_ += letter.letter < 0x80 ? static_cast<char>(letter.letter) : '\0';
    }
    auto const likenesses =
        leniency == Leniency::Errors ? Likenesses{word, latin_} : Likenesses{{}, {}};
    auto const& syllables = sounds.syllables();
    auto const count = letters_.size();
    starts_.resize(syllables.size());
    moves_.resize(syllables.size() * count);
    for (std::size_t sound = 1; sound < syllables.size(); ++sound) {
        auto const& syllable = syllables[sound];
        auto const likeness = leniency == Leniency::Errors ? likeness_of(syllable) : std::string{};
        for (std::size_t place = 0; place < count; ++place) {
            moves_[sound * count + place] =
                moves_of(syllable, place, leniency) | likenesses.moves(likeness, place);
        }
        starts_[sound] = count == 0 ? 0 : moves_[sound * count];
    }
    needed_ = traces_needed(sounds);
}

Traces WordMatcher::traces_needed(Sounds const& sounds) const {
    // From the word's end: what every way from a place to the end goes through.
    auto const count = letters_.size();
    std::vector<Traces> needed(count + 1, no_way);
    needed[count] = 0;
    auto const& syllables = sounds.syllables();
    for (auto place = count; place-- > 0;) {
        auto& here = needed[place];
        if (latin_[place] == '\0') {
            here &= trace_of_han(letters_[place]) | needed[place + 1];
        } else if (sounds.has_latin(latin_[place])) {
            here &= trace_of_latin(latin_[place]) | needed[place + 1];
        }
        for (std::size_t sound = 1; sound < syllables.size(); ++sound) {
            auto const begun = trace_of_latin(syllables[sound].front());
            for (auto moves = moves_[sound * count + place]; moves != 0; moves &= moves - 1) {
                here &= begun | needed[static_cast<std::size_t>(std::countr_zero(moves))];
            }
        }
    }
    return needed[0];
}

WordMatcher::Places WordMatcher::moves_of(std::string_view syllable, std::size_t from,
                                          Leniency leniency) const {
    auto const strict = strict_moves(syllable, from);
    return leniency == Leniency::Initials ? strict | moves_by_initials(syllable, from) : strict;
}

WordMatcher::Places WordMatcher::strict_moves(std::string_view syllable, std::size_t from) const {
    if (latin_[from] != syllable.front()) {
        return 0;
    }
    auto const rest = std::string_view{latin_}.substr(from);
    Places moves = 0;
    if (rest.starts_with(syllable)) {
        moves |= Places{1} << (from + syllable.size());
    }
    if (syllable.starts_with(rest)) {
        moves |= end();
    }
    return moves;
}

WordMatcher::Places WordMatcher::moves_by_initials(std::string_view syllable,
                                                   std::size_t from) const {
    if (latin_[from] != syllable.front()) {
        return 0;
    }
    auto const rest = std::string_view{latin_}.substr(from);
    Places moves = Places{2} << from;
    if (is_retroflex(syllable) && rest.starts_with(syllable.substr(0, 2))) {
        moves |= Places{4} << from;
    }
    return moves;
}

WordMatcher::Places WordMatcher::start(SoundedLetter letter) const {
    auto const by_letter = letter_of(letter) == letters_.front() ? Places{2} : Places{0};
    return starts_[sound_of(letter)] | by_letter;
}

WordMatcher::Places WordMatcher::step(Places reached, SoundedLetter letter) const {
    auto const* const moves = moves_.data() + sound_of(letter) * letters_.size();
    auto const code = letter_of(letter);
    Places next = 0;
    for (; reached != 0; reached &= reached - 1) {
        auto const place = static_cast<std::size_t>(std::countr_zero(reached));
        next |= moves[place];
        if (letters_[place] == code) {
            next |= Places{2} << place;
        }
    }
    return next;
}

bool WordMatcher::is_in(std::span<SoundedLetter const> text) const {
    Places reached = 0;
    for (auto const letter : text) {
        reached = start(letter) | step(reached, letter);
        if ((reached & end()) != 0) {
            return true;
        }
    }
    return false;
}

std::optional<std::size_t> WordMatcher::length_at_start(std::span<SoundedLetter const> text) const {
    Places reached = 1;
    for (std::size_t at = 0; at < text.size() && reached != 0; ++at) {
        reached = step(reached, text[at]);
        if ((reached & end()) != 0) {
            return at + 1;
        }
    }
    return std::nullopt;
}

WordMatcher::Run WordMatcher::furthest_from(std::size_t place,
                                            std::span<SoundedLetter const> text) const {
    Run best{.piece = {}, .place = place};
    for (std::size_t first = 0; first < text.size(); ++first) {
        auto reached = Places{1} << place;
        for (auto at = first; at < text.size(); ++at) {
            reached = step(reached & ~end(), text[at]);
            if (reached == 0) {
                break;
            }
            auto const furthest = static_cast<std::size_t>(std::bit_width(reached)) - 1;
            auto const count = at + 1 - first;
            bool const enough = count > 1 || furthest == letters_.size();
            if (enough && furthest > best.place) {
                best = {{first, count}, furthest};
            }
        }
    }
    return best;
}

std::optional<WordMatcher::Piece> WordMatcher::piece_in(std::span<SoundedLetter const> text) const {
    for (std::size_t first = 0; first < text.size(); ++first) {
        if (auto const count = length_at_start(text.subspan(first))) {
            return Piece{first, *count};
        }
    }
    return std::nullopt;
}

std::vector<WordMatcher::Piece> WordMatcher::pieces_in(std::span<SoundedLetter const> text) const {
    std::vector<Piece> pieces;
    for (std::size_t place = 0; place < letters_.size();) {
        auto const run = furthest_from(place, text);
        if (run.place == place || (pieces.empty() && run.piece.count < 2)) {
            return {};
        }
        pieces.push_back(run.piece);
        place = run.place;
    }
    return pieces;
}

}  // namespace sunhall
