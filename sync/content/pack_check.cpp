#include <algorithm>
#include <iterator>
#include <map>

#include "sync/base/format.hpp"
#include "sync/content/findings.hpp"

namespace sunhall {

namespace {

/// The items by path; of several under one path the first.
using Index = std::map<std::string, CheckedItem const*, std::less<>>;

void check_paths(std::vector<CheckedItem> const& pack, Index& index, std::vector<Problem>& problems,
                 CheckRules const& rules) {
    for (auto const& checked : pack) {
        auto const [first, fresh] = index.emplace(item_path(checked.item), &checked);
        if (!fresh) {
            Findings findings{checked, rules};
            findings.error("id", format("与文件 {} 的编号重复", first->second->file),
                           "请改用另一个编号，或删去其中一个");
            std::ranges::move(findings.take(), std::back_inserter(problems));
        }
    }
}

void check_fee_references(Service const& service, Index const& index, Findings& findings) {
    for (std::size_t at = 0; at < service.fees.size(); ++at) {
        auto const found = index.find(service.fees[at]);
        if (found == index.end() || found->second->item.kind() != Kind::Fee) {
            findings.error(element_of("body.fees", at), format("没有收费项目 {}", service.fees[at]),
                           "请写成 部门代码/fee/编号.json，并核对这个收费项目是否存在");
        }
    }
}

void check_group(Item const& item, Index const& index, Findings& findings) {
    auto const found = index.find(item_path(item.department, Kind::Department, item.department));
    if (item.group.empty() || found == index.end()) {
        return;
    }
    auto const* department = std::get_if<Department>(&found->second->item.body);
    if (department != nullptr &&
        std::ranges::find(department->groups, item.group) == department->groups.end()) {
        findings.warning("group", format("部门没有列出分组“{}”", item.group),
                         "请改用部门列出的分组，或在部门事项的 groups 里加上");
    }
}

void check_sections(Hall const& hall, Index const& index, Findings& findings) {
    for (std::size_t at = 0; at < hall.sections.size(); ++at) {
        auto const& id = hall.sections[at];
        if (!index.contains(item_path(id, Kind::Department, id))) {
            findings.error(element_of("body.sections", at), format("没有部门 {}", id),
                           "请核对部门代码，或先填写这个部门的事项");
        }
    }
}

/// Of the guide to disclosure on request: an address that leads nowhere would be worse than none.
void check_request_guide(Hall const& hall, Index const& index, Findings& findings) {
    auto const found = index.find(hall.request_guide);
    if (!hall.request_guide.empty() &&
        (found == index.end() || found->second->item.kind() != Kind::Service)) {
        findings.error("body.request_guide", format("没有办事指南 {}", hall.request_guide),
                       "请写成 部门代码/service/编号.json，并核对这个事项是否存在");
    }
}

void check_services(LifeEvent const& event, Index const& index, Findings& findings) {
    for (std::size_t at = 0; at < event.stages.size(); ++at) {
        auto const& services = event.stages[at].services;
        auto const field = element_of("body.stages", at) + ".services";
        for (std::size_t i = 0; i < services.size(); ++i) {
            auto const found = index.find(services[i]);
            if (found == index.end() || found->second->item.kind() != Kind::Service) {
                findings.error(element_of(field, i), format("没有办事指南 {}", services[i]),
                               "请写成 部门代码/service/编号.json，并核对这个事项是否存在");
            }
        }
    }
}

void check_related(std::vector<std::string> const& related, Index const& index,
                   Findings& findings) {
    for (std::size_t at = 0; at < related.size(); ++at) {
        if (!index.contains(related[at])) {
            findings.error(element_of("body.related", at), format("没有事项 {}", related[at]),
                           "请写成 部门代码/类别/编号.json，并核对这个事项是否存在");
        }
    }
}

void check_references(CheckedItem const& checked, Index const& index, Findings& findings) {
    check_group(checked.item, index, findings);
    if (auto const* event = std::get_if<LifeEvent>(&checked.item.body)) {
        check_services(*event, index, findings);
    } else if (auto const* article = std::get_if<Article>(&checked.item.body)) {
        check_related(article->related, index, findings);
    } else if (auto const* reply = std::get_if<Reply>(&checked.item.body)) {
        check_related(reply->related, index, findings);
    }
    if (auto const* service = std::get_if<Service>(&checked.item.body)) {
        check_fee_references(*service, index, findings);
    } else if (auto const* hall = std::get_if<Hall>(&checked.item.body)) {
        check_sections(*hall, index, findings);
        check_request_guide(*hall, index, findings);
    }
}

/// Terminals look for the settings of halls nowhere else.
void check_section(Item const& item, Findings& findings) {
    if (item.kind() == Kind::Hall && item.department != hall_section) {
        findings.error("department", "大厅事项放在了部门里，终端找不到", "请写 hall");
    }
}

bool is_hall(CheckedItem const& checked) { return checked.item.kind() == Kind::Hall; }

}  // namespace

LinkOrigins link_origins(std::vector<CheckedItem> const& items) {
    std::vector<Hall> halls;
    for (auto const& checked : items) {
        if (is_hall(checked)) {
            halls.push_back(std::get<Hall>(checked.item.body));
        }
    }
    return LinkOrigins{std::move(halls)};
}

std::vector<Problem> check_pack(std::vector<CheckedItem> const& pack, Date as_of) {
    CheckRules const rules{.as_of = as_of, .links = link_origins(pack)};
    std::vector<Problem> problems;
    if (std::ranges::none_of(pack, is_hall)) {
        problems.push_back({.level = ProblemLevel::Error,
                            .file = {},
                            .item = {},
                            .field = {},
                            .what = "没有大厅事项（hall）",
                            .remedy = "请填写大厅的名称、地址、部门和允许的网站名单"});
    }
    Index index;
    check_paths(pack, index, problems, rules);
    for (auto const& checked : pack) {
        std::ranges::move(check(checked, rules), std::back_inserter(problems));
        Findings findings{checked, rules};
        check_references(checked, index, findings);
        check_section(checked.item, findings);
        std::ranges::move(findings.take(), std::back_inserter(problems));
    }
    return problems;
}

}  // namespace sunhall
