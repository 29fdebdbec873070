// Hits as rows, each read and checked when it is first drawn; a hit itself proves nothing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/models/page_sources.hpp"
#include "kiosk/models/search_view.hpp"

namespace sunhall {

/// The page that shows an item; none for kinds that have no page.
[[nodiscard]] std::optional<Page> page_of(Kind kind, std::string const& path);

/// The way into the hall that an item of this kind lies behind.
[[nodiscard]] Doorway doorway_of(Kind kind);

/// Made for one query in one generation; shelf and wording outlive it.
class SearchRows {
public:
    SearchRows(Shelf const& shelf, Wording const& wording, std::string query,
               std::vector<std::string> paths);

    [[nodiscard]] SearchRow const* row(std::size_t index);

private:
    /// A visitor sees few of them: all that were seen are kept.
    struct Slot {
        bool seen = false;
        std::optional<SearchRow> row;
    };

    Shelf const& shelf_;
    Wording const& wording_;
    std::string query_;
    std::vector<std::string> paths_;
    std::vector<Slot> slots_;
};

}  // namespace sunhall
