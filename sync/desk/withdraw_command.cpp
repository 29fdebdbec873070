#include "sync/base/format.hpp"
#include "sync/desk/command.hpp"
#include "sync/desk/facts.hpp"
#include "sync/desk/reports.hpp"
#include "sync/desk/withdrawal.hpp"

namespace sunhall {

namespace {

constexpr std::string_view withdraw_page =
    R"(sunhall-desk withdraw —— 紧急撤下：一个人即可让终端不再显示

用法：sunhall-desk [--workspace 目录] withdraw --key 文件 --reason 理由 --to 目录|网址
                   [--item 事项[,事项…]] [--lift]
                   [--user 用户名 --password-file 文件] [--plain-http]
                   [--passphrase-file 文件] [--clock-checked]

  --item 事项     例如 transport/fee/parking.json；不写就只把现有名单重签一次
  --lift          从名单里取出，恢复显示已经两人审核的内容
  --key 文件      一位审核人员的密钥，须是该栏目的初审或复核
  --reason 理由   记入登记簿
  --to、--user、--password-file、--plain-http、--passphrase-file、--clock-checked
                  与 publish 相同

只能让内容消失，不能让任何内容出现，所以一个人签名就够；终端下一次查询时就撤下。
第一次使用要用目录密钥（targets），其口令与签名人的相同，或用 --passphrase-file 给出。
上传中断的，再运行一次即可补完；名单已是那样的，不再另签。
撤下不改草稿：请随后改正，照常审核、发布，再用 --lift 恢复。

例子：
  sunhall-desk withdraw --item transport/fee/parking.json --key /media/usb/li.key --reason 金额有误 --to /srv/sunhall
  sunhall-desk withdraw --lift --item transport/fee/parking.json --key /media/usb/li.key --reason 已更正 --to /srv/sunhall
)";

Result<int> run_withdraw(Run const& run) {
    auto const workspace = TRY(run.workspace());
    auto const& arguments = run.arguments;
    auto const paths = comma_separated(arguments.option("item"));
    if (paths.empty() && arguments.flag("lift")) {
        return fail(Failure::Rejected, "请用 --item 写明恢复哪个事项");
    }
    auto care = TRY(run.key_care());
    auto const dav = TRY(dav_settings(run));
    WithdrawRequest const request{.paths = {paths.begin(), paths.end()},
                                  .lift = arguments.flag("lift"),
                                  .key_file = arguments.option("key"),
                                  .why = arguments.option("reason"),
                                  .to = arguments.option("to"),
                                  .care = std::move(care),
                                  .dav = dav,
                                  .clock = clock_trust(run)};
    auto const outcome = TRY(withdraw(workspace, request, run.now));
    run.out << (outcome.done_before ? std::string{"名单原来就是这样，没有再签。"}
                                    : format("{} 已签名。", outcome.reviewer))
            << "紧急撤下名单：\n";
    for (auto const& path : outcome.withdrawn) {
        run.out << format("  {}\n", path);
    }
    run.out << (outcome.withdrawn.empty() ? "  （空）\n" : "终端将在下一次查询时撤下。\n");
    if (outcome.repaired) {
        report_warnings(run.err, {repair_warning(request.to)});
    }
    run.facts.emplace("repaired", outcome.repaired);
    run.facts.emplace("done_before", outcome.done_before);
    run.facts.emplace("reviewer", outcome.reviewer);
    run.facts.emplace("withdrawn", facts_of(outcome.withdrawn));
    run.facts.emplace("files_written", static_cast<std::int64_t>(outcome.files_written));
    return exit_done;
}

}  // namespace

std::vector<Command> withdraw_commands() {
    return {{{.name = "withdraw",
              .required = {"key", "reason", "to"},
              .optional = {"item", "user", "password-file", "passphrase-file"},
              .flags = {"lift", "plain-http", "clock-checked"}},
             run_withdraw,
             withdraw_page}};
}

}  // namespace sunhall
