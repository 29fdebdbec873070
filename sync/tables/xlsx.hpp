// One sheet of an Office Open XML workbook (ECMA-376), the .xlsx of Excel, WPS and LibreOffice.
//
// Only what a table needs is read: texts, numbers as they are shown, results of formulas, cells
// merged downwards (each row of a merged 部门 gets its text). Unpacked sizes, rows, columns and
// texts are bounded by limits.hpp, so that a hostile file costs no more than a large honest one.
#pragma once

#include <string>
#include <string_view>

#include "sync/base/result.hpp"
#include "sync/tables/table.hpp"

namespace sunhall {

/// The sheet of that name; empty: the first. Malformed where the bytes are no workbook or beyond
/// what we read, Missing where it has no such sheet, naming those it has.
Result<Table> read_xlsx(std::string_view bytes, std::string_view sheet);

}  // namespace sunhall
