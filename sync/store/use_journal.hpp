// What this hall's visitors open, and what they looked for in vain and wished to tell: counts of
// visits by quarter, and nothing else about anybody.
//
// 1. Words are kept as a salted digest until `least_visits` visits have told them; only then the
//    words themselves are written. What one person alone looks for is never on the disk.
// 2. A visit counts each thing once; the caller sees to that.
// 3. This quarter and the last one are kept, earlier ones deleted. Both tables are bounded: what
//    fewest visits asked for gives way, the oldest first.
//
// A damaged file is put aside and begun anew. One thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/calendar.hpp"
#include "sync/base/result.hpp"
#include "sync/store/sqlite.hpp"

namespace sunhall {

/// What was told of one quarter, "2026Q4".
struct ToldWords {
    struct Words {
        std::string words;
        std::int64_t visits = 0;

        bool operator==(Words const&) const = default;
    };
    std::string quarter;
    std::int64_t visits = 0;   ///< Of all words, also of those that too few told.
    std::vector<Words> words;  ///< Told by enough visits, most often told first.

    bool operator==(ToldWords const&) const = default;
};

class UseJournal {
public:
    /// Fewer people than that might be recognised by what they look for.
    static constexpr std::int64_t least_visits = 3;
    /// Of a quarter; more than anybody reads.
    static constexpr std::int64_t most_words = 500;
    static constexpr std::int64_t most_items = 2000;
    /// Visits that opened something, below which an order by use would be chance.
    static constexpr std::int64_t least_uses = 20;

    static Result<UseJournal> open(std::filesystem::path const& file, Date today);

    Result<void> looked_for(std::string_view words, Date today);
    Result<void> opened(std::string_view path, Date today);

    /// This quarter first; quarters of which nothing was told are left out.
    Result<std::vector<ToldWords>> told();
    /// Paths, most often opened first; none while too little was opened.
    Result<std::vector<std::string>> most_opened(std::int64_t most);

private:
    explicit UseJournal(Database database) : database_{std::move(database)} {}
    static Result<UseJournal> open_file(std::filesystem::path const& file, Date today);
    Result<void> within_transaction(Result<void> (UseJournal::*work)(std::string_view,
                                                                     std::string const&),
                                    std::string_view what, Date today);
    /// One visit more, in a table that keeps `most` of a quarter.
    Result<void> count(std::string_view table, std::string_view what, std::string const& quarter,
                       std::int64_t most);
    Result<void> add_words(std::string_view words, std::string const& quarter);
    Result<void> add_item(std::string_view path, std::string const& quarter);
    Result<std::string> digest_of(std::string_view words, std::string const& quarter);

    Database database_;
};

/// "2026Q4"
[[nodiscard]] std::string quarter_text(Date day);

}  // namespace sunhall
