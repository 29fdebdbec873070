// Things to read in the small hall of hall_items.hpp: notices, articles, replies.
#pragma once

#include <string>
#include <utility>

#include "tests/support/hall_items.hpp"

namespace sunhall::hall {

/// Since nine o'clock of the day before, without an end.
inline Item notice(std::string id, std::string title, Notice body = {}) {
    if (body.from == Instant{}) {
        body.from = instant_at(year{2026} / 11 / 23, 9, 0);
    }
    if (body.body.empty()) {
        body.body = "请相互转告。";
    }
    return item(std::move(id), "shuiwu", std::move(title), std::move(body));
}

inline Item urgent_notice(std::string id, std::string title, Instant from, Instant until) {
    Notice body;
    body.priority = Priority::Urgent;
    body.from = from;
    body.until = until;
    body.contacts = {phone(ContactKind::Consultation, "8800-0600")};
    return notice(std::move(id), std::move(title), std::move(body));
}

inline Item article(std::string id, std::string title, ArticleRole role) {
    Article body;
    body.role = role;
    body.issued_on = year{2026} / 11 / 20;
    body.body =
        "## 谁可以领\n\n参加失业保险满一年、非因本人意愿中断就业的人员。\n\n"
        "![从申请到领取的步骤](buzhou)\n\n"
        "## 领多少\n\n按最低工资的九成领取，最长二十四个月。\n\n"
        "## 怎么领\n\n带身份证到窗口或者扫码申请，五个工作日内发放到社会保障卡。";
    auto made = item(std::move(id), "renshe", std::move(title), body);
    made.summary = "谁可以领、领多少、怎么领。";
    Attachment steps;
    steps.title = "buzhou";
    steps.sha256 = std::string(64, 'a');
    made.attachments = {steps};
    return made;
}

/// Asked on the 12th of November, to be answered by the 23rd, answered on the 16th.
inline Item reply(std::string id, std::string title) {
    Reply body;
    body.question = "孩子上学路上的路灯坏了两周，什么时候能修好？";
    body.asked_on = year{2026} / 11 / 12;
    body.due_on = year{2026} / 11 / 23;
    body.answer = "您好。\n损坏的路灯已经全部更换。";
    body.answered_on = year{2026} / 11 / 16;
    return item(std::move(id), "shuiwu", std::move(title), body);
}

inline Item pending_reply(std::string id, std::string title, Date due) {
    auto made = reply(std::move(id), std::move(title));
    auto& body = std::get<Reply>(made.body);
    body.answer.clear();
    body.answered_on.reset();
    body.asked_on = year{2026} / 11 / 23;
    body.due_on = due;
    return made;
}

}  // namespace sunhall::hall
