#include <algorithm>

#include "sync/base/format.hpp"
#include "sync/content/findings.hpp"

namespace sunhall {

namespace {

void check_times(OpenDay const& day, Findings& findings) {
    if (day.ends <= day.starts) {
        findings.error("body.ends", "结束不晚于开始", "请核对开始和结束的日期时刻");
    }
    if (day.apply_by && *day.apply_by > day.ends) {
        findings.error("body.apply_by", "报名截止晚于活动结束", "请核对报名截止的日期时刻");
    }
    if (!std::ranges::is_sorted(day.agenda, {}, &AgendaEntry::at)) {
        findings.error("body.agenda", "活动安排的时刻先后不对", "请按先后排列");
    }
}

void check_quota(OpenDay const& day, Findings& findings) {
    if (day.remaining && !day.quota) {
        findings.error("body.quota", "写了剩余名额，没有写名额", "请补填名额");
    }
    if (day.remaining && day.quota && *day.remaining > *day.quota) {
        findings.error("body.remaining",
                       format("剩余 {} 名，多于名额 {} 名", *day.remaining, *day.quota),
                       "请核对名额和剩余名额");
    }
}

void check_coming(OpenDay const& day, Findings& findings) {
    findings.expect(!day.agenda.empty(), "body.agenda", "活动安排");
    findings.expect(day.quota.has_value(), "body.quota", "名额");
    findings.expect(day.apply_by.has_value(), "body.apply_by", "报名截止时间");
    findings.expect(!day.assembly_point.empty(), "body.assembly_point", "集合地点");
    findings.expect(!day.eligibility.empty(), "body.eligibility", "谁可以来");
    findings.expect(!day.bring.empty(), "body.bring", "要带什么");
    findings.expect(!day.sign_up.empty(), "body.sign_up", "没有手机怎样报名");
    findings.expect(!day.booking_form.empty(), "body.booking_form", "报名网址（页面二维码）");
}

}  // namespace

void check_body(OpenDay const& day, Findings& findings) {
    check_times(day, findings);
    check_quota(day, findings);
    findings.expect(!day.organiser.empty(), "body.organiser", "主办单位");
    findings.expect(day.contact && !day.contact->phone.empty(), "body.contact", "联系电话");
    findings.check_link("body.booking_form", day.booking_form);
    if (date_of(day.ends) < findings.today()) {
        findings.expect(!day.recap.empty(), "body.recap", "活动回顾");
    } else {
        check_coming(day, findings);
        if (!day.recap.empty()) {
            findings.error("body.recap", "活动还没有结束，已写了回顾", "请在活动结束后填写");
        }
    }
}

}  // namespace sunhall
