#include "sync/desk/sheet_rows.hpp"

#include <algorithm>
#include <optional>

#include "sync/base/format.hpp"
#include "sync/content/item_json.hpp"
#include "sync/desk/cell_values.hpp"
#include "sync/desk/row_id.hpp"

namespace sunhall {

namespace {

using Names = std::map<std::string, std::string, std::less<>>;

/// Where each heading stands.
using Headings = std::map<std::string, std::size_t, std::less<>>;

Result<Headings> headings_of(Table const& table, SheetMap const& map) {
    auto const row = std::ranges::find(table.rows, map.heading_row, &Row::number);
    if (row == table.rows.end() || !row->problem.empty()) {
        return fail(Failure::Rejected, format("第 {} 行应是标题行，但{}", map.heading_row,
                                              row == table.rows.end() ? "是空的" : row->problem));
    }
    Headings headings;
    for (std::size_t column = 0; column < row->cells.size(); ++column) {
        auto const heading = one_line(row->cells[column]);
        if (!heading.empty() && !headings.emplace(heading, column).second) {
            return fail(Failure::Rejected, format("标题“{}”有两列", heading));
        }
    }
    return headings;
}

/// Every heading that the map names and the table lacks, at once.
Result<void> check_headings(Headings const& headings, SheetMap const& map) {
    auto wanted = map.id.columns;
    if (!map.department.column.empty()) {
        wanted.push_back(map.department.column);
    }
    for (auto const& rule : map.columns) {
        wanted.push_back(rule.heading);
    }
    std::string missing;
    for (auto const& heading : wanted) {
        if (!headings.contains(heading) && missing.find("“" + heading + "”") == std::string::npos) {
            missing += "“" + heading + "”";
        }
    }
    if (missing.empty()) {
        return {};
    }
    return fail(Failure::Rejected, format("标题行（第 {} 行）没有：{}；请核对对照表里的 heading",
                                          map.heading_row, missing));
}

/// How a sheet may call a department → its id: the map's words first, then those of the drafts.
Names department_ids(SheetMap const& map, DraftsByPath const& present) {
    Names ids = map.department.ids;
    for (auto const& [path, checked] : present) {
        if (auto const* department = std::get_if<Department>(&checked.item.body)) {
            for (auto const& name :
                 {checked.item.id, department->name, department->short_name, checked.item.title}) {
                ids.emplace(name, checked.item.id);
            }
        }
    }
    return ids;
}

class RowMapper {
public:
    RowMapper(SheetMap const& map, Headings const& headings, Names const& departments,
              DraftsByPath const& present)
        : map_{map}, headings_{headings}, departments_{departments}, present_{present} {}

    /// The row's item as JSON; what is wrong with its cells goes into `problems`.
    Json item_of(Row const& row, std::vector<Problem>& problems) const {
        auto const department = keep(department_of(row), map_.department.column, problems);
        auto const id = keep(id_of(row), map_.id.columns.front(), problems);
        auto const draft = present_.find(item_path(department, map_.kind, id));
        auto json = draft == present_.end() ? Json{Json::Object{{"body", Json::Object{}}}}
                                            : item_to_json(draft->second.item);
        auto& fields = *json.object();
        fields["kind"] = name_of(map_.kind);
        fields["department"] = department;
        fields["id"] = id;
        make_room(row, json);
        for (auto const& rule : map_.columns) {
            put_cell(row, rule, json, problems);
        }
        fill_fixed(map_.constants, json, Fill::Always);
        fill_fixed(map_.defaults, json, Fill::WhereMissing);
        return json;
    }

private:
    [[nodiscard]] std::string cell(Row const& row, std::string const& heading) const {
        auto const found = headings_.find(heading);
        return found == headings_.end() ? std::string{} : row.cell(found->second);
    }

    static std::string keep(Result<std::string> result, std::string const& heading,
                            std::vector<Problem>& problems) {
        if (!result) {
            problems.push_back({.file = {},
                                .item = {},
                                .field = heading,
                                .what = result.error().message,
                                .remedy = "请改正这一行，或对照表里的规则"});
        }
        return result ? *result : std::string{"?"};
    }

    [[nodiscard]] Result<std::string> department_of(Row const& row) const {
        if (map_.department.column.empty()) {
            return map_.department.id;
        }
        auto const name = one_line(cell(row, map_.department.column));
        auto const found = departments_.find(name);
        if (name.empty() || found == departments_.end()) {
            return fail(Failure::Rejected, name.empty()
                                               ? "没有填写部门"
                                               : format("不知道部门“{}”的代码；请写进对照表的 "
                                                        "[department.ids]",
                                                        name));
        }
        return found->second;
    }

    [[nodiscard]] Result<std::string> id_of(Row const& row) const {
        std::vector<std::string> cells;
        for (auto const& heading : map_.id.columns) {
            cells.push_back(one_line(cell(row, heading)));
        }
        return row_id(map_.id, cells);
    }

    /// A fee has one kind of amount: where the row gives one, another that was there makes room.
    void make_room(Row const& row, Json& json) const {
        constexpr std::string_view amount = "body.amount.";
        bool const given = std::ranges::any_of(map_.columns, [&](ColumnRule const& rule) {
            return rule.field.starts_with(amount) && !one_line(cell(row, rule.heading)).empty();
        });
        if (given && map_.kind == Kind::Fee) {
            json.object()->find("body")->second.object()->erase("amount");
        }
    }

    void put_cell(Row const& row, ColumnRule const& rule, Json& json,
                  std::vector<Problem>& problems) const {
        auto values = cell_values(cell(row, rule.heading), rule, map_.none);
        if (!values || (values->empty() && rule.required)) {
            problems.push_back({.file = {},
                                .item = {},
                                .field = rule.heading,
                                .what = values ? "没有填写" : values.error().message,
                                .remedy = "请在表格里改正"});
            return;
        }
        if (values->empty()) {
            erase_field(json, rule.path);
            return;
        }
        bool const an_entry_each = std::ranges::any_of(rule.path, &FieldStep::each);
        bool const several = rule.type == CellType::List || rule.type == CellType::Agenda;
        if (several && !an_entry_each) {
            put_field(json, rule.path, {Json{Json::Array{values->begin(), values->end()}}});
        } else {
            put_field(json, rule.path, *values);
        }
    }

    /// Of a list's entry that a column makes, only where that column made it.
    void fill_fixed(std::vector<FixedField> const& fields, Json& json, Fill where) const {
        for (auto const& fixed : fields) {
            auto const entry = fixed.field.substr(0, fixed.field.rfind(']') + 1);
            bool const by_column =
                !entry.empty() && std::ranges::any_of(map_.columns, [&](ColumnRule const& rule) {
                    return rule.field.starts_with(entry);
                });
            if (!by_column || has_entry(json, fixed.path)) {
                fill_field(json, fixed.path, Json{fixed.value}, where);
            }
        }
    }

    SheetMap const& map_;
    Headings const& headings_;
    Names const& departments_;
    DraftsByPath const& present_;
};

/// "body.links[0].url" is what the item calls it; the drafter knows the column.
void name_columns(std::vector<Problem>& problems, SheetMap const& map) {
    for (auto& problem : problems) {
        auto const rule = std::ranges::find_if(map.columns, [&](ColumnRule const& candidate) {
            return plain_field(candidate.field) == plain_field(problem.field);
        });
        if (rule != map.columns.end()) {
            problem.field = format("{}（{}）", rule->heading, problem.field);
        }
    }
}

/// Keeps the item, or says why there is none.
void keep_row(SheetRows& rows, Json const& json, std::vector<Problem> problems,
              std::string const& label, SheetMap const& map) {
    std::optional<Item> item;
    if (problems.empty()) {
        auto reading = read_item(json);
        problems = std::move(reading.problems);
        item = std::move(reading.item);
        name_columns(problems, map);
    }
    if (item) {
        rows.items.push_back({.file = label, .item = *std::move(item)});
        return;
    }
    for (auto& problem : problems) {
        problem.file = label;
        rows.rejected.push_back(std::move(problem));
    }
}

void reject_repeated_ids(SheetRows& rows) {
    std::map<std::string, std::string> labels;
    std::vector<CheckedItem> kept;
    for (auto& checked : rows.items) {
        auto const [first, fresh] = labels.emplace(item_path(checked.item), checked.file);
        if (fresh) {
            kept.push_back(std::move(checked));
        } else {
            rows.rejected.push_back({.file = checked.file,
                                     .item = first->first,
                                     .field = "id",
                                     .what = format("与 {} 的编号相同", first->second),
                                     .remedy = "请删去重复的一行，或在对照表的 [id] 里多写几列"});
        }
    }
    rows.items = std::move(kept);
}

}  // namespace

Result<SheetRows> rows_to_items(Table const& table, SheetMap const& map,
                                DraftsByPath const& present, std::string const& file) {
    auto const headings = TRY(headings_of(table, map));
    TRY(check_headings(headings, map));
    auto const departments = department_ids(map, present);
    RowMapper const mapper{map, headings, departments, present};
    SheetRows rows;
    for (auto const& row : table.rows) {
        if (row.number < map.first_row || row.number == map.heading_row) {
            continue;
        }
        ++rows.count;
        auto const label = format("{} 第 {} 行", file, row.number);
        std::vector<Problem> problems;
        if (!row.problem.empty()) {
            problems.push_back({.file = {},
                                .item = {},
                                .field = {},
                                .what = row.problem,
                                .remedy = "请在表格里改正"});
            keep_row(rows, {}, std::move(problems), label, map);
            continue;
        }
        auto const json = mapper.item_of(row, problems);
        keep_row(rows, json, std::move(problems), label, map);
    }
    reject_repeated_ids(rows);
    for (auto const& [name, id] : map.department.ids) {
        rows.department_names.emplace(id, name);
    }
    return rows;
}

}  // namespace sunhall
