#include <algorithm>

#include "sync/base/format.hpp"
#include "sync/content/findings.hpp"

namespace sunhall {

namespace {

/// A notice that blanks part of every screen is news, not furniture (domain.md, urgent matters).
constexpr std::chrono::days longest_urgent{30};

void check_day(std::string const& field, std::optional<Date> const& day, Findings& findings) {
    if (day && *day > findings.today()) {
        findings.error(field, "日期在今天以后", "请填写实际的日期");
    }
}

}  // namespace

void check_body(Disclosure const& disclosure, Findings& findings) {
    findings.expect(!disclosure.index_number.empty(), "body.index_number", "索引号");
    findings.expect(!disclosure.basis.empty(), "body.basis", "公开依据");
    findings.expect(!disclosure.time_limit.empty(), "body.time_limit", "公开时限");
    findings.expect(!disclosure.carriers.empty(), "body.carriers", "公开渠道");
    findings.expect(!disclosure.audience.empty(), "body.audience", "公开对象");
    findings.expect(disclosure.issued_on.has_value(), "body.issued_on", "发布日期");
    if (disclosure.mode == DisclosureMode::Proactive) {
        findings.expect(!disclosure.body.empty() || !disclosure.links.empty(), "body.body",
                        "公开内容");
    }
    check_day("body.issued_on", disclosure.issued_on, findings);
    findings.check_basis("body.basis", disclosure.basis);
    findings.check_links("body.links", disclosure.links);
}

void check_body(Notice const& notice, Findings& findings) {
    if (notice.until && *notice.until <= notice.from) {
        findings.error("body.until", "结束时间不晚于开始时间", "请核对两个时间");
    }
    if (notice.priority == Priority::Urgent) {
        if (!notice.until) {
            findings.error("body.until", "紧急公告没有结束时间",
                           "请填写结束时间；到时间后横幅自动撤下");
        } else if (*notice.until - notice.from > longest_urgent) {
            findings.error("body.until", format("紧急公告超过 {} 天", longest_urgent.count()),
                           "请缩短时间；长期有效的请发普通公告");
        }
    }
    findings.check_links("body.links", notice.links);
}

void check_body(Article const& article, Findings& findings) {
    findings.expect(article.issued_on.has_value(), "body.issued_on", "发布日期");
    check_day("body.issued_on", article.issued_on, findings);
    findings.check_links("body.links", article.links);
}

void check_body(Reply const& reply, Findings& findings) {
    findings.expect(reply.asked_on.has_value(), "body.asked_on", "提出日期");
    check_day("body.asked_on", reply.asked_on, findings);
    check_day("body.answered_on", reply.answered_on, findings);
    if (reply.asked_on && reply.answered_on && *reply.answered_on < *reply.asked_on) {
        findings.error("body.answered_on", "答复日期早于提出日期", "请核对两个日期");
    }
    if (reply.answer.empty()) {
        findings.expect(reply.due_on.has_value(), "body.due_on", "答复期限");
        if (reply.due_on && *reply.due_on < findings.today()) {
            findings.warning("body.answer",
                             format("{} 应当答复，现在还没有", date_text(*reply.due_on)),
                             "请尽快答复，或写明办理进展");
        }
    } else {
        findings.expect(reply.answered_on.has_value(), "body.answered_on", "答复日期");
    }
}

void check_body(LifeEvent const& event, Findings& findings) {
    findings.expect(!event.stages.empty(), "body.stages", "阶段和事项");
    for (std::size_t at = 0; at < event.stages.size(); ++at) {
        findings.expect(!event.stages[at].services.empty(),
                        element_of("body.stages", at) + ".services", "这一阶段的事项");
    }
}

}  // namespace sunhall
