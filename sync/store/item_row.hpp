// What a generation keeps of an item: its signed bytes, and what finds and orders it.
//
// Everything but the bytes themselves follows from the bytes and from this program, so that a row
// made today and one that has been there for a year are the same row. Pure; any thread.
#pragma once

#include <cstdint>
#include <string>

#include "sync/base/result.hpp"
#include "sync/trust/verified.hpp"

namespace sunhall {

struct ItemRow {
    std::string path;
    std::string kind;
    std::string id;
    std::string department;
    std::string group;
    char letter = '#';  ///< Under which an index has it.
    std::string marks;
    std::int64_t order = 0;
    std::string sort_key;
    std::string confirmed;  ///< YYYY-MM-DD; empty where it has no such day.
    std::string bytes;
    std::string spelling;
    std::string title;
    std::string keywords;  ///< One a line.
    std::string body;      ///< All that its page says.
};

/// Malformed where the item is not readable, or stands under another name than its own; Untrusted
/// where two people have not approved it.
Result<ItemRow> item_row(Verified<ItemBytes> const& item);

}  // namespace sunhall
