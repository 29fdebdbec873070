#include "sync/desk/template_workbook.hpp"

#include <algorithm>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/desk/sheet_map.hpp"
#include "sync/desk/standard_maps.hpp"
#include "sync/tables/template_sheet.hpp"

namespace sunhall {

namespace {

std::vector<std::string> choices_of(ColumnRule const& rule) {
    if (rule.type == CellType::Flag) {
        return {"是", "否"};
    }
    std::vector<std::string> choices;
    if (rule.type == CellType::Text) {
        for (auto const& [word, value] : rule.words) {
            choices.push_back(word);
        }
    }
    return choices;
}

/// A column that fills two fields stands in the sheet once.
TemplateSheet sheet_of(SheetMap const& map) {
    TemplateSheet sheet{.name = map.sheet, .columns = {}};
    if (!map.department.column.empty()) {
        sheet.columns.push_back({.heading = map.department.column,
                                 .note = map.department.note,
                                 .example = map.department.example,
                                 .choices = {},
                                 .required = true});
    }
    for (auto const& rule : map.columns) {
        if (std::ranges::find(sheet.columns, rule.heading, &TemplateColumn::heading) ==
            sheet.columns.end()) {
            sheet.columns.push_back({.heading = rule.heading,
                                     .note = rule.note,
                                     .example = rule.example,
                                     .choices = choices_of(rule),
                                     .required = rule.required});
        }
    }
    return sheet;
}

}  // namespace

Result<void> write_template_workbook(Kind kind, std::filesystem::path const& file) {
    auto const toml = standard_map(kind);
    if (toml.empty()) {
        return fail(Failure::Rejected, format("{} 没有模板", name_of(kind)));
    }
    auto map_file = file;
    map_file.replace_extension(".toml");
    for (auto const& there : {file, map_file}) {
        if (std::filesystem::exists(there)) {
            return fail(Failure::Rejected, there.string() + " 已经有了；请换一个文件名");
        }
    }
    auto const map = TRY(read_sheet_map(toml, format("{}.toml", name_of(kind))));
    TRY(write_template(file, sheet_of(map)));
    return write_atomically(map_file, toml);
}

}  // namespace sunhall
