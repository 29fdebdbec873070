#include "sync/desk/sheet_command.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/desk/limits.hpp"
#include "sync/desk/reports.hpp"
#include "sync/desk/sheet_import.hpp"
#include "sync/desk/standard_maps.hpp"
#include "sync/desk/template_workbook.hpp"

namespace sunhall {

namespace {

constexpr std::array<std::pair<std::string_view, Kind>, 6> sheet_commands{
    {{"import services", Kind::Service},
     {"import fees", Kind::Fee},
     {"import hotlines", Kind::Hotline},
     {"import open-days", Kind::OpenDay},
     {"import notices", Kind::Notice},
     {"import disclosures", Kind::Disclosure}}};

Result<SheetMap> map_for(Arguments const& arguments, Kind kind) {
    auto const file = arguments.option("map");
    std::string toml{standard_map(kind)};
    if (!file.empty()) {
        toml = TRY(read_file(file, most_register_bytes));
    }
    auto map = TRY(read_sheet_map(toml, file.empty() ? "模板的对照表" : file));
    if (map.kind != kind) {
        return fail(Failure::Rejected,
                    format("对照表是 {} 的，命令导入的是 {}", name_of(map.kind), name_of(kind)));
    }
    return map;
}

/// Hundreds of matters lack the same elements at first: one line each, with a count.
void report_warnings_by_kind(std::ostream& out, std::vector<Problem> const& problems) {
    std::map<std::pair<std::string, std::string>, std::size_t> counts;
    for (auto const& problem : problems) {
        if (problem.level == ProblemLevel::Warning && !problem.item.empty()) {
            ++counts[{problem.field, problem.what}];
        }
    }
    for (auto const& [about, count] : counts) {
        out << format("提醒：{} 个事项的字段 {}：{}\n", count, about.first, about.second);
    }
}

void report_sheet(SheetPlan const& plan, DeskOutput output) {
    std::vector<Problem> others;
    for (auto const& problem : plan.import.problems) {
        if (problem.level == ProblemLevel::Error || problem.item.empty()) {
            others.push_back(problem);
        }
    }
    report_problems(output.err, plan.rejected);
    report_problems(output.err, others);
    report_warnings_by_kind(output.err, plan.import.problems);
    report_plan(output.out, plan.import);
    std::map<std::string, int> rejected;
    for (auto const& problem : plan.rejected) {
        ++rejected[problem.file];
    }
    output.out << format("表格共 {} 行，其中不能用的 {} 行。\n", plan.rows, rejected.size());
}

}  // namespace

CommandShape sheet_import_shape(std::string_view name) {
    return {.name = name,
            .operands = {"表格文件"},
            .required = {},
            .optional = {"map", "as-of", "reviewed-by"},
            .flags = {"dry-run", "skip-bad-rows", "remove-gone", "create-departments"}};
}

Result<int> import_sheet(Workspace const& workspace, Arguments const& arguments, Date today,
                         DeskOutput output) {
    auto const* const command = std::ranges::find_if(
        sheet_commands, [&](auto const& named) { return named.first == arguments.command; });
    SheetRequest const request{
        .file = arguments.operands.front(),
        .map = TRY(map_for(arguments, command->second)),
        .as_of = today,
        .reviewed_by = arguments.option("reviewed-by"),
        .gone = arguments.flag("remove-gone") ? GoneItems::Remove : GoneItems::Keep,
        .bad_rows = arguments.flag("skip-bad-rows") ? BadRows::Skip : BadRows::Refuse,
        .departments = arguments.flag("create-departments") ? MissingDepartments::Create
                                                            : MissingDepartments::Report,
    };
    auto const plan = TRY(plan_sheet(workspace, request));
    report_sheet(plan, output);
    if (arguments.flag("dry-run")) {
        output.out << (plan.import.refused ? "试运行：有错误，不会写入。\n"
                                           : "试运行：没有写入任何内容。\n");
        return plan.import.refused ? exit_refused : exit_done;
    }
    TRY(write_import(workspace, plan.import));
    output.out << (plan.import.changes_drafts()
                       ? "已写入草稿。下一步：sunhall-desk sign --as first\n"
                       : "草稿没有变化。\n");
    return exit_done;
}

Result<int> make_template(Arguments const& arguments, DeskOutput output) {
    auto const kind = kind_named(arguments.operands.at(0));
    if (!kind) {
        return fail(
            Failure::Rejected,
            format("没有“{}”这种事项；可写：service、fee、hotline、open_day、notice、disclosure",
                   arguments.operands[0]));
    }
    std::filesystem::path const file = arguments.operands.at(1);
    TRY(write_template_workbook(*kind, file));
    auto const* const command =
        std::ranges::find(sheet_commands, *kind, &std::pair<std::string_view, Kind>::second);
    output.out << format(
        "已写入模板 {} 和对照表 {}。\n第 1 行是标题，第 2 行是说明，第 3 行是例子（填写前请删去）。"
        "\n填好后：sunhall-desk {} {} --reviewed-by 姓名 --dry-run\n",
        file.string(), std::filesystem::path{file}.replace_extension(".toml").string(),
        command->first, file.string());
    return exit_done;
}

}  // namespace sunhall
