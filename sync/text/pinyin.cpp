#include "sync/text/pinyin.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "sync/text/normal.hpp"
#include "sync/text/pinyin_table.hpp"

namespace sunhall {

namespace {

/// Bytes of the UTF-8 character that begins with this byte; the text is valid here.
std::size_t width_of(char lead) {
    auto const byte = static_cast<unsigned char>(lead);
    if (byte < 0x80U) {
        return 1;
    }
    if (byte < 0xE0U) {
        return 2;
    }
    return byte < 0xF0U ? 3 : 4;
}

bool is_latin_or_digit(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
}

/// Where each line of the table begins, and at last where it ends: a search by halves that looked
/// for line ends around its middle took most of the time of a first filling's titles.
std::vector<std::uint32_t> const& line_starts() {
    static auto const all = [] {
        auto const table = pinyin_table();
        std::vector<std::uint32_t> starts;
        for (std::size_t at = 0; at < table.size(); at = table.find('\n', at) + 1) {
            starts.push_back(static_cast<std::uint32_t>(at));
        }
        starts.push_back(static_cast<std::uint32_t>(table.size()));
        return starts;
    }();
    return all;
}

/// Without its line feed.
std::string_view line_at(std::size_t number) {
    auto const& starts = line_starts();
    return pinyin_table().substr(starts[number], starts[number + 1] - 1 - starts[number]);
}

/// A stretch of lines of the table.
struct Lines {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] bool empty() const { return begin == end; }

    /// The first line that is not before a key by the given order; `end` where all are.
    template <typename Before>
    [[nodiscard]] std::size_t bound(Before before) const {
        auto low = begin;
        auto high = end;
        while (low < high) {
            auto const middle = low + (high - low) / 2;
            if (before(line_at(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    [[nodiscard]] Lines not_before(std::string_view key) const {
        return {bound([&](std::string_view line) { return line < key; }), end};
    }

    [[nodiscard]] Lines beginning_with(std::string_view key) const {
        auto const rest = not_before(key);
        return {rest.begin,
                rest.bound([&](std::string_view line) { return line.starts_with(key); })};
    }
};

struct Word {
    std::size_t bytes = 0;
    std::string_view reading;  ///< Empty where each character reads as it does alone.
};

/// The lines that begin with each common character, which all but a few look-ups are of.
class FirstCharacters {
public:
    FirstCharacters() {
        for (std::size_t number = 0; number + 1 < line_starts().size(); ++number) {
            if (auto const place = place_of(line_at(number))) {
                auto& lines = lines_[*place];
                lines.begin = lines.end == 0 ? static_cast<std::uint32_t>(number) : lines.begin;
                lines.end = static_cast<std::uint32_t>(number + 1);
            }
        }
    }

    [[nodiscard]] Lines lines_of(std::string_view character) const {
        auto const place = place_of(character);
        if (!place) {
            return Lines{0, line_starts().size() - 1}.beginning_with(character);
        }
        return Lines{lines_[*place].begin, lines_[*place].end};
    }

private:
    /// Characters of three bytes that begin with E3 to E9, U+3000 to U+9FFF.
    static std::optional<std::size_t> place_of(std::string_view text) {
        if (text.size() < 3 || text[0] < '\xE3' || text[0] > '\xE9') {
            return std::nullopt;
        }
        auto const bits = [&](std::size_t byte, unsigned mask) {
            return static_cast<unsigned char>(text[byte]) & mask;
        };
        return (bits(0, 0xFU) << 12U | bits(1, 0x3FU) << 6U | bits(2, 0x3FU)) - 0x3000U;
    }

    struct Stretch {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };
    std::vector<Stretch> lines_ = std::vector<Stretch>(0x7000);
};

Lines lines_of_character(std::string_view character) {
    static FirstCharacters const first;
    return first.lines_of(character);
}

/// The longest word of the table that the text begins with; no bytes where there is none.
Word longest_word(std::string_view text) {
    Word longest;
    auto bytes = std::min(width_of(text.front()), text.size());
    auto lines = lines_of_character(text.substr(0, bytes));
    // The first line is what begins with all that was looked at so far; those behind need not.
    while (!lines.empty() && line_at(lines.begin).starts_with(text.substr(0, bytes))) {
        // What is equal stands before what only begins so: the tab sorts below any character.
        auto const line = line_at(lines.begin);
        if (line.size() == bytes || line[bytes] == '\t') {
            longest = {bytes, line.substr(std::min(line.size(), bytes + 1))};
        }
        if (bytes == text.size()) {
            break;
        }
        bytes += std::min(width_of(text[bytes]), text.size() - bytes);
        lines = lines.not_before(text.substr(0, bytes));
    }
    return longest;
}

std::string_view reading_alone(std::string_view character) {
    auto const lines = lines_of_character(character);
    auto const line = lines.empty() ? std::string_view{} : line_at(lines.begin);
    bool const known = line.size() > character.size() && line[character.size()] == '\t';
    return known ? line.substr(character.size() + 1) : std::string_view{};
}

PinyinReading reading_at(std::size_t place, std::string_view toned, bool within_word) {
    if (toned.empty()) {
        return {place, {}, 0, within_word};
    }
    return {place, toned.substr(0, toned.size() - 1), toned.back(), within_word};
}

/// A word of the table, character by character: by its own reading, or each as it reads alone.
void append_word(std::vector<PinyinReading>& out, std::size_t place, std::string_view word,
                 std::string_view reading) {
    bool const own = !reading.empty();
    for (bool within = false; !word.empty(); within = true) {
        auto const width = width_of(word.front());
        auto const end = std::min(reading.find(' '), reading.size());
        auto const toned = own ? reading.substr(0, end) : reading_alone(word.substr(0, width));
        out.push_back(reading_at(place, toned, within));
        reading.remove_prefix(std::min(end + 1, reading.size()));
        word.remove_prefix(width);
        place += width;
    }
}

/// Punctuation and symbols are passed over; a Han character without a reading is not. All Han lie
/// from U+3400 on, the signs among them from U+FE30 to U+FFEF; folding took full width away.
bool is_unread_han(std::string_view character) {
    return character.size() == 4 ? character >= "\U00020000"
                                 : character >= "\u3400" && character < "\uA000";
}

/// Adds what the text reads as from `place` to the end of the word there, if it reads as anything;
/// answers where the next word begins.
std::size_t append_readings(std::vector<PinyinReading>& readings, std::string_view text,
                            std::size_t place) {
    auto const rest = text.substr(place);
    auto const width = std::min(width_of(rest.front()), rest.size());
    auto const word = width == 1 ? Word{} : longest_word(rest);
    if (word.bytes > 0) {
        append_word(readings, place, rest.substr(0, word.bytes), word.reading);
    } else if (width == 1 && is_latin_or_digit(rest.front())) {
        readings.push_back({place, rest.substr(0, 1)});
    } else if (is_unread_han(rest.substr(0, width))) {
        readings.push_back({place, {}});
    }
    return place + std::max(width, word.bytes);
}

}  // namespace

std::vector<PinyinReading> pinyin_readings(std::string_view folded_text) {
    std::vector<PinyinReading> readings;
    readings.reserve(folded_text.size() / 3);  // a Han character is three bytes
    for (std::size_t place = 0; place < folded_text.size();) {
        place = append_readings(readings, folded_text, place);
    }
    return readings;
}

std::vector<std::string> pinyin_syllables(std::string_view text) {
    auto const plain = folded(text);
    std::vector<std::string> syllables;
    for (auto const& reading : pinyin_readings(plain)) {
        syllables.emplace_back(reading.syllable);
    }
    return syllables;
}

std::string pinyin_initials(std::string_view text) {
    std::string initials;
    for (auto const& syllable : pinyin_syllables(text)) {
        char const first = syllable.empty() ? '#' : syllable.front();
        bool const letter = first >= 'a' && first <= 'z';
        initials += letter ? static_cast<char>(first - 'a' + 'A') : first;
    }
    return initials;
}

char pinyin_initial(std::string_view text) {
    auto const plain = folded(text);
    std::vector<PinyinReading> first;
    for (std::size_t place = 0; place < plain.size() && first.empty();) {
        place = append_readings(first, plain, place);
    }
    bool const read = !first.empty() && !first.front().syllable.empty();
    char const letter = read ? first.front().syllable.front() : '#';
    return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : '#';
}

std::string pinyin_sort_key(std::string_view text) {
    auto const plain = folded(text);
    std::string key;
    for (auto const& reading : pinyin_readings(plain)) {
        key += reading.syllable.empty() ? "~" : reading.syllable;  // unread characters come last
        key += ' ';
    }
    // Equal readings in a fixed order; the separator sorts before every text that goes on.
    key += '\x01';
    key += text;
    return key;
}

}  // namespace sunhall
