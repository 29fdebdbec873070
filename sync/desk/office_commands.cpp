#include "sync/desk/command.hpp"
#include "sync/desk/facts.hpp"
#include "sync/desk/init.hpp"
#include "sync/desk/office_keys.hpp"
#include "sync/desk/register.hpp"
#include "sync/desk/reports.hpp"

namespace sunhall {

namespace {

constexpr std::string_view init_page = R"(sunhall-desk init —— 建立工作区

用法：sunhall-desk [--workspace 目录] init --hall 名称 [--root 几把/共几把]
                   [--passphrase-file 文件 | --no-passphrase]

  --hall 名称              服务大厅的名称，例如 示范市政务服务大厅
  --root 3/5               共生成几把根密钥，更换其他密钥时须用其中几把；默认 3/5
  --passphrase-file 文件   口令取自文件的第一行；默认在键盘上输入
  --no-passphrase          密钥不设口令，只用于演示、测试

根密钥分别移到不同的地方离线保存；目录密钥（targets）有口令，人员变动后发布时用；
快照、时间戳密钥不设口令，留在工作区。terminal-root.json 交给终端管理员，每台终端安装时装入一次。
在已有的工作区里再次运行不会改动任何东西。

例子：
  sunhall-desk --workspace office init --hall 示范市政务服务大厅
  sunhall-desk --workspace demo init --hall 演示大厅 --root 1/2 --no-passphrase
)";

Result<void> record_founding(Workspace const& workspace, Run const& run, std::string const& by) {
    auto record = TRY(Register::load(workspace));
    if (!record.entries().empty()) {
        return {};
    }
    RegisterEvent const event{
        .act = Act::Found, .by = by, .section = {}, .digest = {}, .why = workspace.hall()};
    return record.append(workspace, run.now, {event});
}

Result<int> run_init(Run const& run) {
    auto const folder = run.folder();
    auto const by = TRY(run.person());
    auto const shape = root_shape_from(run.arguments.option("root", "3/5"));
    if (!shape) {
        return fail(Failure::Rejected, "--root 应像 3/5：须用几把，共几把（不超过 9 把）");
    }
    auto care = TRY(run.key_care());
    InitRequest const request{
        .hall = run.arguments.option("hall"), .root = *shape, .care = std::move(care)};
    auto const made = TRY(init_workspace(folder, request, run.now));
    auto const workspace = TRY(run.workspace());
    TRY(record_founding(workspace, run, by));
    report_init(run.out, folder, made, *shape);
    auto const exposed = made == InitOutcome::Made
                             ? exposure_warnings(key_file(workspace.keys(), snapshot_key_name))
                             : std::vector<std::string>{};
    report_warnings(run.out, exposed);
    run.facts.emplace("warnings", facts_of(exposed));
    run.facts.emplace("made", made == InitOutcome::Made);
    run.facts.emplace("terminal_root", (folder / terminal_root_name).string());
    return exit_done;
}

}  // namespace

std::vector<Command> office_commands() {
    return {{{.name = "init",
              .required = {"hall"},
              .optional = {"root", "passphrase-file"},
              .flags = {"no-passphrase"}},
             run_init,
             init_page}};
}

}  // namespace sunhall
