// The small hall's disclosure catalogue, and the guide by which people ask for more.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "tests/support/hall_items.hpp"

namespace sunhall::hall {

inline Disclosure disclosure_entry(DisclosureCategory category, std::string index_number) {
    Disclosure body;
    body.index_number = std::move(index_number);
    body.category = category;
    body.basis = {{"中华人民共和国政府信息公开条例", "国务院令第 711 号", "第二十条", ""}};
    body.time_limit = "自信息形成之日起 20 个工作日内";
    body.carriers = {"政府网站", "政务服务大厅"};
    body.audience = "社会公众";
    body.issued_on = year{2026} / 10 / 15;
    body.body = "2026 年计划改造小区 **48 个**，惠及 21,600 户。\n\n其中，加装电梯 126 部。";
    body.contacts = {phone(ContactKind::Consultation, "8800-0055"),
                     phone(ContactKind::Supervision, "8800-0059")};
    body.links = {{LinkRole::Source, "", "https://zwfw.shifan.example/open/00347"}};
    return body;
}

/// Two of execution (one of them in the list of powers), one of result on request.
inline std::vector<Item> disclosures() {
    auto progress = disclosure_entry(DisclosureCategory::Execution, "SF0021/2026-00347");
    progress.elements = {{"实施单位", "市住房和城乡建设局"}, {"监督方式", "拨打 8800-0059"}};
    auto powers = disclosure_entry(DisclosureCategory::Execution, "SF0021/2026-00348");
    powers.list = DisclosureList::Power;
    auto cases = disclosure_entry(DisclosureCategory::Result, "SF0021/2026-00349");
    cases.mode = DisclosureMode::OnRequest;
    cases.body.clear();
    cases.issued_on.reset();
    return {item("gaizao", "ziran", "老旧小区改造项目实施进展情况（第三季度）", progress),
            item("quanli", "ziran", "自然资源和规划局权力清单", powers),
            item("gean", "renshe", "救助对象个案材料", cases)};
}

inline Item request_guide() {
    auto body = service();
    body.name = "政府信息公开申请（依申请公开）";
    return guide("yishenqing", "zhengwu", "政府信息公开申请（依申请公开）", body);
}

}  // namespace sunhall::hall
