// The rows of a spreadsheet as items, after its map.
//
// A row speaks only for the fields that its map names: whatever else the draft of the same id holds
// (materials added by hand, a translation) stays. Every row becomes an item or a problem with the
// row's number; none is lost.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/content/checker.hpp"
#include "sync/content/problem.hpp"
#include "sync/desk/sheet_map.hpp"
#include "sync/tables/table.hpp"

namespace sunhall {

/// Drafts by path, as they are before the import.
using DraftsByPath = std::map<std::string, CheckedItem>;

struct SheetRows {
    std::vector<CheckedItem> items;  ///< `file` says file and row.
    std::vector<Problem> rejected;   ///< Rows that make no item; `file` likewise.
    std::size_t count = 0;
    /// Names of the departments by id, where the map or the drafts give one.
    std::map<std::string, std::string, std::less<>> department_names;
};

/// Rejected where the table has not the columns that the map names. `file` is what people call it.
Result<SheetRows> rows_to_items(Table const& table, SheetMap const& map,
                                DraftsByPath const& present, std::string const& file);

}  // namespace sunhall
