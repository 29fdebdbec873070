// Search, stage one: every title and keyword of a generation in memory, answered while typing.
//
// 1. All of it is one array of letters with their sounds; a query walks through it from end to end
//    (some milliseconds for 100,000 items), so that there is nothing to keep in step and one
//    character finds as well as ten. word_matcher.hpp says what counts as found.
// 2. Best first: the whole title, its beginning, anywhere in it, a keyword, initials; and among
//    equals the order in which the index was filled, which is the office's.
// 3. Where a word stands nowhere in one piece, titles that have its parts come after those that
//    have it whole; where nothing has anything, what sounds alike is tried.
// 4. What the hall's synonyms mean is found like a keyword, whatever was found by what was said.
// 5. A hit names an item and proves nothing: the index lies on the same disk as everything else, so
//    a page reads the item, verified, before it shows a word of it.
//
// Immutable once filled, then any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/content/item.hpp"
#include "sync/store/synonyms.hpp"
#include "sync/text/sounds.hpp"
#include "sync/text/word_matcher.hpp"

namespace sunhall {

/// Title, keywords and translated titles as a generation keeps them for the index.
[[nodiscard]] std::string title_spelling(Item const& item);

class TitleIndex {
public:
    /// In the order in which equally good hits shall come.
    void add(Kind kind, std::string_view department, std::string_view id,
             std::string_view title_spelling);
    void set_synonyms(Synonyms synonyms) { synonyms_ = std::move(synonyms); }

    /// Of a finished generation; Storage where it cannot be read.
    static Result<TitleIndex> load(std::filesystem::path const& generation, Synonyms synonyms);

    /// Whether a terminal shows items of this kind and department; asked once for each pair.
    using Shown = std::function<bool(Kind kind, std::string const& department)>;

    /// Numbers of the items found, best first.
    [[nodiscard]] std::vector<std::uint32_t> find(std::string_view typed, Shown const& shown) const;

    [[nodiscard]] std::size_t size() const { return entries_.size(); }
    [[nodiscard]] Kind kind(std::uint32_t number) const;
    [[nodiscard]] std::string path(std::uint32_t number) const;

private:
    struct Place {
        Kind kind;
        std::string department;
    };
    struct Entry {
        std::uint32_t first = 0;  ///< In letters_; ends where the next begins.
        std::uint32_t id = 0;     ///< In ids_.
        std::uint16_t title = 0;  ///< Letters of the title; keywords follow.
        std::uint16_t place = 0;  ///< In places_.
    };
    /// One typed word held strictly and leniently.
    struct Word {
        WordMatcher strict;
        WordMatcher lenient;
        [[nodiscard]] Traces needed() const { return lenient.needed(); }
    };
    using Words = std::vector<std::vector<SpelledLetter>>;
    using Rank = std::uint8_t;
    using Letters = std::span<SoundedLetter const>;

    [[nodiscard]] std::uint16_t place_of(Kind kind, std::string_view department);
    [[nodiscard]] Letters letters_of(std::uint32_t number) const;
    [[nodiscard]] static Rank rank_of(Word const& word, Letters title, Letters all);
    void rank_whole(Words const& words, Leniency leniency, Rank least,
                    std::vector<Rank>& ranks) const;
    void rank_pieces(Words const& words, Leniency leniency, Rank rank,
                     std::vector<Rank>& ranks) const;
    void rank_synonyms(Words const& words, std::vector<Rank>& ranks) const;
    [[nodiscard]] std::vector<Rank> hidden_ranks(Shown const& shown) const;

    Sounds sounds_;
    std::vector<SoundedLetter> letters_;
    std::vector<Entry> entries_;
    /// Of each entry; looked at before its letters, since most entries lack something.
    std::vector<Traces> traces_;
    std::string ids_;
    std::vector<Place> places_;
    Synonyms synonyms_;
};

/// The bytes of a title that a search for `typed` found, in order and apart, for marking them.
struct FoundPart {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(FoundPart const&) const = default;
};
[[nodiscard]] std::vector<FoundPart> found_parts(std::string_view typed, std::string_view title);

}  // namespace sunhall
