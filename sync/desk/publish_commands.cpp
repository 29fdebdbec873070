#include <algorithm>
#include <iterator>

#include "sync/base/files.hpp"
#include "sync/desk/command.hpp"
#include "sync/desk/facts.hpp"
#include "sync/desk/issuing.hpp"
#include "sync/desk/publish.hpp"
#include "sync/desk/reports.hpp"
#include "sync/desk/withdrawal.hpp"
#include "sync/text/encoding.hpp"

namespace sunhall {

namespace {

// A password of a web server: one line.
constexpr std::size_t most_password_bytes = 1024;

constexpr std::string_view publish_page = R"(sunhall-desk publish —— 发布

用法：sunhall-desk [--workspace 目录] publish --to 目录|网址 [--section 栏目[,栏目…]]
                   [--user 用户名 --password-file 文件] [--plain-http]
                   [--passphrase-file 文件] [--clock-checked]

  --to 目录        发布目录，由任何静态网站服务器对外提供：metadata/ 和 targets/
  --to 网址        支持 WebDAV 的服务器，例如 https://zwfw.example/sunhall/
                   （nginx 的配置见 config/nginx/sunhall-dav.conf）
  --section 栏目   只发布这些栏目，其余保持已发布的样子；默认全部
  --user 用户名    服务器要求登录时使用；密码取自 --password-file 的第一行
  --plain-http     允许不加密的 http 网址；默认只允许 https 和本机
  --passphrase-file 文件   目录密钥的口令取自文件的第一行，人员变动后发布时要用；
                   默认在键盘上输入
  --clock-checked  电脑的时钟已经核对无误；只在因时钟早于上一次时间戳而没有签名时使用

有改动的栏目缺初审或复核签名，就整个不发布，并说明缺谁签。
先写事项，再写目录，最后换上时间戳：中断在任何时刻，终端看到的都是完整的旧版或新版，
再运行一次即可补完。没有改动时不产生新版本。未改动的栏目保留原版本和原签名。

例子：
  sunhall-desk --workspace office publish --to /srv/sunhall
  sunhall-desk --workspace office publish --to https://zwfw.example/sunhall/ --user desk --password-file dav.txt
)";

constexpr std::string_view timestamp_page = R"(sunhall-desk timestamp —— 更新时间戳

用法：sunhall-desk [--workspace 目录] timestamp --to 目录|网址 [--cron] [--key 文件]
                   [--user 用户名 --password-file 文件] [--plain-http]
                   [--passphrase-file 文件] [--clock-checked]

  --to             publish 用过的发布目录或网址
  --cron           由定时任务运行：一切正常时不输出任何文字，也不询问口令；
                   密钥有口令的，须同时写 --passphrase-file
  --key 文件       时间戳密钥不在工作区时，写它在哪里
  --user、--password-file、--plain-http、--clock-checked   与 publish 相同
  --passphrase-file 文件   密钥的口令取自文件的第一行

内容不变，只向终端证明“这仍是最新”。时间戳有效 7 天，建议用定时任务每天运行一次。
过期只影响终端接受新内容，不影响终端继续显示已有内容。

例子：
  sunhall-desk --workspace office timestamp --to /srv/sunhall
  30 6 * * *  sunhall-desk --workspace /srv/office timestamp --to /srv/sunhall --cron
)";

Result<int> finish_publication(Run const& run, Workspace const& workspace,
                               PublishOutcome const& outcome) {
    auto const publication = TRY(read_publication(workspace.published()));
    auto warnings = expiry_warnings(publication, run.now);
    std::ranges::move(withdrawal_warnings(publication), std::back_inserter(warnings));
    if (outcome.repaired) {
        warnings.push_back(repair_warning(run.arguments.option("to")));
    }
    // From cron, words mean that something wants attention.
    if (!run.arguments.flag("cron")) {
        report_publication(run.out, outcome, run.arguments.option("to"));
    }
    report_warnings(run.err, warnings);
    add_facts(run.facts, outcome);
    run.facts.emplace("warnings", facts_of(warnings));
    return exit_done;
}

Result<int> run_publish(Run const& run) {
    auto const workspace = TRY(run.workspace());
    auto by = TRY(run.person());
    auto care = TRY(run.key_care());
    auto const dav = TRY(dav_settings(run));
    PublishRequest const request{.to = run.arguments.option("to"),
                                 .by = std::move(by),
                                 .sections = comma_separated(run.arguments.option("section")),
                                 .care = std::move(care),
                                 .dav = dav,
                                 .clock = clock_trust(run)};
    return finish_publication(run, workspace, TRY(publish(workspace, request, run.now)));
}

Result<int> run_timestamp(Run const& run) {
    auto const workspace = TRY(run.workspace());
    // Nobody sits there to be asked.
    bool const unattended = run.arguments.flag("cron") && !run.arguments.flag("passphrase-file");
    auto const care = unattended ? unprotected_keys() : TRY(run.key_care());
    auto const dav = TRY(dav_settings(run));
    TimestampRequest const request{.to = run.arguments.option("to"),
                                   .key_file = run.arguments.option("key"),
                                   .care = care,
                                   .dav = dav,
                                   .clock = clock_trust(run)};
    return finish_publication(run, workspace, TRY(refresh_timestamp(workspace, request, run.now)));
}

}  // namespace

ClockTrust clock_trust(Run const& run) {
    return run.arguments.flag("clock-checked") ? ClockTrust::Checked : ClockTrust::Unasked;
}

Result<DavSettings> dav_settings(Run const& run) {
    DavSettings settings;
    settings.credentials.user = run.arguments.option("user");
    if (auto const file = run.arguments.option("password-file"); !file.empty()) {
        auto const text = TRY(during("密码文件", read_file(file, most_password_bytes)));
        auto const line = without_mark(text);
        settings.credentials.password = line.substr(0, line.find_first_of("\r\n"));
    }
    settings.plain_http =
        run.arguments.flag("plain-http") ? PlainHttp::Everywhere : PlainHttp::LoopbackOnly;
    return settings;
}

std::vector<Command> publish_commands() {
    return {{{.name = "publish",
              .required = {"to"},
              .optional = {"section", "user", "password-file", "passphrase-file"},
              .flags = {"plain-http", "clock-checked"}},
             run_publish,
             publish_page},
            {{.name = "timestamp",
              .required = {"to"},
              .optional = {"key", "user", "password-file", "passphrase-file"},
              .flags = {"cron", "plain-http", "clock-checked"}},
             run_timestamp,
             timestamp_page}};
}

}  // namespace sunhall
