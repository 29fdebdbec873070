#include "sync/desk/doctor.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/desk/check.hpp"
#include "sync/desk/import.hpp"
#include "sync/desk/issuing.hpp"
#include "sync/desk/key_report.hpp"
#include "sync/desk/limits.hpp"
#include "sync/desk/withdrawal.hpp"
#include "sync/trust/role_tree.hpp"

namespace sunhall {

namespace {

/// Two weeks: time for two reviewers to be asked and found.
constexpr std::chrono::days signature_urgent{14};
/// Of a timestamp, which lives seven days and is renewed daily: the daily job has failed for days.
constexpr std::chrono::days timestamp_urgent{2};

constexpr std::array<std::string_view, 9> topics{"overdue",    "late_change", "reply",
                                                 "unreadable", "signature",   "validity",
                                                 "incomplete", "staffing",    "calendar"};

void examine_signatures(Publication const& publication, Instant now, std::vector<Ailment>& found) {
    for (auto const& [role, expires, due, ahead, remedy] : expiries(publication, now)) {
        auto const margin = role == "timestamp" ? timestamp_urgent : signature_urgent;
        bool const urgent = ahead || expires < now + margin;
        if (due) {
            found.push_back({.urgency = urgent ? Urgency::Urgent : Urgency::Soon,
                             .topic = "signature",
                             .where = role,
                             .what = format("{} 的签名到 {} 为止", role_title(role),
                                            date_text(date_of(expires))),
                             .remedy = remedy});
        }
    }
}

void examine_withdrawal(Office const& office, std::vector<Ailment>& found) {
    for (auto const& warning : withdrawal_signer_warnings(office.published, office.roster)) {
        found.push_back({.urgency = Urgency::Urgent,
                         .topic = "signature",
                         .where = std::string{withdrawing_role},
                         .what = warning,
                         .remedy = "在那以前什么也发布不了"});
    }
}

void examine_staff(Office const& office, std::vector<Ailment>& found) {
    Sections sections;
    for (auto const& [section, items] : office.drafts.sections) {
        sections.insert(section);
    }
    for (auto const& warning : staffing_warnings(office.roster, sections)) {
        found.push_back({.topic = "staffing",
                         .where = {},
                         .what = warning,
                         .remedy = "请用 key new 登记更多人员"});
    }
}

/// Root keys belong into safes; enough of them in one place are as good as none.
Result<void> examine_root_keys(Workspace const& workspace, Instant now,
                               std::vector<Ailment>& found) {
    auto const report = TRY(read_keys(workspace, now));
    auto const here = std::ranges::count_if(report.office, [](OfficeKey const& key) {
        return key.role == "root" && key.place != OfficeKey::Place::Elsewhere;
    });
    if (here >= report.root_keys_needed) {
        found.push_back({.topic = "staffing",
                         .where = "root",
                         .what = format("工作区里放着 {} 把根密钥，够更换全部密钥", here),
                         .remedy = "请移到不同的地方离线保存，用时再放回"});
    }
    return {};
}

void examine_calendar(WorkingDays const& days, Date today, std::vector<Ailment>& found) {
    if (!days.knows(today.year())) {
        found.push_back(
            {.urgency = Urgency::Soon,
             .topic = "calendar",
             .where = {},
             .what = format("没有 {} 年的节假日安排，工作日按周一至周五计算", int{today.year()}),
             .remedy = "请把国务院办公厅通知的日期写进工作区的 working-days.toml"});
    }
}

std::ptrdiff_t place_of(Ailment const& ailment) {
    return std::ranges::find(topics, ailment.topic) - topics.begin();
}

}  // namespace

std::string_view title_of(Urgency urgency) {
    switch (urgency) {
        case Urgency::Urgent: return "紧急";
        case Urgency::Soon: return "将到期";
        case Urgency::Note: return "提醒";
    }
    return "";
}

std::string_view name_of(Urgency urgency) {
    switch (urgency) {
        case Urgency::Urgent: return "urgent";
        case Urgency::Soon: return "soon";
        case Urgency::Note: return "note";
    }
    return "";
}

void put_in_order(std::vector<Ailment>& found) {
    std::ranges::sort(found, [](Ailment const& left, Ailment const& right) {
        auto const key = [](Ailment const& ailment) {
            return std::tuple{ailment.urgency, place_of(ailment), std::string_view{ailment.where}};
        };
        return key(left) < key(right);
    });
}

Result<std::vector<Ailment>> examine(Workspace const& workspace, WorkingDays const& days,
                                     Instant now) {
    auto const office = TRY(Office::read(workspace, now));
    auto const today = date_of(now);
    std::vector<Ailment> found;
    for (auto const& [section, items] : office.drafts.sections) {
        for (auto const& [path, item] : items) {
            examine_item(item, today, found);
        }
    }
    for (auto const& review : TRY(review_sections(workspace, office, now))) {
        examine_change(review, office, days, today, found);
    }
    examine_signatures(office.published, now, found);
    examine_withdrawal(office, found);
    examine_staff(office, found);
    TRY(examine_root_keys(workspace, now, found));
    examine_calendar(days, today, found);
    put_in_order(found);
    return found;
}

Result<std::vector<DepartmentHealth>> health_of_departments(Workspace const& workspace,
                                                            std::vector<Ailment> const& found) {
    std::map<std::string, DepartmentHealth> departments;
    for (auto const& [path, checked] : TRY(present_drafts(workspace))) {
        auto& health = departments[checked.item.department];
        health.department = checked.item.department;
        ++health.items;
    }
    for (auto const& ailment : found) {
        auto const health = departments.find(ailment.where.substr(0, ailment.where.find('/')));
        if (health == departments.end()) {
            continue;
        }
        bool const passed = ailment.urgency == Urgency::Urgent;
        health->second.overdue += passed && ailment.topic == "overdue" ? 1U : 0U;
        health->second.late +=
            passed && (ailment.topic == "late_change" || ailment.topic == "reply") ? 1U : 0U;
        health->second.incomplete += ailment.topic == "incomplete" ? 1U : 0U;
    }
    std::vector<DepartmentHealth> all;
    for (auto& [name, health] : departments) {
        all.push_back(std::move(health));
    }
    return all;
}

Result<WorkingDays> working_days_of(Workspace const& workspace) {
    auto const file = workspace.folder() / "working-days.toml";
    if (!std::filesystem::exists(file)) {
        return WorkingDays::read(standard_working_days(), "working-days.toml");
    }
    auto const text = TRY(read_file(file, most_register_bytes));
    return WorkingDays::read(text, file.string());
}

}  // namespace sunhall
