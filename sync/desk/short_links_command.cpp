#include <algorithm>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/content/checker.hpp"
#include "sync/desk/command.hpp"
#include "sync/desk/facts.hpp"
#include "sync/desk/import.hpp"
#include "sync/desk/reports.hpp"
#include "sync/desk/short_links.hpp"

namespace sunhall {

namespace {

constexpr std::string_view short_links_page = R"(sunhall-desk short-links —— 用短链接代替过长的网址

用法：sunhall-desk [--workspace 目录] short-links [--base 网址 | --off] [--nginx 文件]
                   [--reason 说明] [--dry-run]

  --base 网址     短链接的开头，以 / 结尾，例如 https://zwfw.example/f/；这个网站须在大厅的
                  link_origins 名单里
  --off           今后不再代替；已有的短链接继续有效
  --nginx 文件    把转向表另写一份到这里，供 nginx 引用
  --reason 说明   改动的缘由，记入登记簿
  --dry-run       只列出会怎样，什么也不写

长于 84 个字符的网址会使二维码过密，手机不易扫。设定后，已有草稿和以后导入的事项里这样的网址
都换成短链接，转向表写在工作区的 short-links.conf，由网站引用（见 config/nginx/sunhall-links.conf）。
改动照常初审、复核；diff 同时写出短链接和它通往的网址。
同一个网址总是同一个短链接，用过的不再收回，已印出的二维码不会失效。
短链接通往哪里由网站决定，不在签名之内：请像保管网站一样保管转向表。

例子：
  sunhall-desk short-links --base https://zwfw.example/f/ --nginx /etc/nginx/short-links.conf
  sunhall-desk short-links
)";

Result<ImportPlan> plan_anew(Run const& run, Workspace const& workspace, ShortLinks links) {
    Incoming incoming;
    for (auto& [path, checked] : TRY(present_drafts(workspace))) {
        incoming.items.push_back(std::move(checked));
    }
    return plan_drafts(workspace, std::move(incoming), TRY(as_of(run)), GoneItems::Keep,
                       std::move(links));
}

/// A terminal shows no code of an origin that the hall does not list.
Result<void> check_origin(Workspace const& workspace, std::string const& base) {
    auto const origin = *origin_of(base);
    for (auto const& [path, checked] : TRY(present_drafts(workspace))) {
        auto const* const hall = std::get_if<Hall>(&checked.item.body);
        if (hall != nullptr &&
            std::ranges::find(hall->link_origins, origin) != hall->link_origins.end()) {
            return {};
        }
    }
    return fail(Failure::Rejected,
                format("大厅的 link_origins 名单里没有 {}；请先加上并导入大厅的事项", origin));
}

/// The drafts as import would leave them with these links.
Result<int> apply(Run const& run, Workspace const& workspace, ShortLinks const& links) {
    auto const plan = TRY(plan_anew(run, workspace, links));
    report_plan(run.out, plan);
    add_facts(run.facts, plan);
    auto const code = TRY(carry_out(run, workspace, plan));
    if (code == exit_done && !run.arguments.flag("dry-run")) {
        TRY(plan.links.save(workspace));
    }
    return code;
}

Result<int> run_short_links(Run const& run) {
    auto const& arguments = run.arguments;
    auto const workspace = TRY(run.workspace());
    auto links = TRY(ShortLinks::load(workspace));
    auto code = exit_done;
    if (auto const base = arguments.option("base"); !base.empty()) {
        TRY(links.set_base(base));
        TRY(check_origin(workspace, base));
        code = TRY(apply(run, workspace, links));
        if (arguments.flag("dry-run")) {
            return code;
        }
        links = TRY(ShortLinks::load(workspace));
    } else if (arguments.flag("off")) {
        links.turn_off();
        TRY(links.save(workspace));
    }
    Json::Object targets;
    for (auto const& [url, target] : links.targets()) {
        run.out << format("  {} → {}\n", url, target);
        targets.emplace(url, target);
    }
    run.out << (links.base().empty()
                    ? "没有设定短链接。\n"
                    : format("短链接 {}，共 {} 个。\n", links.base(), links.size()));
    if (auto const file = arguments.option("nginx"); !file.empty() && !arguments.flag("dry-run")) {
        TRY(write_atomically(file, links.nginx()));
    }
    run.facts.emplace("base", links.base());
    run.facts.emplace("targets", std::move(targets));
    return code;
}

}  // namespace

std::vector<Command> short_links_commands() {
    return {{{.name = "short-links",
              .optional = {"base", "nginx", "reason"},
              .flags = {"off", "dry-run"}},
             run_short_links,
             short_links_page}};
}

}  // namespace sunhall
