#include <algorithm>

#include "sync/base/format.hpp"
#include "sync/content/findings.hpp"

namespace sunhall {

namespace {

void check_elements(Service const& service, Findings& findings) {
    for (auto const& [field, name] : missing_elements(service)) {
        findings.expect(false, field, format("六要素中的“{}”", name));
    }
}

/// What else a visitor comes to read (D2, D3).
void check_visit(Service const& service, Findings& findings) {
    findings.expect(!service.materials.empty(), "body.materials", "申请材料");
    findings.expect(!service.audience.empty(), "body.audience", "服务对象");
    findings.expect(service.level.has_value(), "body.level", "行使层级");
    findings.expect(service.visits.has_value(), "body.visits", "到窗口次数");
    findings.expect(!service.places.empty(), "body.places", "办理地点");
    findings.expect(!service.opening_hours.empty(), "body.opening_hours", "办理时间");
    findings.expect(!service.links.empty(), "body.links", "网上办理的网址（页面二维码）");
    auto const has = [&](ContactKind kind) {
        return std::ranges::any_of(service.contacts, [&](Contact const& contact) {
            return contact.kind == kind && !contact.phone.empty();
        });
    };
    findings.expect(has(ContactKind::Consultation), "body.contacts", "咨询电话");
    findings.expect(has(ContactKind::Complaint), "body.contacts", "投诉电话");
}

/// Both in the same unit, else they cannot be compared without a calendar.
bool comparable(std::optional<TimeLimit> const& left, std::optional<TimeLimit> const& right) {
    return left && right && left->unit == right->unit;
}

void check_limits(Service const& service, Findings& findings) {
    if (comparable(service.statutory_limit, service.promised_limit) &&
        service.promised_limit->count > service.statutory_limit->count) {
        findings.error("body.promised_limit", "承诺时限比法定时限还长", "请核对两个时限");
    }
    int counted = 0;
    for (auto const& step : service.steps) {
        bool const adds = step.counted && comparable(step.duration, service.promised_limit);
        counted += adds ? step.duration->count : 0;
    }
    if (service.promised_limit && counted > service.promised_limit->count) {
        findings.warning("body.steps", "计入承诺时限的环节加起来超过承诺时限",
                         "请核对各环节的时间和承诺时限");
    }
    if (service.handling == Handling::Immediate && service.promised_limit &&
        service.promised_limit->count > 0 && service.promised_limit->unit > TimeUnit::Hour) {
        findings.warning("body.handling", "即办件的承诺时限不是当场",
                         "请改为承诺件（committed），或把承诺时限改为 0");
    }
}

void check_charge(Service const& service, Findings& findings) {
    findings.expect(service.charged.has_value(), "body.charged", "是否收费");
    if (service.charged == false && !service.fees.empty()) {
        findings.error("body.charged", "写明不收费，却列了收费项目", "请删去收费项目，或改为收费");
    }
    if (service.charged == true) {
        findings.expect(!service.fees.empty(), "body.fees", "收费项目");
    }
}

void check_materials(Service const& service, Findings& findings) {
    for (std::size_t at = 0; at < service.materials.size(); ++at) {
        auto const& material = service.materials[at];
        auto const path = element_of("body.materials", at);
        findings.check_link(path + ".sample", material.sample);
        findings.check_link(path + ".blank_form", material.blank_form);
        if (material.necessity == Necessity::Conditional) {
            findings.expect(!material.condition.empty(), path + ".condition",
                            "什么情形下要这份材料");
        }
    }
}

/// "Other conditions laid down by law" tells a visitor nothing and is not allowed (domain.md §3).
void check_conditions(Service const& service, Findings& findings) {
    for (std::size_t at = 0; at < service.conditions.size(); ++at) {
        auto const& condition = service.conditions[at];
        if (condition.starts_with("其他") || condition.find("规定的其他") != std::string::npos) {
            findings.warning(element_of("body.conditions", at), "是兜底条款",
                             "请写明具体条件，不要写“其他条件”");
        }
    }
}

}  // namespace

std::vector<Element> missing_elements(Service const& service) {
    std::vector<Element> missing;
    auto const expect = [&](bool there, char const* field, char const* name) {
        if (!there) {
            missing.push_back({field, name});
        }
    };
    expect(!service.legal_basis.empty(), "body.legal_basis", "办事依据");
    expect(!service.responsibility.empty(), "body.responsibility", "职责");
    expect(!service.steps.empty(), "body.steps", "程序");
    expect(!service.conditions.empty(), "body.conditions", "标准（受理条件）");
    expect(service.statutory_limit || service.promised_limit, "body.promised_limit", "时限");
    expect(!service.results.empty(), "body.results", "结果");
    return missing;
}

void check_body(Service const& service, Findings& findings) {
    check_elements(service, findings);
    check_visit(service, findings);
    check_limits(service, findings);
    check_charge(service, findings);
    check_conditions(service, findings);
    check_materials(service, findings);
    findings.check_basis("body.legal_basis", service.legal_basis);
    findings.check_links("body.links", service.links);
    findings.check_hours("body.opening_hours", service.opening_hours);
    findings.check_exceptions("body.exceptions", service.exceptions);
    for (std::size_t at = 0; at < service.results.size(); ++at) {
        findings.check_link(element_of("body.results", at) + ".sample", service.results[at].sample);
    }
}

}  // namespace sunhall
