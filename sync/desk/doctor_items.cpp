#include <algorithm>
#include <charconv>

#include "sync/base/format.hpp"
#include "sync/content/checker.hpp"
#include "sync/desk/doctor.hpp"

namespace sunhall {

namespace {

/// Domain.md §2: published or corrected within 20 working days of the change.
constexpr int most_days_to_publish = 20;
/// What remains of such a limit when it is told: of 20 days a week of work.
constexpr int part_warned = 4;

constexpr int cycle_warned = 7;      // days before a confirmation is due
constexpr int validity_warned = 30;  // days before an item's validity ends
constexpr int reply_warned = 3;      // days before an answer is due

/// Says it where the date has passed or comes within `warned` days.
void add_deadline(std::vector<Ailment>& found, Ailment ailment, int days_left, int warned) {
    if (days_left <= warned) {
        ailment.urgency = days_left < 0 ? Urgency::Urgent : Urgency::Soon;
        found.push_back(std::move(ailment));
    }
}

void examine_cycle(Item const& item, Date today, std::vector<Ailment>& found) {
    auto const cycle = item.update_cycle ? cycle_days(*item.update_cycle) : 0;
    if (cycle == 0) {
        return;
    }
    if (!item.confirmed_on) {
        found.push_back({.urgency = Urgency::Note,
                         .topic = "overdue",
                         .where = item_path(item),
                         .what = format("“{}”有更新周期，但没有写最近核对日期", item.title),
                         .remedy = "请核对内容，填写最近核对日期（confirmed_on）后重新导入"});
        return;
    }
    auto const left = cycle - days_between(*item.confirmed_on, today);
    auto const due = date_text(days_after(*item.confirmed_on, cycle));
    // A daily or weekly matter would otherwise always be "soon".
    auto const warned = std::min(cycle_warned, cycle / 4);
    add_deadline(found,
                 {.topic = "overdue",
                  .where = item_path(item),
                  .what = format("“{}”应在 {} 前核对", item.title, due),
                  .remedy = "请核对内容，更新最近核对日期（confirmed_on）后重新导入"},
                 left, warned);
}

void examine_validity(Item const& item, Date today, std::vector<Ailment>& found) {
    if (item.valid_until) {
        add_deadline(
            found,
            {.topic = "validity",
             .where = item_path(item),
             .what = format("“{}”的有效期到 {} 为止", item.title, date_text(*item.valid_until)),
             .remedy = "请更新内容和有效期，或撤下"},
            days_between(today, *item.valid_until), validity_warned);
    }
}

void examine_reply(Item const& item, Date today, std::vector<Ailment>& found) {
    auto const* const reply = std::get_if<Reply>(&item.body);
    if (reply != nullptr && reply->answer.empty() && reply->due_on) {
        add_deadline(found,
                     {.topic = "reply",
                      .where = item_path(item),
                      .what = format("“{}”应在 {} 前答复", item.title, date_text(*reply->due_on)),
                      .remedy = "请填写答复后重新导入、审核、发布"},
                     days_between(today, *reply->due_on), reply_warned);
    }
}

void examine_elements(Item const& item, std::vector<Ailment>& found) {
    auto const* const service = std::get_if<Service>(&item.body);
    if (service == nullptr) {
        return;
    }
    std::string missing;
    for (auto const& element : missing_elements(*service)) {
        missing += format("{}{}", missing.empty() ? "" : "、", element.name);
    }
    if (!missing.empty()) {
        found.push_back({.urgency = Urgency::Note,
                         .topic = "incomplete",
                         .where = item_path(item),
                         .what = format("“{}”六要素不全，缺：{}", item.title, missing),
                         .remedy = "请补齐；补齐以前页面写“尚未公开”"});
    }
}

/// The date of an instant as the register spells it.
std::optional<Date> date_at(std::string const& at) {
    auto const instant = parse_instant(at);
    return instant ? std::optional{date_of(*instant)} : std::nullopt;
}

/// The working days that the catalogue grants ("自信息形成之日起 5 个工作日内") where they are
/// fewer than the rule does.
int days_to_publish(Item const* item) {
    auto const* const disclosure = item == nullptr ? nullptr : std::get_if<Disclosure>(&item->body);
    if (disclosure == nullptr) {
        return most_days_to_publish;
    }
    std::string_view const limit = disclosure->time_limit;
    auto const unit = limit.find("个工作日");
    auto const blank = limit.substr(0, unit).find_last_not_of(' ');
    auto const count = limit.substr(0, blank == std::string_view::npos ? 0 : blank + 1);
    auto const begin = count.find_last_not_of("0123456789") + 1;  // 0 where there is none
    int days = most_days_to_publish;
    std::from_chars(count.data() + begin, count.data() + count.size(), days);
    return unit == std::string_view::npos ? most_days_to_publish
                                          : std::min(days, most_days_to_publish);
}

void add_late(std::vector<Ailment>& found, Ailment ailment, int days_taken, int most_days) {
    ailment.what += format("，已过 {} 个工作日（应在 {} 个以内）", days_taken, most_days);
    ailment.remedy = "请尽快审核、发布；被退回的请改正后重新导入";
    add_deadline(found, std::move(ailment), most_days - days_taken, most_days / part_warned);
}

Item const* draft_at(Office const& office, std::string const& section, std::string const& path) {
    auto const items = office.drafts.sections.find(section);
    if (items == office.drafts.sections.end()) {
        return nullptr;
    }
    auto const item = items->second.find(path);
    return item == items->second.end() ? nullptr : &item->second;
}

/// A disclosure counts from the day it was issued, not from when somebody typed it in.
void examine_disclosures(SectionReview const& review, Office const& office, WorkingDays const& days,
                         Date today, std::vector<Ailment>& found) {
    for (auto const& added : review.changes.added) {
        auto const* const item = draft_at(office, review.section, added.path);
        auto const* const disclosure =
            item == nullptr ? nullptr : std::get_if<Disclosure>(&item->body);
        if (disclosure != nullptr && disclosure->issued_on) {
            add_late(found,
                     {.topic = "late_change",
                      .where = added.path,
                      .what = format("“{}”形成于 {}，还没有公开", added.title,
                                     date_text(*disclosure->issued_on))},
                     days.count(*disclosure->issued_on, today), days_to_publish(item));
        }
    }
}

/// Of the entries that the section changes. New ones count from the day they were issued.
int strictest_limit(SectionReview const& review, Office const& office) {
    int most_days = most_days_to_publish;
    for (auto const& changed : review.changes.changed) {
        most_days =
            std::min(most_days, days_to_publish(draft_at(office, review.section, changed.path)));
    }
    return most_days;
}

}  // namespace

void examine_item(Item const& item, Date today, std::vector<Ailment>& found) {
    examine_cycle(item, today, found);
    examine_validity(item, today, found);
    examine_reply(item, today, found);
    examine_elements(item, found);
}

void examine_change(SectionReview const& review, Office const& office, WorkingDays const& days,
                    Date today, std::vector<Ailment>& found) {
    if (!review.due || review.changed_paths().empty()) {
        return;
    }
    if (auto const since = date_at(review.drafted_since)) {
        add_late(found,
                 {.topic = "late_change",
                  .where = review.section,
                  .what = format("栏目 {} 的改动起草于 {}，还没有发布", review.section,
                                 date_text(*since))},
                 days.count(*since, today), strictest_limit(review, office));
    }
    examine_disclosures(review, office, days, today, found);
}

}  // namespace sunhall
