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

/// A stretch of whole lines of the table.
struct Lines {
    std::string_view text;

    [[nodiscard]] std::string_view first() const { return text.substr(0, text.find('\n')); }

    /// Where the line begins that `at` lies in.
    [[nodiscard]] std::size_t start_of_line(std::size_t at) const {
        auto const end = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
        return end == std::string_view::npos ? 0 : end + 1;
    }

    /// Where the first line begins that is not before `key` by the given order.
    template <typename Before>
    [[nodiscard]] std::size_t bound(Before before) const {
        std::size_t low = 0;
        std::size_t high = text.size();
        while (low < high) {
            auto const start = start_of_line(low + (high - low) / 2);
            auto const end = text.find('\n', start);
            if (before(text.substr(start, end - start))) {
                low = end + 1;
            } else {
                high = start;
            }
        }
        return low;
    }

    [[nodiscard]] Lines beginning_with(std::string_view key) const {
        auto const from = bound([&](std::string_view line) { return line < key; });
        auto const to =
            bound([&](std::string_view line) { return line < key || line.starts_with(key); });
        return {text.substr(from, to - from)};
    }
};

struct Word {
    std::size_t bytes = 0;
    std::string_view reading;  ///< Empty where each character reads as it does alone.
};

/// The lines of each common character, which all but a few look-ups begin with.
class FirstCharacters {
public:
    FirstCharacters() {
        auto const table = pinyin_table();
        for (std::size_t at = 0; at < table.size(); at = table.find('\n', at) + 1) {
            if (auto const place = place_of(table.substr(at))) {
                auto& lines = lines_[*place];
                lines.begin = lines.end == 0 ? static_cast<std::uint32_t>(at) : lines.begin;
                lines.end = static_cast<std::uint32_t>(table.find('\n', at) + 1);
            }
        }
    }

    [[nodiscard]] Lines lines_of(std::string_view text) const {
        auto const place = place_of(text);
        if (!place) {
            return Lines{pinyin_table()};
        }
        auto const& lines = lines_[*place];
        return Lines{pinyin_table().substr(lines.begin, lines.end - lines.begin)};
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

Lines lines_beginning_like(std::string_view text) {
    static FirstCharacters const first;
    return first.lines_of(text);
}

/// The longest word of the table that the text begins with; no bytes where there is none.
Word longest_word(std::string_view text) {
    Word longest;
    auto lines = lines_beginning_like(text);
    for (std::size_t bytes = 0; bytes < text.size();) {
        bytes += width_of(text[bytes]);
        auto const key = text.substr(0, bytes);
        lines = lines.beginning_with(key);
        if (lines.text.empty()) {
            break;
        }
        // What is equal stands before what only begins so: the tab sorts below any character.
        auto const line = lines.first();
        if (line.size() == bytes || line[bytes] == '\t') {
            longest = {bytes, line.substr(std::min(line.size(), bytes + 1))};
        }
    }
    return longest;
}

std::string_view reading_alone(std::string_view character) {
    auto const line = lines_beginning_like(character).beginning_with(character).first();
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

}  // namespace

std::vector<PinyinReading> pinyin_readings(std::string_view folded_text) {
    std::vector<PinyinReading> readings;
    for (auto rest = folded_text; !rest.empty();) {
        auto const place = folded_text.size() - rest.size();
        auto const width = std::min(width_of(rest.front()), rest.size());
        auto const word = width == 1 ? Word{} : longest_word(rest);
        if (word.bytes > 0) {
            append_word(readings, place, rest.substr(0, word.bytes), word.reading);
        } else if (width == 1 && is_latin_or_digit(rest.front())) {
            readings.push_back({place, rest.substr(0, 1), 0, false});
        } else if (is_unread_han(rest.substr(0, width))) {
            readings.push_back({place, {}, 0, false});
        }
        rest.remove_prefix(std::max(width, word.bytes));
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
    auto const initials = pinyin_initials(text);
    bool const letter = !initials.empty() && initials.front() >= 'A' && initials.front() <= 'Z';
    return letter ? initials.front() : '#';
}

std::string pinyin_sort_key(std::string_view text) {
    std::string key;
    for (auto const& syllable : pinyin_syllables(text)) {
        key += syllable.empty() ? "~" : syllable;  // unread characters come last
        key += ' ';
    }
    // Equal readings in a fixed order; the separator sorts before every text that goes on.
    return key + '\x01' + std::string{text};
}

}  // namespace sunhall
