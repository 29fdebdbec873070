// Search, stage two: what whole pages say, by SQLite's full-text index in the generation.
//
// Words are found as phrases, character by character, in any script's folding; best first, a word
// in the title weighing ten times one in the body, of as many pages in the office's order as can be
// weighed in milliseconds. It reads the disk, so it belongs to a thread that nobody waits for, and
// can be given up at any moment. Hits prove nothing, as in stage one.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/content/item.hpp"
#include "sync/store/sqlite.hpp"
#include "sync/store/synonyms.hpp"

namespace sunhall {

struct PageHit {
    std::string path;
    Kind kind = Kind::Service;
    std::string department;

    bool operator==(PageHit const&) const = default;
};

/// What a query found, with the query, since answers may come late.
struct PagesFound {
    std::string typed;
    std::vector<PageHit> hits;
};

class PageSearch {
public:
    /// Of a finished generation; Storage where it cannot be read. `cancelled` is asked now and then
    /// while a search runs.
    static Result<PageSearch> open(std::filesystem::path const& generation, Synonyms synonyms,
                                   std::function<bool()> cancelled);

    /// All words must be there, each as typed or as a synonym means it. One letter alone finds
    /// nothing: half a hall would answer.
    Result<std::vector<PageHit>> find(std::string_view typed, std::size_t most);

private:
    PageSearch(Database database, Synonyms synonyms,
               std::unique_ptr<std::function<bool()> const> cancelled);

    /// At one address, since SQLite keeps it; before the connection, which uses it.
    std::unique_ptr<std::function<bool()> const> cancelled_;
    Database database_;
    Synonyms synonyms_;
};

}  // namespace sunhall
