#include <algorithm>
#include <array>
#include <map>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/desk/command.hpp"
#include "sync/desk/facts.hpp"
#include "sync/desk/limits.hpp"
#include "sync/desk/reports.hpp"
#include "sync/desk/sheet_import.hpp"
#include "sync/desk/standard_maps.hpp"
#include "sync/desk/template_workbook.hpp"

namespace sunhall {

namespace {

constexpr std::string_view import_services_page =
    R"(sunhall-desk import services —— 从电子表格导入办事指南

用法：sunhall-desk [--workspace 目录] import services 表格文件 [--map 对照表.toml]
                   [--reviewed-by 姓名] [--dry-run] [--skip-bad-rows] [--remove-gone]
                   [--create-departments] [--as-of 日期] [--reason 说明]

  表格文件              .xlsx 工作簿，或 CSV（UTF-8、GB18030；逗号、分号或制表符）
  --map 对照表.toml     哪一列填哪一项；默认按 sunhall-desk template 的模板
  --reviewed-by 姓名    谁审查过新的和有改动的事项不含国家秘密、商业秘密和个人隐私
  --dry-run             只列出会怎样，什么也不写
  --skip-bad-rows       有错的行不导入，其余照常；默认有一行错就都不写入
  --remove-gone         表格里没有的同类草稿（对照表的部门和编号前缀之内）一并删除；
                        默认保留，只说有几个。有错的行时不删除
  --create-departments  草稿里缺的部门、大厅的部门名单、网站名单和部门分组，补进草稿
  --reason 说明         改动的缘由，记入登记簿
  --as-of 日期          按哪一天检查，例如 2026-11-22；默认今天

每行一个事项，按编号更新：再次导入时只改有变化的；表格里没有的列，保留草稿里的内容。
先列出新增、修改（各字段多少处）、缺少的事项和不能用的行（行号、原因），最后写入草稿。
暂缺的要素不妨碍导入，页面上会写“尚未公开，请咨询窗口”。

对照表的写法见 assets/import/service.toml 的说明；四列的事项表的例子是
assets/import/district-services.toml。

例子：
  sunhall-desk import services 办事指南.xlsx --reviewed-by 张明 --dry-run
  sunhall-desk import services 事项表.csv --map district-services.toml --reviewed-by 张明 --create-departments
)";

constexpr std::string_view import_fees_page = R"(sunhall-desk import fees —— 从电子表格导入收费项目

用法：sunhall-desk [--workspace 目录] import fees 表格文件 [选项]

选项 --map、--reviewed-by、--dry-run、--skip-bad-rows、--remove-gone、--create-departments、
--as-of、--reason 与 import services 相同，见 sunhall-desk import services --help。

例子：
  sunhall-desk import fees 收费项目.xlsx --reviewed-by 张明 --dry-run
)";

constexpr std::string_view import_hotlines_page =
    R"(sunhall-desk import hotlines —— 从电子表格导入热线

用法：sunhall-desk [--workspace 目录] import hotlines 表格文件 [选项]

选项 --map、--reviewed-by、--dry-run、--skip-bad-rows、--remove-gone、--create-departments、
--as-of、--reason 与 import services 相同，见 sunhall-desk import services --help。

例子：
  sunhall-desk import hotlines 热线.csv --reviewed-by 张明
)";

constexpr std::string_view import_open_days_page =
    R"(sunhall-desk import open-days —— 从电子表格导入政府开放日

用法：sunhall-desk [--workspace 目录] import open-days 表格文件 [选项]

选项 --map、--reviewed-by、--dry-run、--skip-bad-rows、--remove-gone、--create-departments、
--as-of、--reason 与 import services 相同，见 sunhall-desk import services --help。

例子：
  sunhall-desk import open-days 开放日.xlsx --reviewed-by 张明 --dry-run
)";

constexpr std::string_view import_notices_page =
    R"(sunhall-desk import notices —— 从电子表格导入通知公告

用法：sunhall-desk [--workspace 目录] import notices 表格文件 [选项]

选项 --map、--reviewed-by、--dry-run、--skip-bad-rows、--remove-gone、--create-departments、
--as-of、--reason 与 import services 相同，见 sunhall-desk import services --help。

例子：
  sunhall-desk import notices 公告.xlsx --reviewed-by 张明 --dry-run
)";

constexpr std::string_view import_disclosures_page =
    R"(sunhall-desk import disclosures —— 从电子表格导入信息公开目录

用法：sunhall-desk [--workspace 目录] import disclosures 表格文件 [选项]

选项 --map、--reviewed-by、--dry-run、--skip-bad-rows、--remove-gone、--create-departments、
--as-of、--reason 与 import services 相同，见 sunhall-desk import services --help。

例子：
  sunhall-desk import disclosures 公开目录.xlsx --reviewed-by 张明 --dry-run
)";

constexpr std::string_view import_replies_page =
    R"(sunhall-desk import replies —— 从电子表格导入回音壁

用法：sunhall-desk [--workspace 目录] import replies 表格文件 [选项]

选项 --map、--reviewed-by、--dry-run、--skip-bad-rows、--remove-gone、--create-departments、
--as-of、--reason 与 import services 相同，见 sunhall-desk import services --help。

还没有答复的来信也可以导入，页面上写“正在办理”；答复后填上答复内容、日期，再导入一次。

例子：
  sunhall-desk import replies 回音壁.xlsx --reviewed-by 张明 --dry-run
)";

constexpr std::string_view template_page = R"(sunhall-desk template —— 生成空白工作簿

用法：sunhall-desk template 种类 文件.xlsx

  种类   service 办事指南，fee 收费项目，hotline 热线，open_day 政府开放日，notice 通知公告，
         disclosure 信息公开目录，reply 回音壁

写出工作簿（第 1 行标题，第 2 行说明，第 3 行例子，填写前请删去例子）和同名的 .toml 对照表。
填好后用 sunhall-desk import services、fees、hotlines、open-days、notices、disclosures、replies
导入，不必写 --map。

例子：
  sunhall-desk template service 办事指南.xlsx
)";

/// A command of its own for each kind that has a map in assets/import/.
struct Sheet {
    std::string_view command;
    Kind kind;
    std::string_view page;
};

constexpr std::array sheets{
    Sheet{"import services", Kind::Service, import_services_page},
    Sheet{"import fees", Kind::Fee, import_fees_page},
    Sheet{"import hotlines", Kind::Hotline, import_hotlines_page},
    Sheet{"import open-days", Kind::OpenDay, import_open_days_page},
    Sheet{"import notices", Kind::Notice, import_notices_page},
    Sheet{"import disclosures", Kind::Disclosure, import_disclosures_page},
    Sheet{"import replies", Kind::Reply, import_replies_page},
};

Result<Kind> kind_of_command(std::string_view command) {
    auto const* const sheet = std::ranges::find(sheets, command, &Sheet::command);
    if (sheet == sheets.end()) {
        return fail(Failure::Rejected, format("没有命令“{}”", command));
    }
    return sheet->kind;
}

Result<Sheet> sheet_of_kind(std::string_view name) {
    auto const kind = kind_named(name);
    auto const* const sheet = kind ? std::ranges::find(sheets, *kind, &Sheet::kind) : sheets.end();
    if (sheet != sheets.end()) {
        return *sheet;
    }
    std::string known;
    for (auto const& each : sheets) {
        known += format("{}{}", known.empty() ? "" : "、", name_of(each.kind));
    }
    return fail(Failure::Rejected, format("“{}”不是可以用表格导入的种类；可写：{}", name, known));
}

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

void report_sheet(Run const& run, SheetPlan const& plan) {
    std::vector<Problem> others;
    for (auto const& problem : plan.import.problems) {
        if (problem.level == ProblemLevel::Error || problem.item.empty()) {
            others.push_back(problem);
        }
    }
    report_problems(run.err, plan.rejected);
    report_problems(run.err, others);
    report_warnings_by_kind(run.err, plan.import.problems);
    report_plan(run.out, plan.import);
    std::map<std::string, int> rejected;
    for (auto const& problem : plan.rejected) {
        ++rejected[problem.file];
    }
    run.out << format("表格共 {} 行，其中不能用的 {} 行。\n", plan.rows, rejected.size());
}

CommandShape sheet_shape(std::string_view name) {
    return {.name = name,
            .operands = {"表格文件"},
            .optional = {"map", "as-of", "reviewed-by", "reason"},
            .flags = {"dry-run", "skip-bad-rows", "remove-gone", "create-departments"}};
}

Result<int> run_sheet_import(Run const& run) {
    auto const& arguments = run.arguments;
    auto const workspace = TRY(run.workspace());
    auto const kind = TRY(kind_of_command(arguments.command));
    // Not in the braces: what stands before a failing TRY there is never destroyed.
    auto const map = TRY(map_for(arguments, kind));
    auto const day = TRY(as_of(run));
    SheetRequest const request{
        .file = arguments.operands.front(),
        .map = map,
        .as_of = day,
        .reviewed_by = arguments.option("reviewed-by"),
        .gone = arguments.flag("remove-gone") ? GoneItems::Remove : GoneItems::Keep,
        .bad_rows = arguments.flag("skip-bad-rows") ? BadRows::Skip : BadRows::Refuse,
        .departments = arguments.flag("create-departments") ? MissingDepartments::Create
                                                            : MissingDepartments::Report,
    };
    auto const plan = TRY(plan_sheet(workspace, request));
    report_sheet(run, plan);
    add_facts(run.facts, plan.import);
    run.facts.emplace("rows", static_cast<std::int64_t>(plan.rows));
    run.facts.emplace("rejected", facts_of(plan.rejected));
    return carry_out(run, workspace, plan.import);
}

Result<int> run_template(Run const& run) {
    auto const& arguments = run.arguments;
    auto const sheet = TRY(sheet_of_kind(arguments.operands.at(0)));
    std::filesystem::path const file = arguments.operands.at(1);
    auto const map = std::filesystem::path{file}.replace_extension(".toml");
    TRY(write_template_workbook(sheet.kind, file));
    run.out << format(
        "已写入模板 {} 和对照表 {}。\n第 1 行是标题，第 2 行是说明，第 3 行是例子（填写前请删去）。"
        "\n填好后：sunhall-desk {} {} --reviewed-by 姓名 --dry-run\n",
        file.string(), map.string(), sheet.command, file.string());
    run.facts.emplace("workbook", file.string());
    run.facts.emplace("map", map.string());
    return exit_done;
}

}  // namespace

std::vector<Command> sheet_commands() {
    std::vector<Command> commands;
    for (auto const& sheet : sheets) {
        commands.push_back({sheet_shape(sheet.command), run_sheet_import, sheet.page});
    }
    commands.push_back(
        {{.name = "template", .operands = {"种类", "文件.xlsx"}}, run_template, template_page});
    return commands;
}

}  // namespace sunhall
