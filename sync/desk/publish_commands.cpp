#include "sync/desk/command.hpp"
#include "sync/desk/facts.hpp"
#include "sync/desk/issuing.hpp"
#include "sync/desk/publish.hpp"
#include "sync/desk/reports.hpp"

namespace sunhall {

namespace {

constexpr std::string_view publish_page = R"(sunhall-desk publish —— 发布

用法：sunhall-desk [--workspace 目录] publish --to 目录 [--section 栏目[,栏目…]]

  --to 目录   发布目录，由任何静态网站服务器对外提供：metadata/ 和 targets/
  --section 栏目   只发布这些栏目，其余保持已发布的样子；默认全部

有改动的栏目缺初审或复核签名，就整个不发布，并说明缺谁签。
先写事项，再写目录，最后换上时间戳：中断在任何时刻，终端看到的都是完整的旧版或新版，
再运行一次即可补完。没有改动时不产生新版本。未改动的栏目保留原版本和原签名。

例子：
  sunhall-desk --workspace office publish --to /srv/sunhall
)";

constexpr std::string_view timestamp_page = R"(sunhall-desk timestamp —— 更新时间戳

用法：sunhall-desk [--workspace 目录] timestamp --to 目录

  --to 目录   publish 用过的发布目录

内容不变，只向终端证明“这仍是最新”。时间戳有效 7 天，建议用定时任务每天运行一次。
过期只影响终端接受新内容，不影响终端继续显示已有内容。

例子：
  sunhall-desk --workspace office timestamp --to /srv/sunhall
)";

Result<int> finish_publication(Run const& run, Workspace const& workspace,
                               PublishOutcome const& outcome) {
    auto const publication = TRY(read_publication(workspace.published()));
    auto const warnings = expiry_warnings(publication, run.now);
    report_publication(run.out, outcome, run.arguments.option("to"));
    report_warnings(run.err, warnings);
    add_facts(run.facts, outcome);
    run.facts.emplace("warnings", facts_of(warnings));
    return exit_done;
}

Result<int> run_publish(Run const& run) {
    auto const workspace = TRY(run.workspace());
    PublishRequest const request{.to = run.arguments.option("to"),
                                 .by = TRY(run.person()),
                                 .sections = comma_separated(run.arguments.option("section"))};
    return finish_publication(run, workspace, TRY(publish(workspace, request, run.now)));
}

Result<int> run_timestamp(Run const& run) {
    auto const workspace = TRY(run.workspace());
    auto const outcome = TRY(refresh_timestamp(workspace, run.arguments.option("to"), run.now));
    return finish_publication(run, workspace, outcome);
}

}  // namespace

std::vector<Command> publish_commands() {
    return {{{.name = "publish", .required = {"to"}, .optional = {"section"}},
             run_publish,
             publish_page},
            {{.name = "timestamp", .required = {"to"}}, run_timestamp, timestamp_page}};
}

}  // namespace sunhall
