// The text of a cell as the values of a field, after the column's rule.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/desk/sheet_map.hpp"
#include "sync/formats/json.hpp"

namespace sunhall {

/// One value, or for a List as many as the cell has parts; none where the cell says nothing.
/// Rejected, saying what may stand there.
Result<std::vector<Json>> cell_values(std::string_view cell, ColumnRule const& rule,
                                      std::vector<std::string> const& none);

/// One line: breaks that only fit a text into a narrow column are taken out.
[[nodiscard]] std::string one_line(std::string_view cell);

}  // namespace sunhall
