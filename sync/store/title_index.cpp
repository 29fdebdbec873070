#include "sync/store/title_index.hpp"

#include <algorithm>
#include <limits>
#include <span>
#include <utility>

#include "sync/text/spelling.hpp"

namespace sunhall {

namespace {

constexpr char between_keywords = '|';
/// A title longer than this is searched by its beginning; the checker allows far less.
constexpr std::size_t longest_title = std::numeric_limits<std::uint16_t>::max();

/// From best to worst; the numbers only order.
enum : std::uint8_t {
    WholeTitle,
    StartOfTitle,
    InTitle,
    InitialsAtStart,
    InKeywords,
    InitialsInTitle,
    InitialsInKeywords,
    InPieces,
    SoundsAlike,
    PiecesSoundAlike,
    NotFound,
    Hidden,
};

/// Fewer hits than that, and titles with only parts of a word are wanted, too.
constexpr std::ptrdiff_t few_hits = 10;

template <typename Words>
Traces needed_by(Words const& words) {
    Traces needed = 0;
    for (auto const& word : words) {
        needed |= word.needed();
    }
    return needed;
}

std::ptrdiff_t found_in(std::vector<std::uint8_t> const& ranks) {
    return std::ranges::count_if(ranks, [](auto rank) { return rank < NotFound; });
}

std::vector<std::uint32_t> sorted(std::vector<std::uint8_t> const& ranks) {
    std::vector<std::vector<std::uint32_t>> by_rank(NotFound);
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        if (ranks[i] < NotFound) {
            by_rank[ranks[i]].push_back(static_cast<std::uint32_t>(i));
        }
    }
    std::vector<std::uint32_t> numbers;
    for (auto const& found : by_rank) {
        numbers.insert(numbers.end(), found.begin(), found.end());
    }
    return numbers;
}

/// As the index finds a word: in one piece strictly or by initials, in several, by likeness.
std::vector<WordMatcher::Piece> best_pieces(std::vector<SpelledLetter> const& word,
                                            Sounds const& sounds,
                                            std::span<SoundedLetter const> text) {
    for (auto const leniency : {Leniency::Strict, Leniency::Initials, Leniency::Errors}) {
        if (auto const piece = WordMatcher{word, sounds, leniency}.piece_in(text)) {
            return {*piece};
        }
    }
    auto pieces = WordMatcher{word, sounds, Leniency::Strict}.pieces_in(text);
    return pieces.empty() ? WordMatcher{word, sounds, Leniency::Errors}.pieces_in(text) : pieces;
}

}  // namespace

std::string title_spelling(Item const& item) {
    auto spelled = spelling(item.title);
    for (auto const& keyword : item.keywords) {
        spelled += between_keywords + spelling(keyword);
    }
    for (auto const& [language, texts] : item.translations) {
        if (auto const title = texts.find("title"); title != texts.end()) {
            spelled += between_keywords + spelling(title->second);
        }
    }
    return spelled;
}

void TitleIndex::add(Kind kind, std::string_view department, std::string_view id,
                     std::string_view title_spelling) {
    auto const first = letters_.size();
    auto const end = std::min(title_spelling.find(between_keywords), title_spelling.size());
    sounds_.append(letters_, title_spelling.substr(0, end));
    auto const title = std::min(letters_.size() - first, longest_title);
    for (auto rest = title_spelling.substr(end); !rest.empty();) {
        rest.remove_prefix(1);
        auto const keyword = rest.substr(0, rest.find(between_keywords));
        letters_.push_back({});
        sounds_.append(letters_, keyword);
        rest.remove_prefix(keyword.size());
    }
    entries_.push_back({.first = static_cast<std::uint32_t>(first),
                        .id = static_cast<std::uint32_t>(ids_.size()),
                        .title = static_cast<std::uint16_t>(title),
                        .place = place_of(kind, department)});
    traces_.push_back(sounds_.traces(Letters{letters_}.subspan(first)));
    ids_ += id;
    ids_ += '\0';
}

std::uint16_t TitleIndex::place_of(Kind kind, std::string_view department) {
    auto const found = std::ranges::find_if(places_, [&](Place const& place) {
        return place.kind == kind && place.department == department;
    });
    if (found == places_.end()) {
        places_.push_back({kind, std::string{department}});
        return static_cast<std::uint16_t>(places_.size() - 1);
    }
    return static_cast<std::uint16_t>(found - places_.begin());
}

Kind TitleIndex::kind(std::uint32_t number) const { return places_[entries_[number].place].kind; }

std::string TitleIndex::path(std::uint32_t number) const {
    auto const& entry = entries_[number];
    auto const& place = places_[entry.place];
    return item_path(place.department, place.kind, ids_.c_str() + entry.id);
}

TitleIndex::Letters TitleIndex::letters_of(std::uint32_t number) const {
    auto const first = entries_[number].first;
    auto const end = number + 1 < entries_.size() ? entries_[number + 1].first : letters_.size();
    return Letters{letters_}.subspan(first, end - first);
}

TitleIndex::Rank TitleIndex::rank_of(Word const& word, Letters title, Letters all) {
    if (!word.lenient.is_in(all)) {
        return NotFound;
    }
    if (auto const length = word.strict.length_at_start(title)) {
        return *length == title.size() ? WholeTitle : StartOfTitle;
    }
    if (word.strict.is_in(title)) {
        return InTitle;
    }
    if (word.lenient.length_at_start(title)) {
        return InitialsAtStart;
    }
    if (word.strict.is_in(all)) {
        return InKeywords;
    }
    return word.lenient.is_in(title) ? InitialsInTitle : InitialsInKeywords;
}

void TitleIndex::rank_whole(Words const& words, Leniency leniency, Rank least,
                            std::vector<Rank>& ranks) const {
    std::vector<Word> matchers;
    for (auto const& word : words) {
        matchers.push_back(
            {{word, sounds_, Leniency::Strict}, WordMatcher{word, sounds_, leniency}});
    }
    auto const needed = needed_by(matchers);
    for (std::uint32_t number = 0; number < ranks.size(); ++number) {
        if (ranks[number] != NotFound || (needed & ~traces_[number]) != 0) {
            continue;
        }
        auto const all = letters_of(number);
        auto const title = all.first(entries_[number].title);
        Rank rank = least;
        for (auto const& word : matchers) {
            rank = std::max(rank, rank_of(word, title, all));
            if (rank == NotFound) {
                break;
            }
        }
        ranks[number] = rank;
    }
}

void TitleIndex::rank_pieces(Words const& words, Leniency leniency, Rank rank,
                             std::vector<Rank>& ranks) const {
    std::vector<WordMatcher> matchers;
    for (auto const& word : words) {
        matchers.emplace_back(word, sounds_, leniency);
    }
    auto const needed = needed_by(matchers);
    for (std::uint32_t number = 0; number < ranks.size(); ++number) {
        if (ranks[number] != NotFound || (needed & ~traces_[number]) != 0) {
            continue;
        }
        auto const all = letters_of(number);
        if (std::ranges::all_of(matchers,
                                [&](auto const& word) { return !word.pieces_in(all).empty(); })) {
            ranks[number] = rank;
        }
    }
}

void TitleIndex::rank_synonyms(Words const& words, std::vector<Rank>& ranks) const {
    for (std::size_t i = 0; i < words.size(); ++i) {
        for (auto const& [first, count, meant] : synonyms_.in(words[i])) {
            auto replaced = words;
            auto& word = replaced[i];
            auto const from = word.begin() + static_cast<std::ptrdiff_t>(first);
            auto const after = word.erase(from, from + static_cast<std::ptrdiff_t>(count));
            auto const letters = spelled_letters(meant);
            word.insert(after, letters.begin(), letters.end());
            rank_whole(replaced, Leniency::Strict, InKeywords, ranks);
        }
    }
}

std::vector<TitleIndex::Rank> TitleIndex::hidden_ranks(Shown const& shown) const {
    std::vector<Rank> by_place;
    for (auto const& place : places_) {
        by_place.push_back(shown(place.kind, place.department) ? NotFound : Hidden);
    }
    std::vector<Rank> ranks;
    ranks.reserve(entries_.size());
    for (auto const& entry : entries_) {
        ranks.push_back(by_place[entry.place]);
    }
    return ranks;
}

std::vector<std::uint32_t> TitleIndex::find(std::string_view typed, Shown const& shown) const {
    auto const words = typed_words(typed);
    if (words.empty()) {
        return {};
    }
    auto ranks = hidden_ranks(shown);
    rank_whole(words, Leniency::Initials, WholeTitle, ranks);
    rank_synonyms(words, ranks);
    if (found_in(ranks) < few_hits) {
        rank_pieces(words, Leniency::Strict, InPieces, ranks);
    }
    if (found_in(ranks) == 0) {
        rank_whole(words, Leniency::Errors, SoundsAlike, ranks);
    }
    if (found_in(ranks) == 0) {
        rank_pieces(words, Leniency::Errors, PiecesSoundAlike, ranks);
    }
    return sorted(ranks);
}

std::vector<FoundPart> found_parts(std::string_view typed, std::string_view title) {
    auto const spelled = spelled_letters(title);
    Sounds sounds;
    std::vector<SoundedLetter> letters;
    for (auto const& letter : spelled) {
        letters.push_back(sounds.sounded(letter.letter, letter.syllable));
    }
    std::vector<bool> found(letters.size());
    for (auto const& word : typed_words(typed)) {
        for (auto const& piece : best_pieces(word, sounds, letters)) {
            std::fill_n(found.begin() + static_cast<std::ptrdiff_t>(piece.first), piece.count,
                        true);
        }
    }
    std::vector<FoundPart> parts;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (!found[i]) {
            continue;
        }
        if (i > 0 && found[i - 1]) {
            parts.back().end = spelled[i].end;
        } else {
            parts.push_back({spelled[i].begin, spelled[i].end});
        }
    }
    return parts;
}

}  // namespace sunhall
