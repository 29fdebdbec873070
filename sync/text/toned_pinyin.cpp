#include "sync/text/toned_pinyin.hpp"

#include <array>
#include <tuple>
#include <vector>

#include "sync/text/folding.hpp"
#include "sync/text/pinyin.hpp"
#include "sync/text/utf8.hpp"

namespace sunhall {

namespace {

/// One character that is read, with what stands between it and the one before.
struct Syllable {
    PinyinReading reading;
    std::string_view character;
    std::string_view before;
};

constexpr std::array<std::string_view, 12> figures{"零", "一", "二", "三", "四", "五",
                                                   "六", "七", "八", "九", "十", "点"};
/// After these or before those 一 counts: 第一, 一月, 一楼.
constexpr std::array<std::string_view, 5> ordinal_units{"月", "日", "号", "楼", "层"};

template <std::size_t count>
bool among(std::array<std::string_view, count> const& list, std::string_view character) {
    for (auto const one : list) {
        if (one == character) {
            return true;
        }
    }
    return false;
}

std::vector<Syllable> syllables_of(std::string_view text) {
    std::vector<Syllable> syllables;
    std::size_t behind = 0;
    for (auto const& reading : pinyin_readings(text)) {
        auto after = reading.place;
        std::ignore = next_letter(text, after);
        syllables.push_back({reading, text.substr(reading.place, after - reading.place),
                             text.substr(behind, reading.place - behind)});
        behind = after;
    }
    return syllables;
}

/// The tone of 一 or 不 before the next syllable, of any other as it is.
char spoken_tone(std::vector<Syllable> const& all, std::size_t at) {
    auto const& here = all[at];
    auto const tone = here.reading.tone;
    bool const is_one = here.character == "一";
    if ((!is_one && here.character != "不") || at + 1 == all.size() ||
        !all[at + 1].before.empty()) {
        return tone;
    }
    auto const& next = all[at + 1];
    if (!is_one) {
        return next.reading.tone == '4' ? '2' : tone;
    }
    bool const counted = here.before.empty() && at > 0 &&
                         (all[at - 1].character == "第" || among(figures, all[at - 1].character));
    if (counted || among(figures, next.character) || among(ordinal_units, next.character)) {
        return tone;
    }
    // 一个 too, whose 个 is neutral but was falling.
    return next.reading.tone >= '4' ? '2' : '4';
}

/// What a voice makes of the signs between two syllables.
std::string_view rest_of(std::string_view between) {
    for (auto const* const last : {"。", "!", "?"}) {
        if (between.find(last) != std::string_view::npos) {
            return ". ";
        }
    }
    return between.find(',') != std::string_view::npos ? ", " : " ";
}

}  // namespace

std::string toned_pinyin(std::string_view spoken) {
    std::string plain;
    for (auto const& folded : folded_letters(spoken)) {
        // The one of telephones is a traditional 么 too.
        bool const one = spoken.substr(folded.begin, folded.end - folded.begin) == "幺";
        append_utf8(plain, one ? U'幺' : folded.letter);
    }
    auto const syllables = syllables_of(plain);
    std::string pinyin;
    for (std::size_t i = 0; i < syllables.size(); ++i) {
        auto const& [reading, character, before] = syllables[i];
        bool const joined = reading.within_word && before.empty();
        if (!pinyin.empty() && !joined) {
            pinyin += rest_of(before);
        }
        if (reading.tone != 0) {
            pinyin += reading.syllable;
            pinyin += spoken_tone(syllables, i);
        } else if (!reading.syllable.empty()) {
            // A Latin letter is called by its name when it is a capital of its own.
            auto const letter = reading.syllable.front();
            pinyin +=
                letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
        }
    }
    return pinyin;
}

}  // namespace sunhall
