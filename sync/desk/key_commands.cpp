#include "sync/base/format.hpp"
#include "sync/desk/command.hpp"
#include "sync/desk/facts.hpp"
#include "sync/desk/key_change.hpp"
#include "sync/desk/key_report.hpp"
#include "sync/desk/registration.hpp"
#include "sync/desk/reports.hpp"

namespace sunhall {

namespace {

constexpr std::string_view key_new_page =
    R"(sunhall-desk key new —— 为一名审核人员生成签名密钥并登记

用法：sunhall-desk [--workspace 目录] key new --staff 工号 --name 姓名 --role first|second
                   --section 栏目[,栏目…] [--key 文件]
                   [--passphrase-file 文件 | --no-passphrase]

  --staff 工号      字母、数字、短横线，例如 zhang 或 a-017
  --name 姓名       审核人员姓名
  --role            first 初审，second 复核；同一人在同一栏目只能有一种身份
  --section 栏目    部门代码；全大厅共用的内容（大厅信息、热线）是栏目 hall
  --key 文件        密钥存放处，例如 U 盘；默认为工作区的 keys/工号.key
  --passphrase-file 文件   口令取自文件的第一行；默认由本人在键盘上输入
  --no-passphrase          密钥不设口令，只用于演示、测试

每个栏目建议初审、复核各登记 2 人，有人不在时才不误发布。
对已登记的人员再次运行：保留原密钥，只增加栏目。

例子：
  sunhall-desk key new --staff zhang --name 张明 --role first --section hall,civil-affairs
  sunhall-desk key new --staff li --name 李芳 --role second --section civil-affairs --key /media/usb/li.key
)";

constexpr std::string_view key_list_page = R"(sunhall-desk key list —— 列出人员和密钥

用法：sunhall-desk [--workspace 目录] key list

列出审核人员、他们的栏目和密钥编号，已停用的密钥，工作区自己的密钥，以及各处签名的到期日。

例子：
  sunhall-desk --workspace office key list
)";

constexpr std::string_view key_revoke_page =
    R"(sunhall-desk key revoke —— 吊销一名审核人员的密钥

用法：sunhall-desk [--workspace 目录] key revoke --staff 工号 --reason 理由

  --staff 工号    密钥丢失、泄露或已离岗的人员
  --reason 理由   记入登记簿

这个人从名单上去掉，密钥不能再登记。由这把密钥签过、缺了它就不够数的栏目，须由其余人员
重新初审、复核；下一次发布把新名单和这些栏目一并换上，旧签名从此不再有效。

例子：
  sunhall-desk key revoke --staff zhang --reason 密钥U盘遗失
)";

constexpr std::string_view key_rotate_page = R"(sunhall-desk key rotate —— 换一把新密钥

用法：sunhall-desk [--workspace 目录] key rotate --staff 工号 --reason 理由 [--key 文件]
      sunhall-desk [--workspace 目录] key rotate --role 名称 --reason 理由 [--replaces 编号]
                   [--passphrase-file 文件 | --no-passphrase]

  --staff 工号             为这名审核人员换密钥；他签过的栏目须重新初审、复核
  --key 文件               新密钥存放处；默认为工作区的 keys/工号.key，旧文件改名保留
  --role 名称              更换工作区自己的密钥：targets、snapshot、timestamp、root-1 等；
                           须把够数的根密钥放回 keys/
  --replaces 编号          旧的根密钥文件已丢失时，写它的编号（key list 里有）
  --reason 理由            记入登记簿
  --passphrase-file 文件   口令取自文件的第一行；默认在键盘上输入
  --no-passphrase          新密钥不设口令，只用于演示、测试

换好后运行 publish，终端随下一次更新换上。
一天之内以同样的理由再次运行，不会再换一把；确实要再换的，请写不同的理由。

例子：
  sunhall-desk key rotate --staff zhang --reason 例行更换
  sunhall-desk key rotate --role timestamp --reason 服务器移交
)";

constexpr std::string_view key_renew_page = R"(sunhall-desk key renew —— 根的签名延长一年

用法：sunhall-desk [--workspace 目录] key renew [--reason 理由] [--passphrase-file 文件]

  --reason 理由            记入登记簿；默认为“例行延期”
  --passphrase-file 文件   口令取自文件的第一行；默认在键盘上输入

先把够数的根密钥放回 keys/，运行后再运行 publish，然后把根密钥取走。
一天之内再次运行，不会再延长。

例子：
  sunhall-desk --workspace office key renew
)";

Result<void> record_person(Workspace const& workspace, Run const& run, std::string const& by,
                           Reviewer const& reviewer) {
    auto record = TRY(Register::load(workspace));
    RegisterEvent const event{.act = Act::RegisterPerson,
                              .by = by,
                              .section = {},
                              .digest = reviewer.key.id(),
                              .why = reviewer.label(),
                              .details = {{"reviewer", facts_of(reviewer)}}};
    return record.append(workspace, run.now, {event});
}

Result<int> run_key_new(Run const& run) {
    auto const workspace = TRY(run.workspace());
    auto const& arguments = run.arguments;
    auto const by = TRY(run.person());
    auto const group = TRY(group_option(arguments, "role"));
    auto care = TRY(run.key_care());
    Registration const registration{
        .staff = arguments.option("staff"),
        .name = arguments.option("name"),
        .group = group,
        .sections = comma_separated(arguments.option("section")),
        .key_file = arguments.option("key"),
        .care = std::move(care),
    };
    auto const outcome = TRY(register_reviewer(workspace, registration));
    if (outcome.changed) {
        TRY(record_person(workspace, run, by, outcome.reviewer));
    }
    report_registration(run.out, outcome);
    run.facts.emplace("reviewer", facts_of(outcome.reviewer));
    run.facts.emplace("key_file", outcome.key_file.string());
    run.facts.emplace("key_made", outcome.key_made);
    run.facts.emplace("warnings", facts_of(outcome.warnings));
    return exit_done;
}

Result<int> run_key_list(Run const& run) {
    auto const workspace = TRY(run.workspace());
    auto const report = TRY(read_keys(workspace, run.now));
    report_keys(run.out, report);
    add_facts(run.facts, report);
    return exit_done;
}

Result<KeyChange> change_of(Run const& run, std::string_view otherwise) {
    auto by = TRY(run.person());
    return KeyChange{
        .by = std::move(by), .at = run.now, .why = run.arguments.option("reason", otherwise)};
}

int tell_person(Run const& run, PersonKeyOutcome const& outcome, std::string_view what) {
    report_key_change(run.out, outcome, what);
    run.facts.emplace("person", outcome.person);
    run.facts.emplace("done_before", outcome.done_before);
    run.facts.emplace("sections", facts_of(outcome.sections));
    run.facts.emplace("needed", facts_of(outcome.needed));
    run.facts.emplace("key_file", outcome.key_file.string());
    run.facts.emplace("warnings", facts_of(outcome.warnings));
    return exit_done;
}

int tell_root(Run const& run, RootOutcome const& outcome) {
    run.out << format("新的根（第 {} 版）{}，随下一次 publish 生效。", outcome.version,
                      outcome.done_before ? "此前已经签好，没有再签" : "已签好")
            << "用完请把根密钥取走。\n";
    run.facts.emplace("done_before", outcome.done_before);
    run.facts.emplace("root_version", outcome.version);
    run.facts.emplace("key_file", outcome.key_file.string());
    return exit_done;
}

Result<int> run_key_revoke(Run const& run) {
    auto const workspace = TRY(run.workspace());
    auto const change = TRY(change_of(run, ""));
    auto const outcome = TRY(revoke_person(workspace, run.arguments.option("staff"), change));
    return tell_person(run, outcome, "已吊销");
}

Result<int> run_key_rotate(Run const& run) {
    auto const workspace = TRY(run.workspace());
    auto const& arguments = run.arguments;
    auto const staff = arguments.option("staff");
    auto const role = arguments.option("role");
    if (staff.empty() == role.empty()) {
        return fail(Failure::Rejected, "请用 --staff 写明哪个人，或用 --role 写明哪把工作区密钥");
    }
    auto const care = TRY(run.key_care());
    auto const change = TRY(change_of(run, ""));
    if (!staff.empty()) {
        auto const outcome =
            TRY(rotate_person(workspace, staff, arguments.option("key"), care, change));
        return tell_person(run, outcome,
                           outcome.done_before ? "此前已因同样的理由更换，没有再换" : "已更换");
    }
    return tell_root(
        run, TRY(rotate_office_key(workspace, role, arguments.option("replaces"), care, change)));
}

Result<int> run_key_renew(Run const& run) {
    auto const workspace = TRY(run.workspace());
    auto const change = TRY(change_of(run, "例行延期"));
    auto const care = TRY(run.key_care());
    return tell_root(run, TRY(renew_root_role(workspace, care, change)));
}

}  // namespace

std::vector<Command> key_commands() {
    return {
        {{.name = "key new",
          .required = {"staff", "name", "role", "section"},
          .optional = {"key", "passphrase-file"},
          .flags = {"no-passphrase"}},
         run_key_new,
         key_new_page},
        {{.name = "key list"}, run_key_list, key_list_page},
        {{.name = "key revoke", .required = {"staff", "reason"}}, run_key_revoke, key_revoke_page},
        {{.name = "key rotate",
          .required = {"reason"},
          .optional = {"staff", "role", "key", "replaces", "passphrase-file"},
          .flags = {"no-passphrase"}},
         run_key_rotate,
         key_rotate_page},
        {{.name = "key renew", .optional = {"reason", "passphrase-file"}},
         run_key_renew,
         key_renew_page}};
}

}  // namespace sunhall
