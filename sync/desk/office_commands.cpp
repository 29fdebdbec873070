#include "sync/base/format.hpp"
#include "sync/desk/command.hpp"
#include "sync/desk/facts.hpp"
#include "sync/desk/init.hpp"
#include "sync/desk/register.hpp"
#include "sync/desk/reports.hpp"

namespace sunhall {

namespace {

constexpr std::string_view init_page = R"(sunhall-desk init —— 建立工作区

用法：sunhall-desk [--workspace 目录] init --hall 名称

  --hall 名称   服务大厅的名称，例如 示范市政务服务大厅

生成三把根密钥（更换其他密钥时须用其中两把）和目录、快照、时间戳密钥各一把，放在 keys/，
只有本用户能读。terminal-root.json 交给终端管理员，每台终端安装时装入一次。
在已有的工作区里再次运行不会改动任何东西。

例子：
  sunhall-desk --workspace office init --hall 示范市政务服务大厅
)";

constexpr std::string_view key_new_page =
    R"(sunhall-desk key new —— 为一名审核人员生成签名密钥并登记

用法：sunhall-desk [--workspace 目录] key new --staff 工号 --name 姓名 --role first|second
                   --section 栏目[,栏目…] [--key 文件]

  --staff 工号      字母、数字、短横线，例如 zhang 或 a-017
  --name 姓名       审核人员姓名
  --role            first 初审，second 复核；同一人在同一栏目只能有一种身份
  --section 栏目    部门代码；全大厅共用的内容（大厅信息、热线）是栏目 hall
  --key 文件        密钥存放处，例如 U 盘；默认为工作区的 keys/工号.key

对已登记的人员再次运行：保留原密钥，只增加栏目。

例子：
  sunhall-desk key new --staff zhang --name 张明 --role first --section hall,civil-affairs
  sunhall-desk key new --staff li --name 李芳 --role second --section civil-affairs --key /media/usb/li.key
)";

Result<int> run_init(Run const& run) {
    auto const folder = run.folder();
    auto const by = TRY(run.person());
    auto const made = TRY(init_workspace(folder, run.arguments.option("hall"), run.now));
    auto const workspace = TRY(run.workspace());
    auto record = TRY(Register::load(workspace));
    if (record.entries().empty()) {
        RegisterEvent const event{
            .act = Act::Found, .by = by, .section = {}, .digest = {}, .why = workspace.hall()};
        TRY(record.append(workspace, run.now, {event}));
    }
    report_init(run.out, folder, made);
    run.facts.emplace("made", made == InitOutcome::Made);
    run.facts.emplace("terminal_root", (folder / terminal_root_name).string());
    return exit_done;
}

Result<int> run_key_new(Run const& run) {
    auto const workspace = TRY(run.workspace());
    auto const& arguments = run.arguments;
    auto const by = TRY(run.person());
    Registration const registration{
        .staff = arguments.option("staff"),
        .name = arguments.option("name"),
        .group = TRY(group_option(arguments, "role")),
        .sections = comma_separated(arguments.option("section")),
        .key_file = arguments.option("key"),
    };
    auto const outcome = TRY(register_reviewer(workspace, registration));
    if (outcome.changed) {
        auto record = TRY(Register::load(workspace));
        RegisterEvent const event{.act = Act::RegisterPerson,
                                  .by = by,
                                  .section = {},
                                  .digest = outcome.reviewer.key.id(),
                                  .why = outcome.reviewer.label(),
                                  .details = {{"reviewer", facts_of(outcome.reviewer)}}};
        TRY(record.append(workspace, run.now, {event}));
    }
    report_registration(run.out, outcome);
    run.facts.emplace("reviewer", facts_of(outcome.reviewer));
    run.facts.emplace("key_file", outcome.key_file.string());
    run.facts.emplace("key_made", outcome.key_made);
    run.facts.emplace("warnings", facts_of(outcome.warnings));
    return exit_done;
}

}  // namespace

std::vector<Command> office_commands() {
    return {
        {{.name = "init", .required = {"hall"}}, run_init, init_page},
        {{.name = "key new", .required = {"staff", "name", "role", "section"}, .optional = {"key"}},
         run_key_new,
         key_new_page}};
}

}  // namespace sunhall
