// A stable id for a row of a spreadsheet: the same row gets the same id at every import, and
// texts that differ in more than the case of letters never get the same one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/desk/sheet_map.hpp"

namespace sunhall {

/// `cells` are those of rule.columns. Rejected where nothing can be made of them.
Result<std::string> row_id(IdRule const& rule, std::vector<std::string> const& cells);

/// A code as an id: lower case, hyphens between. Texts that lose something on the way (Chinese,
/// marks, length) get eight digits of their hash: 停车收费 → "tcsf-1f0e9a3b".
[[nodiscard]] std::string id_from(std::string_view text);

}  // namespace sunhall
