// Which column of an office's spreadsheet fills which field of its items: the map, a TOML file.
//
// Offices keep their lists as they please; the map says how one of them is to be read, and is kept
// beside it. assets/import/services.toml documents every key.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/content/item.hpp"
#include "sync/desk/field_path.hpp"
#include "sync/tables/csv.hpp"

namespace sunhall {

/// What a cell holds: one line, several lines, an article of a paragraph a line, several texts, a
/// count, 是 or 否, a day, a day and a time, a length of time, several lines "09:00 参观大厅".
enum class CellType {
    Text,
    Paragraphs,
    Article,
    List,
    Integer,
    Flag,
    Day,
    DayAndTime,
    Limit,
    Agenda
};

struct ColumnRule {
    std::string heading;
    std::string field;
    std::vector<FieldStep> path;  ///< `field`, parsed.
    CellType type = CellType::Text;
    bool required = false;
    std::vector<std::string> split;                         ///< What parts a List or an Agenda.
    std::map<std::string, std::string, std::less<>> words;  ///< 即办件 → "immediate".
    std::string note, example;                              ///< For the template.
};

struct FixedField {
    std::string field;
    std::vector<FieldStep> path;  ///< `field`, parsed.
    std::string value;
};

/// The id of a row's item: `prefix` and the cells, or what `pattern` finds in them.
struct IdRule {
    std::vector<std::string> columns;
    std::string pattern;  ///< ECMAScript; its first group, or all that it matches.
    std::string prefix;
};

struct DepartmentRule {
    std::string column;  ///< Empty: always `id`.
    std::string id;
    std::map<std::string, std::string, std::less<>> ids;  ///< The cell → id.
    std::string note, example;                            ///< For the template.
};

struct SheetMap {
    Kind kind = Kind::Service;
    std::string sheet;
    CsvShape csv;
    std::size_t heading_row = 1, first_row = 2;
    std::vector<std::string> none;  ///< Cells that say nothing: 未分类.
    IdRule id;
    DepartmentRule department;
    std::vector<ColumnRule> columns;
    std::vector<FixedField> constants;  ///< In every item, over whatever was there.
    std::vector<FixedField> defaults;   ///< Only where the item has none.
};

/// Malformed, naming every problem with its line.
Result<SheetMap> read_sheet_map(std::string_view toml, std::string_view name);

}  // namespace sunhall
