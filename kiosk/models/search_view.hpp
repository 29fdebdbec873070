// The search page: what is typed, what it finds, and the keys to type with.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "kiosk/models/doorway.hpp"
#include "kiosk/models/shown.hpp"

namespace sunhall {

struct SearchRow {
    ItemRef item = {};
    std::string title = {};
    /// Bytes of the title to mark, each from first to behind the last.
    std::vector<std::pair<std::size_t, std::size_t>> marks = {};
    Doorway doorway = Doorway::Neutral;
    std::string kind = {};
    std::string meta = {};
    /// Likewise of `meta`, where it is the line of the page in which the words stand.
    std::vector<std::pair<std::size_t, std::size_t>> meta_marks = {};
    Intent intent = intent::GoHome{};
};

struct SearchView {
    /// Hits of one doorway only.
    struct Filter {
        std::string label = {};
        Doorway doorway = Doorway::Neutral;
        bool chosen = false;
        Intent intent = intent::GoHome{};
    };
    /// Rows of one doorway that follow each other, under a heading.
    struct Group {
        std::string name = {};
        std::string count = {};
        Doorway doorway = Doorway::Neutral;
        std::size_t rows = 0;
        /// To all of them, where these are not all.
        std::optional<LinkView> more = {};
    };
    /// What else can be done.
    struct NothingFound {
        std::string heading = {};
        std::vector<std::string> advice = {};
        std::vector<LinkView> ways = {};
        /// Lets what was typed be counted; none where it must not be, or has been.
        std::optional<LinkView> tell = {};
        std::string tell_note = {};
        /// It has been counted.
        bool told = false;
        std::string phones_heading = {};
        /// Numbers and whose they are.
        std::vector<Fact> phones = {};
    };
    struct Key {
        enum class Look { Letter, Function, Main };
        std::string id = {};
        std::string label = {};
        Look look = Look::Letter;
        bool erases = false;
        bool folds = false;
        int width = 4;
        Intent intent = intent::GoHome{};
    };
    struct Candidate {
        std::string text = {};
        std::string label = {};  ///< Tells its place, not what somebody types.
        Intent intent = intent::GoHome{};
    };
    struct CandidateBar {
        std::vector<Candidate> all = {};
        std::size_t first = 0;  ///< Of those that are shown.
        std::string more = {};  ///< Turns to the next ones, after the last to the first.
    };

    std::string title = {};
    /// 共找到 3 项; empty while nothing is typed.
    std::string found = {};
    /// In low reach, how to get at the other hits, or at other ways, while the keys have the lower
    /// half; empty where there are none.
    std::string reach_hint = {};
    std::string text = {};
    std::string spelling = {};
    /// In the field while nothing is typed.
    std::string prompt = {};
    std::string clear = {};
    Intent clear_intent = intent::GoHome{};

    /// None where there is nothing to choose.
    std::vector<Filter> filters = {};
    /// Above the rows, where they are no hits.
    std::string heading = {};
    std::string heading_note = {};
    /// All rows in turn; none where they are of one doorway or no hits.
    std::vector<Group> groups = {};
    /// Where the list of hits remembers its scrolling.
    std::string list = {};
    std::size_t rows = 0;
    /// Null for a row that failed its check or is no longer published.
    std::function<SearchRow const*(std::size_t)> row = {};

    /// Instead of rows, while it is not known yet whether there are any: what is being done about
    /// it. Nobody is told within that moment that nothing was found.
    std::optional<std::string> awaited = {};
    /// Instead of rows, where nothing was found.
    std::optional<NothingFound> nothing = {};

    CandidateBar candidates = {};
    std::vector<std::vector<Key>> keys = {};
    bool folded = false;
    LinkView unfold = {};
};

}  // namespace sunhall
