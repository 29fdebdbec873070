#include "sync/desk/sheet_map.hpp"

#include <array>
#include <regex>

#include "sync/base/format.hpp"
#include "sync/formats/toml.hpp"
#include "sync/tables/limits.hpp"

namespace sunhall {

namespace {

template <typename Value, std::size_t count>
using Spellings = std::array<std::pair<std::string_view, Value>, count>;

constexpr Spellings<CellType, 10> cell_types{{{"text", CellType::Text},
                                              {"paragraphs", CellType::Paragraphs},
                                              {"article", CellType::Article},
                                              {"list", CellType::List},
                                              {"integer", CellType::Integer},
                                              {"flag", CellType::Flag},
                                              {"day", CellType::Day},
                                              {"day_and_time", CellType::DayAndTime},
                                              {"limit", CellType::Limit},
                                              {"agenda", CellType::Agenda}}};
constexpr Spellings<std::optional<Encoding>, 4> encodings{{{"auto", std::nullopt},
                                                           {"utf-8", Encoding::Utf8},
                                                           {"gb18030", Encoding::Gb18030},
                                                           {"utf-16", Encoding::Utf16}}};
constexpr Spellings<std::optional<char>, 4> separators{
    {{"auto", std::nullopt}, {"comma", ','}, {"semicolon", ';'}, {"tab", '\t'}}};

/// One of the spellings, the first where the key is missing.
template <typename Value, std::size_t count>
Value choice(TomlTable& table, std::string_view key, Spellings<Value, count> const& spellings) {
    auto const text = table.text(key);
    std::string known;
    for (auto const& [name, value] : spellings) {
        if (!text || *text == name) {
            return value;
        }
        known += format("{}{}", known.empty() ? "" : "、", name);
    }
    table.reject(key, format("只能是 {}", known));
    return spellings.front().second;
}

std::map<std::string, std::string, std::less<>> dictionary(TomlTable& table) {
    std::map<std::string, std::string, std::less<>> texts;
    for (auto const& key : table.keys()) {
        texts[key] = table.text(key).value_or("");
    }
    return texts;
}

std::vector<FieldStep> path_in(TomlTable& table, std::string_view key, std::string_view path) {
    auto steps = parse_field_path(path);
    if (!steps) {
        table.reject(key, steps.error().message);
        return {};
    }
    return *std::move(steps);
}

std::vector<FixedField> fixed_fields(TomlTable& table) {
    std::vector<FixedField> fields;
    for (auto const& key : table.keys()) {
        fields.push_back({key, path_in(table, key, key), table.text(key).value_or("")});
    }
    return fields;
}

ColumnRule column_rule(TomlTable& table) {
    ColumnRule rule;
    rule.heading = table.text("heading", Need::Required).value_or("");
    rule.field = table.text("field", Need::Required).value_or("");
    rule.path = path_in(table, "field", rule.field);
    rule.type = choice(table, "type", cell_types);
    rule.required = table.boolean("required").value_or(false);
    rule.split = table.texts("split").value_or(std::vector<std::string>{"\n", "；", ";"});
    rule.words = dictionary(table.table("words"));
    rule.note = table.text("note").value_or("");
    rule.example = table.text("example").value_or("");
    return rule;
}

void read_shape(TomlTable& table, SheetMap& map) {
    constexpr IntegerRange rows{1, static_cast<std::int64_t>(most_table_rows)};
    map.sheet = table.text("sheet").value_or("");
    map.csv.encoding = choice(table, "encoding", encodings);
    map.csv.separator = choice(table, "separator", separators);
    map.heading_row = static_cast<std::size_t>(table.integer("heading_row", rows).value_or(1));
    map.first_row = static_cast<std::size_t>(
        table.integer("first_row", rows).value_or(static_cast<std::int64_t>(map.heading_row) + 1));
    map.none = table.texts("none").value_or(std::vector<std::string>{});
}

void read_id(TomlTable& table, IdRule& rule) {
    rule.columns = table.texts("columns", Need::Required).value_or(std::vector<std::string>{});
    rule.pattern = table.text("pattern").value_or("");
    rule.prefix = table.text("prefix").value_or("");
    try {
        std::regex const compiles{rule.pattern};
    } catch (std::regex_error const&) {
        table.reject("pattern", "不是正则表达式");
    }
}

void read_department(TomlTable& table, DepartmentRule& rule) {
    rule.column = table.text("column").value_or("");
    rule.id = table.text("id").value_or("");
    rule.note = table.text("note").value_or("");
    rule.example = table.text("example").value_or("");
    rule.ids = dictionary(table.table("ids"));
    if (rule.column.empty() == rule.id.empty()) {
        table.reject("column", "请写 column（哪一列是部门）或 id（都属于哪个部门），二者之一");
    }
    for (auto const& [name, id] : rule.ids) {
        if (!is_item_id(id)) {
            table.table("ids").reject(name, "部门代码只用小写字母、数字和中间的短横线");
        }
    }
}

}  // namespace

Result<SheetMap> read_sheet_map(std::string_view toml, std::string_view name) {
    auto document = TRY(parse_toml(toml, name));
    auto& root = document.root();
    SheetMap map;
    auto const kind = root.text("kind", Need::Required);
    if (kind && !kind_named(*kind)) {
        root.reject("kind", "没有这一种事项");
    }
    map.kind = kind_named(kind.value_or("")).value_or(Kind::Service);
    read_shape(root.table("table"), map);
    read_id(root.table("id"), map.id);
    read_department(root.table("department"), map.department);
    for (auto* table : root.tables("column")) {
        map.columns.push_back(column_rule(*table));
    }
    map.constants = fixed_fields(root.table("constants"));
    map.defaults = fixed_fields(root.table("defaults"));
    TRY(document.done());
    return map;
}

}  // namespace sunhall
