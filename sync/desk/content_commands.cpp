#include "sync/base/format.hpp"
#include "sync/desk/check.hpp"
#include "sync/desk/command.hpp"
#include "sync/desk/difference.hpp"
#include "sync/desk/facts.hpp"
#include "sync/desk/import.hpp"
#include "sync/desk/reports.hpp"
#include "sync/desk/review.hpp"
#include "sync/desk/short_links.hpp"

namespace sunhall {

namespace {

constexpr std::string_view import_page = R"(sunhall-desk import —— 把一个文件夹里的事项导入为草稿

用法：sunhall-desk [--workspace 目录] import 文件夹 [--as-of 日期] [--remove-gone] [--reason 说明]
                   [--dry-run]

  文件夹          其中（含下级文件夹）的每个 .json 文件是一个事项
  --as-of 日期    相对日期从哪一天算起，例如 2026-11-22；默认今天
  --remove-gone   文件夹里没有的草稿一并删除；默认保留，只说有几个
  --reason 说明   改动的缘由，记入登记簿，例如文件号
  --dry-run       只列出会怎样，什么也不写

操作的人（--by，默认为登录名）就是这批改动的经办人，不能再审核自己的改动；登录名是另一名审核人员
的工号时，这个人也不能。
栏目正在审核时导入：改动并入同一批，已有的签名失效，须重新初审、复核。

先检查全部文件，再列出新增、修改、未变、缺少的事项，最后写入草稿。
只要有一处错误，就列出所有错误，什么也不写。修订号由本程序填写：
内容与已发布的不同，就是已发布的修订号加一。

例子：
  sunhall-desk import assets/demo
  sunhall-desk import 停车收费更正 --by chen --reason 示发改价〔2026〕3号
)";

constexpr std::string_view check_page = R"(sunhall-desk check —— 检查整个工作区

用法：sunhall-desk [--workspace 目录] check

逐项检查草稿、人员和密钥，并列出每个栏目是已发布、待初审、待复核还是待发布。
“错误”必须改正才能发布（退出码 1）；“提醒”不妨碍发布，例如六要素暂缺。

例子：
  sunhall-desk --workspace office check
)";

constexpr std::string_view diff_page = R"(sunhall-desk diff —— 看群众将看到哪些变化

用法：sunhall-desk [--workspace 目录] diff [--section 栏目[,栏目…]]

把草稿与已发布的内容逐个事项、逐个字段对照，用文字写出改前、改后。
审核人员签名之前应先看这里。

例子：
  sunhall-desk --workspace office diff
  sunhall-desk --workspace office diff --section civil-affairs
)";

Result<int> run_import(Run const& run) {
    auto const workspace = TRY(run.workspace());
    auto const gone = run.arguments.flag("remove-gone") ? GoneItems::Remove : GoneItems::Keep;
    auto const day = TRY(as_of(run));
    auto const plan = TRY(plan_import(workspace, run.arguments.operands.front(), day, gone));
    report_problems(run.err, plan.problems);
    report_plan(run.out, plan);
    add_facts(run.facts, plan);
    return carry_out(run, workspace, plan);
}

Result<int> run_check(Run const& run) {
    auto const workspace = TRY(run.workspace());
    auto const report = TRY(check_workspace(workspace, run.now));
    report_problems(run.err, report.problems);
    report_check(run.out, report);
    run.facts.emplace("problems", facts_of(report.problems));
    run.facts.emplace("warnings", facts_of(report.warnings));
    run.facts.emplace("sections", facts_of(report.reviews));
    return report.passed() ? exit_done : exit_refused;
}

/// A reviewer approves a form, not ten digits.
void say_where_links_lead(std::vector<ItemDifference>& items, ShortLinks const& links) {
    for (auto& item : items) {
        for (auto& field : item.fields) {
            for (auto* const text : {&field.before, &field.after}) {
                if (auto const target = links.target_of(*text); !target.empty()) {
                    *text += format("（通往 {}）", target);
                }
            }
        }
    }
}

Result<int> run_diff(Run const& run) {
    auto const workspace = TRY(run.workspace());
    auto const office = TRY(Office::read(workspace, run.now));
    auto const reviews = TRY(review_sections(workspace, office, run.now));
    auto const links = TRY(ShortLinks::load(workspace));
    Json::Array sections;
    for (auto const& review : TRY(named_sections(reviews, run.arguments.option("section")))) {
        auto items = TRY(differences(workspace, office, review));
        say_where_links_lead(items, links);
        if (!items.empty()) {
            report_differences(run.out, review.section, items);
            sections.emplace_back(
                Json::Object{{"section", review.section}, {"items", facts_of(items)}});
        }
    }
    if (sections.empty()) {
        run.out << "草稿与已发布的内容相同。\n";
    }
    run.facts.emplace("sections", std::move(sections));
    return exit_done;
}

}  // namespace

std::vector<Command> content_commands() {
    return {{{.name = "import",
              .operands = {"文件夹"},
              .optional = {"as-of", "reason"},
              .flags = {"remove-gone", "dry-run"}},
             run_import,
             import_page},
            {{.name = "check"}, run_check, check_page},
            {{.name = "diff", .optional = {"section"}}, run_diff, diff_page}};
}

}  // namespace sunhall
