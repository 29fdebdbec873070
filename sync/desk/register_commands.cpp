#include <algorithm>
#include <charconv>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/desk/command.hpp"
#include "sync/desk/facts.hpp"
#include "sync/desk/register.hpp"
#include "sync/desk/register_marks.hpp"
#include "sync/desk/register_table.hpp"
#include "sync/desk/roster.hpp"
#include "sync/desk/status.hpp"
#include "sync/text/characters.hpp"

namespace sunhall {

namespace {

constexpr std::string_view register_verify_page = R"(sunhall-desk register verify —— 核对登记簿

用法：sunhall-desk [--workspace 目录] register verify

每一条都带有前一条的校验值：删改、插入任何一条，从那里起就对不上。
每次发布的签名里记有当时的条数和最后一条的校验值；未发布的审核，随签名另存一份。所以截去末尾几条、
整本另写一本，也对不上。最后一次签名之后的几条不在其内，会写明从第几条起；可把这里显示的校验值另行
抄存，日后核对。登记簿是空的，或发布过而时间戳、快照不见了，无从核对，也算未完成（退出码 1）。

例子：
  sunhall-desk --workspace office register verify
)";

constexpr std::string_view register_export_page =
    R"(sunhall-desk register export —— 把登记簿导出为表格

用法：sunhall-desk [--workspace 目录] register export 文件.csv

用电子表格软件可以直接打开。

例子：
  sunhall-desk --workspace office register export 备案登记簿.csv
)";

constexpr std::string_view register_page = R"(sunhall-desk register —— 看备案登记簿

用法：sunhall-desk [--workspace 目录] register [--section 栏目] [--last 条数]

  --last 条数   只看最近这么多条；默认 20

登记簿记下谁在什么时候、对哪些内容（SHA-256）、做了什么、为什么。只能追加，不能改动。
初审、复核、退回的人由本人的密钥证明；起草、发布等的经手人是操作时自报的（--by），与电脑的登录名
不同时，后面写明登录名。

例子：
  sunhall-desk --workspace office register --section civil-affairs --last 50
)";

constexpr std::size_t last_by_default = 20;

std::string entry_text(RegisterEntry const& entry, Roster const& roster) {
    auto const& event = entry.event;
    auto const seat = entry.login.empty() ? std::string{} : format("〔登录名 {}〕", entry.login);
    std::string text = format("{:>5}  {}  {}{} {}", entry.number, entry.at,
                              label_of(roster, event.by), seat, title_of(event.act));
    if (!event.section.empty()) {
        text += " 栏目 " + event.section;
    }
    if (!event.digest.empty()) {
        text += " [" + event.digest.substr(0, digest_digits_shown) + "]";
    }
    if (auto const items = items_in_brief(event); !items.empty()) {
        text += "（" + items + "）";
    }
    // Older desks took a reason of several lines.
    return forbidden_spelt_out(event.why.empty() ? text : text + "：" + event.why);
}

Result<std::size_t> how_many(Run const& run) {
    auto const text = run.arguments.option("last");
    if (text.empty()) {
        return last_by_default;
    }
    std::size_t count = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc{} || end != text.data() + text.size() || count == 0) {
        return fail(Failure::Rejected, format("--last 后面应是条数，例如 50，不是“{}”", text));
    }
    return count;
}

Result<int> run_register(Run const& run) {
    auto const workspace = TRY(run.workspace());
    auto const record = TRY(Register::load(workspace));
    auto const roster = TRY(Roster::load(workspace));
    auto const section = run.arguments.option("section");
    std::vector<RegisterEntry> chosen;
    for (auto const& entry : record.entries()) {
        if (section.empty() || entry.event.section == section) {
            chosen.push_back(entry);
        }
    }
    if (chosen.empty()) {
        run.out << (section.empty() ? "登记簿里还没有记录。\n"
                                    : format("登记簿里没有栏目 {} 的记录。\n", section));
    }
    auto const most = std::min(TRY(how_many(run)), chosen.size());
    chosen.erase(chosen.begin(), chosen.end() - static_cast<std::ptrdiff_t>(most));
    Json::Array entries;
    for (auto const& entry : chosen) {
        run.out << entry_text(entry, roster) << '\n';
        entries.push_back(facts_of(entry));
    }
    run.facts.emplace("entries", std::move(entries));
    return exit_done;
}

/// What could be cut off or written anew without a signature to say so.
void tell_unsigned(Run const& run, Register const& record, std::int64_t signed_entries) {
    auto const unsigned_entries = record.mark().entries - signed_entries;
    if (unsigned_entries > 0) {
        run.out << format("第 {} 条起（{} 条）尚无签名作证，下一次有改动的发布一并签名。\n",
                          signed_entries + 1, unsigned_entries);
    }
    run.facts.emplace("unsigned_entries", unsigned_entries);
}

/// What a signature vouches for, beyond the chain.
Result<void> tell_what_was_seen(Run const& run, Workspace const& workspace,
                                Register const& record) {
    auto const seen = TRY(published_mark(reading_from(workspace.published())));
    if (!seen) {
        run.out << "还没有发布的签名记下登记簿，末尾有无缺少无从核对。\n";
        tell_unsigned(run, record, 0);
        return {};
    }
    run.facts.emplace("signed_entries", seen->mark.entries);
    if (auto const lost = lost_entries(record, *seen)) {
        run.out << format("恢复工作区时没有登记簿：在那以前的 {} 条不在其中。\n", *lost);
        tell_unsigned(run, record, 0);
    } else {
        run.out << format("与已发布的快照第 {} 版的签名相符：发布时共 {} 条，一条不少。\n",
                          seen->snapshot_version, seen->mark.entries);
        tell_unsigned(run, record, seen->mark.entries);
    }
    return {};
}

Result<int> run_register_verify(Run const& run) {
    auto const workspace = TRY(run.workspace());
    auto const record = TRY(Register::load(workspace));
    TRY(check_witnesses(workspace, record));
    auto const& entries = record.entries();
    auto const head = entries.empty() ? std::string{} : entries.back().hash;
    run.out << format("登记簿各条前后相符，共 {} 条；最后一条的校验值：{}\n", entries.size(), head);
    TRY(tell_what_was_seen(run, workspace, record));
    run.facts.emplace("entries", static_cast<std::int64_t>(entries.size()));
    run.facts.emplace("head", head);
    return exit_done;
}

Result<int> run_register_export(Run const& run) {
    auto const workspace = TRY(run.workspace());
    auto const record = TRY(Register::load(workspace));
    auto const& file = run.arguments.operands.front();
    TRY(write_atomically(file, register_csv(record)));
    run.out << format("已导出 {} 条到 {}。\n", record.entries().size(), file);
    run.facts.emplace("entries", static_cast<std::int64_t>(record.entries().size()));
    run.facts.emplace("file", file);
    return exit_done;
}

}  // namespace

std::vector<Command> register_commands() {
    return {{{.name = "register verify"}, run_register_verify, register_verify_page},
            {{.name = "register export", .operands = {"文件.csv"}},
             run_register_export,
             register_export_page},
            {{.name = "register", .optional = {"section", "last"}}, run_register, register_page}};
}

}  // namespace sunhall
