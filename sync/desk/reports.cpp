#include "sync/desk/reports.hpp"

#include <map>

#include "sync/base/format.hpp"
#include "sync/desk/office_keys.hpp"
#include "sync/desk/status.hpp"

namespace sunhall {

namespace {

std::string_view word_for(Change change) {
    switch (change) {
        case Change::New: return "新增";
        case Change::Changed: return "修改";
        case Change::Unchanged: return "未变";
        case Change::Gone: return "缺少";
    }
    return "";
}

/// One corrected file lacks every other draft, which is nobody's concern unless they are removed.
bool is_listed(Change change, GoneItems gone) {
    return change == Change::Gone ? gone == GoneItems::Remove : change != Change::Unchanged;
}

/// What happens to those that are gone; nothing where there are none.
std::string_view fate_of_gone(ImportPlan const& plan) {
    if (plan.count(Change::Gone) == 0) {
        return "";
    }
    return plan.gone == GoneItems::Remove ? "（删除）"
                                          : "（保留；要列出的，加 --remove-gone --dry-run）";
}

std::string joined(std::vector<std::string> const& parts) {
    std::string text;
    for (auto const& part : parts) {
        text += (text.empty() ? "" : "、") + part;
    }
    return text;
}

std::string joined(Sections const& sections) {
    return joined(std::vector<std::string>{sections.begin(), sections.end()});
}

void list_items(std::ostream& out, std::string_view word, std::vector<ChangedItem> const& items) {
    for (auto const& item : items) {
        out << format("    {} {} {}\n", word, item.path, item.title);
    }
}

void report_review(std::ostream& out, SectionReview const& review, Roster const& roster) {
    out << format("  栏目 {}：{}\n", review.section, stage_text(review, roster));
    list_items(out, "新增", review.changes.added);
    list_items(out, "修改", review.changes.changed);
    list_items(out, "撤下", review.changes.removed);
    for (auto const group : both_groups) {
        if (!review.signers(group).empty()) {
            out << format("    {}：{}\n", title_of(group), joined(review.signers(group)));
        }
    }
    if (!review.drafters.empty()) {
        std::vector<std::string> people;
        for (auto const& drafter : review.drafters) {
            people.push_back(label_of(roster, drafter));
        }
        out << format("    经办：{}\n", joined(people));
    }
    if (!review.fallen_away.empty()) {
        report_fallen_away(out, review);
    }
    for (auto const& path : review.unrecorded) {
        out << format("    {} 不是用 import 写入的，请经办人重新导入\n", path);
    }
}

std::string change_text(FieldChange const& change) {
    auto const* const hidden = change.shown ? "" : "（页面上不显示）";
    if (change.picture) {
        return format("{}{}：图片“{}”已更换", change.label, hidden, change.after);
    }
    if (change.before.empty()) {
        return format("{}{}：增加“{}”", change.label, hidden, change.after);
    }
    if (change.after.empty()) {
        return format("{}{}：删去“{}”", change.label, hidden, change.before);
    }
    return format("{}{}：“{}”改为“{}”", change.label, hidden, change.before, change.after);
}

std::string_view title_of(ItemDifference::Kind kind) {
    switch (kind) {
        case ItemDifference::Kind::Added: return "新增";
        case ItemDifference::Kind::Changed: return "修改";
        case ItemDifference::Kind::Removed: return "撤下";
    }
    return "";
}

}  // namespace

void report_init(std::ostream& out, std::filesystem::path const& folder, InitOutcome outcome,
                 RootShape shape) {
    if (outcome == InitOutcome::WasThere) {
        out << format("{} 已经是工作区，没有改动。\n", folder.string());
        return;
    }
    auto const keys = folder / "keys";
    out << format("已建立工作区 {}。\n请保管好：\n", folder.string());
    out << format(
        "  {} 至 {}  根密钥，用其中任意 {} 把可更换其他密钥；请分别移到不同的地方离线保存\n",
        key_file(keys, root_key_name(1)).string(), root_key_name(shape.keys), shape.needed);
    out << format("  {}  人员变动后发布时要用\n", key_file(keys, targets_key_name).string());
    out << "  snapshot.key、timestamp.key  每次发布都要用，留在工作区，不要外传\n";
    out << format("  {}  交给终端管理员，每台终端安装时装入一次\n",
                  (folder / terminal_root_name).string());
    out << "下一步：sunhall-desk key new 登记审核人员\n";
}

void report_key_change(std::ostream& out, PersonKeyOutcome const& outcome, std::string_view what) {
    out << format("{} 的密钥{}。\n", outcome.person, what);
    if (!outcome.key_file.empty()) {
        out << format("  新密钥：{}（请交本人保管，不要复制给他人）\n", outcome.key_file.string());
    }
    if (outcome.sections.empty()) {
        out << "没有栏目需要重新审核；请运行 publish 使新名单生效。\n";
    } else {
        out << "以下栏目须重新初审、复核，然后运行 publish，旧签名才从此失效：\n";
        for (auto const& line : outcome.needed) {
            out << format("  {}\n", line);
        }
    }
    report_warnings(out, outcome.warnings);
}

void report_registration(std::ostream& out, RegistrationOutcome const& outcome) {
    auto const& reviewer = outcome.reviewer;
    out << format("已登记 {}。\n", reviewer.label());
    for (auto const group : both_groups) {
        if (!reviewer.sections(group).empty()) {
            out << format("  {}栏目：{}\n", title_of(group), joined(reviewer.sections(group)));
        }
    }
    if (outcome.key_made) {
        out << format("  密钥：{}（请交本人保管，不要复制给他人）\n", outcome.key_file.string());
    } else {
        out << "  沿用已有的密钥。\n";
    }
    report_warnings(out, outcome.warnings);
}

void report_problems(std::ostream& out, std::vector<Problem> const& problems) {
    for (auto const level : {ProblemLevel::Error, ProblemLevel::Warning}) {
        for (auto const& problem : problems) {
            if (problem.level == level) {
                out << problem_text(problem) << '\n';
            }
        }
    }
}

void report_fallen_away(std::ostream& out, SectionReview const& review) {
    out << format("    栏目 {} 的草稿在签名之后有改动，以下签名已失效，须重签：{}\n",
                  review.section, joined(review.fallen_away));
}

void report_plan(std::ostream& out, ImportPlan const& plan) {
    std::map<std::string, std::size_t> fields;
    for (auto const& line : plan.lines) {
        if (is_listed(line.change, plan.gone)) {
            out << format("  {} {} {}\n", word_for(line.change), item_path(line.item),
                          line.item.title);
        }
        for (auto const& field : line.fields) {
            ++fields[field];
        }
    }
    for (auto const& [field, count] : fields) {
        out << format("  字段 {} 改动 {} 处\n", field, count);
    }
    out << format("新增 {}，修改 {}，未变 {}，缺少 {}{}。\n", plan.count(Change::New),
                  plan.count(Change::Changed), plan.count(Change::Unchanged),
                  plan.count(Change::Gone), fate_of_gone(plan));
}

void report_check(std::ostream& out, CheckReport const& report) {
    report_warnings(out, report.warnings);
    if (!report.passed()) {
        out << "有错误，改正以前不能签名和发布。\n";
        return;
    }
    if (report.reviews.empty()) {
        out << "还没有草稿；请先运行 sunhall-desk import\n";
    }
    for (auto const& review : report.reviews) {
        report_review(out, review, report.roster);
    }
}

void report_signatures(std::ostream& out, SignOutcome const& outcome, ReviewGroup group,
                       Roster const& roster) {
    for (auto const& section : outcome.up_to_date) {
        out << format("  栏目 {}：与已发布的相同，不需要签名\n", section);
    }
    for (auto const& review : outcome.reviews) {
        report_review(out, review, roster);
    }
    for (auto const& [section, why] : outcome.skipped) {
        out << format("  栏目 {} 没有签：{}\n", section, why);
    }
    if (outcome.reviews.empty()) {
        out << format("没有等待 {} {}的栏目。\n", outcome.reviewer, title_of(group));
    } else {
        out << format("{} 已{} {} 个栏目。\n", outcome.reviewer, title_of(group),
                      outcome.reviews.size());
    }
}

void report_send_back(std::ostream& out, SendBackOutcome const& outcome, Roster const& roster) {
    report_review(out, outcome.review, roster);
    out << format("{} 已退回栏目 {}；经办人改正后用 import 重新导入。\n", outcome.reviewer,
                  outcome.review.section);
}

void report_status(std::ostream& out, std::vector<SectionReview> const& reviews,
                   Roster const& roster) {
    for (auto const& review : reviews) {
        report_review(out, review, roster);
    }
    auto const waiting = waiting_for_people(reviews, roster);
    if (waiting.empty()) {
        out << "没有等待办理的改动。\n";
        return;
    }
    out << "等待办理：\n";
    for (auto const& [who, what, sections] : waiting) {
        out << format("  {}：{} {}\n", who, what, joined(sections));
    }
}

void report_differences(std::ostream& out, std::string_view section,
                        std::vector<ItemDifference> const& items) {
    out << format("栏目 {}：\n", section);
    for (auto const& [kind, item, fields] : items) {
        out << format("  {} {} {}\n", title_of(kind), item.path, item.title);
        if (kind == ItemDifference::Kind::Removed) {
            continue;
        }
        for (auto const& field : fields) {
            out << "    " << change_text(field) << '\n';
        }
    }
}

void report_publication(std::ostream& out, PublishOutcome const& outcome, std::string_view to) {
    auto const& plan = outcome.plan;
    if (!plan.sections.empty()) {
        out << format("已发布栏目：{}。\n", joined(plan.sections));
    } else if (!plan.renewed.empty()) {
        out << format("内容没有变化，已更新：{}。\n", joined(plan.renewed));
    } else {
        out << "没有新的改动。\n";
    }
    out << format("{}：快照第 {} 版，写入 {} 个文件。\n", to, plan.snapshot_version,
                  outcome.files_written);
    if (!outcome.made_folder.empty()) {
        bool const may_be_a_host = !to.starts_with('/') && to.find(':') == std::string_view::npos;
        out << format("新建了文件夹 {}。{}\n", outcome.made_folder.string(),
                      may_be_a_host ? "要上传到服务器的，--to 请写以 https:// 开头的网址。" : "");
    }
}

std::string repair_warning(std::string_view to) {
    return format(
        "{} 的时间戳（metadata/timestamp.json）原已损坏，已换成完好的。请查看那里的磁盘或服务器",
        to);
}

void report_warnings(std::ostream& out, std::vector<std::string> const& warnings) {
    for (auto const& warning : warnings) {
        out << "提醒：" << warning << '\n';
    }
}

}  // namespace sunhall
