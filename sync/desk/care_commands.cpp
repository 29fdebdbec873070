#include <algorithm>
#include <map>

#include "sync/base/format.hpp"
#include "sync/desk/command.hpp"
#include "sync/desk/doctor.hpp"
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
  --register 文件夹  登记簿的备份（原工作区的 register 文件夹）；须完整，与发布的签名核对
  --plain-http       允许不加密的 http 网址；默认只允许 https 和本机

先像终端一样逐层验证签名和每个栏目的初审、复核，再取回事项和图片，写成草稿。
新文件夹须是空的；中断后再运行一次即可补完。不能恢复的（私钥、未发布的草稿等）会逐项列出。

例子：
  sunhall-desk --workspace office2 restore --from /srv/sunhall --root /media/usb/terminal-root.json
  sunhall-desk --workspace office2 restore --from https://zwfw.example/sunhall/ --root terminal-root.json --register 备份/register
)";

constexpr std::string_view doctor_page = R"(sunhall-desk doctor —— 查漏

用法：sunhall-desk [--workspace 目录] doctor [--all] [--by-department] [--kiosk 程序] [--assets 文件夹]

  --all             全部列出；默认每类只列前 10 项
  --by-department   另按部门列出事项数、逾期未核对、逾期未发布或未答复、六要素不全的件数
  --kiosk 程序      终端程序 sunhall-kiosk 在哪里；默认与本程序在同一文件夹
  --assets 文件夹   终端的字体配置；默认为安装的位置

查这些（紧急：期限已过或签名将失效，退出码 2；其余退出码 0）：
  逾期      按更新周期应核对而没有核对；改动起草、公开信息形成后 20 个工作日还没有发布；
            提问到期没有答复
  将到期    内容的有效期，根、各栏目等的签名
  不完整    办事指南六要素（依据、职责、程序、标准、时限、结果）暂缺
  看不见    终端的字体里没有的字，由终端程序检查
  人员      每个栏目初审、复核是否各有 2 人，根密钥是否留在工作区
工作日按国务院办公厅公布的节假日、调休计算；新一年的安排写进工作区的 working-days.toml，
格式见 assets/calendar/working-days.toml。

例子：
  sunhall-desk --workspace office doctor
  0 8 * * 1  sunhall-desk --workspace /srv/office doctor     （定时任务把输出寄给 MAILTO）
)";

constexpr std::size_t listed_by_default = 10;

void report_ailments(Run const& run, std::vector<Ailment> const& found) {
    std::map<std::pair<Urgency, std::string>, std::size_t> counts;
    for (auto const& ailment : found) {
        auto const count = ++counts[{ailment.urgency, ailment.topic}];
        if (run.arguments.flag("all") || count <= listed_by_default) {
            run.out << format("{} {}{}{}。{}\n", title_of(ailment.urgency), ailment.where,
                              ailment.where.empty() ? "" : "：", ailment.what, ailment.remedy);
        } else if (count == listed_by_default + 1) {
            run.out << format("{} …… 这一类还有更多，用 --all 全部列出\n",
                              title_of(ailment.urgency));
        }
    }
    auto const total = [&](Urgency urgency) {
        return std::ranges::count(found, urgency, &Ailment::urgency);
    };
    run.out << format("紧急 {} 项，将到期 {} 项，提醒 {} 项。\n", total(Urgency::Urgent),
                      total(Urgency::Soon), total(Urgency::Note));
}

Json facts_of_ailments(std::vector<Ailment> const& found) {
    Json::Array list;
    for (auto const& ailment : found) {
        list.emplace_back(Json::Object{{"urgency", name_of(ailment.urgency)},
                                       {"topic", ailment.topic},
                                       {"where", ailment.where},
                                       {"what", ailment.what},
                                       {"remedy", ailment.remedy}});
    }
    return list;
}

Json::Array facts_of_departments(std::vector<DepartmentHealth> const& departments) {
    Json::Array list;
    for (auto const& health : departments) {
        list.emplace_back(
            Json::Object{{"department", health.department},
                         {"items", static_cast<std::int64_t>(health.items)},
                         {"overdue", static_cast<std::int64_t>(health.overdue)},
                         {"late", static_cast<std::int64_t>(health.late)},
                         {"incomplete", static_cast<std::int64_t>(health.incomplete)}});
    }
    return list;
}

void report_departments(Run const& run, std::vector<DepartmentHealth> const& departments) {
    if (!run.arguments.flag("by-department")) {
        return;
    }
    for (auto const& health : departments) {
        run.out << format("{}：事项 {}，逾期未核对 {}，逾期未发布或未答复 {}，六要素不全 {}\n",
                          health.department, health.items, health.overdue, health.late,
                          health.incomplete);
    }
}

Result<int> run_doctor(Run const& run) {
    auto const workspace = TRY(run.workspace());
    auto const days = TRY(working_days_of(workspace));
    auto found = TRY(examine(workspace, days, run.now));
    examine_characters(
        workspace,
        {.program = run.arguments.option("kiosk"), .assets = run.arguments.option("assets")},
        found);
    put_in_order(found);
    bool const urgent = !found.empty() && found.front().urgency == Urgency::Urgent;
    report_ailments(run, found);
    auto const departments = TRY(health_of_departments(workspace, found));
    report_departments(run, departments);
    run.facts.emplace("departments", facts_of_departments(departments));
    run.facts.emplace("urgent", urgent);
    run.facts.emplace("found", facts_of_ailments(found));
    return urgent ? exit_urgent : exit_done;
}

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
    auto by = TRY(run.person());
    RestoreRequest const request{.from = arguments.option("from"),
                                 .root_file = arguments.option("root"),
                                 .register_folder = arguments.option("register"),
                                 .by = std::move(by),
                                 .dav = dav,
                                 .login = run.seat.user};
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
    return {{{.name = "doctor", .optional = {"kiosk", "assets"}, .flags = {"all", "by-department"}},
             run_doctor,
             doctor_page},
            {{.name = "restore",
              .required = {"from", "root"},
              .optional = {"register"},
              .flags = {"plain-http"}},
             run_restore,
             restore_page}};
}

}  // namespace sunhall
