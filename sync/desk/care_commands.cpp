#include "sync/base/format.hpp"
#include "sync/desk/command.hpp"
#include "sync/desk/facts.hpp"
#include "sync/desk/reports.hpp"
#include "sync/desk/restore.hpp"

namespace sunhall {

namespace {

constexpr std::string_view restore_page = R"(sunhall-desk restore —— 从已发布的内容重建工作区

用法：sunhall-desk --workspace 新文件夹 restore --from 目录|网址 --root 根文件
                   [--register 文件夹] [--plain-http]

  --from 目录|网址   publish 用过的发布目录，或终端使用的网址
  --root 根文件      终端安装时装入的 terminal-root.json；须另行保管，不要取自同一台服务器
  --register 文件夹  登记簿的备份（原工作区的 register 文件夹）
  --plain-http       允许不加密的 http 网址；默认只允许 https 和本机

先像终端一样逐层验证签名和每个栏目的初审、复核，再取回事项和图片，写成草稿。
新文件夹须是空的；中断后再运行一次即可补完。不能恢复的（私钥、未发布的草稿等）会逐项列出。

例子：
  sunhall-desk --workspace office2 restore --from /srv/sunhall --root /media/usb/terminal-root.json
  sunhall-desk --workspace office2 restore --from https://zwfw.example/sunhall/ --root terminal-root.json --register 备份/register
)";

void report_restoration(Run const& run, RestoreOutcome const& outcome) {
    auto& out = run.out;
    auto const folder = run.folder().string();
    if (outcome.was_there) {
        out << format("{} 已经恢复过（快照第 {} 版），没有改动。\n", folder,
                      outcome.snapshot_version);
        return;
    }
    out << format(
        "已验证并恢复 {} 的工作区 {}：快照第 {} 版，{} 个事项，{} 张图片，{} 名审核人员。\n",
        outcome.hall, folder, outcome.snapshot_version, outcome.items, outcome.pictures,
        outcome.people);
    report_warnings(out, outcome.expired);
    out << "不能恢复的：\n";
    for (auto const& line : outcome.lost) {
        out << format("  {}\n", line);
    }
}

Result<int> run_restore(Run const& run) {
    auto const& arguments = run.arguments;
    DavSettings dav;
    dav.plain_http = arguments.flag("plain-http") ? PlainHttp::Everywhere : PlainHttp::LoopbackOnly;
    RestoreRequest const request{.from = arguments.option("from"),
                                 .root_file = arguments.option("root"),
                                 .register_folder = arguments.option("register"),
                                 .by = TRY(run.person()),
                                 .dav = dav};
    auto const outcome = TRY(restore_workspace(run.folder(), request, run.now));
    report_restoration(run, outcome);
    run.facts.emplace("restored", !outcome.was_there);
    run.facts.emplace("snapshot", outcome.snapshot_version);
    run.facts.emplace("items", static_cast<std::int64_t>(outcome.items));
    run.facts.emplace("pictures", static_cast<std::int64_t>(outcome.pictures));
    run.facts.emplace("people", static_cast<std::int64_t>(outcome.people));
    run.facts.emplace("expired", facts_of(outcome.expired));
    run.facts.emplace("lost", facts_of(outcome.lost));
    return exit_done;
}

}  // namespace

std::vector<Command> care_commands() {
    return {{{.name = "restore",
              .required = {"from", "root"},
              .optional = {"register"},
              .flags = {"plain-http"}},
             run_restore,
             restore_page}};
}

}  // namespace sunhall
