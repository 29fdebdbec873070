// A sheet of a spreadsheet as rows of texts, whichever file it came from.
//
// Spreadsheets are kept by people and come from anywhere: readers are strict, never stop at the
// first mistake, and say of each row that cannot be trusted why, under the number that the
// spreadsheet program shows beside it.
//
// Values: any thread.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace sunhall {

struct Row {
    std::size_t number = 0;  ///< As the spreadsheet shows it; the first is 1.
    std::vector<std::string> cells;
    std::string problem;  ///< Why the cells cannot be trusted; empty: they can.

    /// The cell, or an empty text beyond the last.
    [[nodiscard]] std::string cell(std::size_t column) const {
        return column < cells.size() ? cells[column] : std::string{};
    }
};

/// In order of number. Rows without any text are left out.
struct Table {
    std::vector<Row> rows;
};

/// "A", "Z", "AA": how spreadsheets call the column with this index.
[[nodiscard]] std::string column_name(std::size_t index);

}  // namespace sunhall
