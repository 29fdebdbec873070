#include <algorithm>
#include <set>

#include "sync/base/format.hpp"
#include "sync/content/findings.hpp"
#include "sync/content/limits.hpp"

namespace sunhall {

namespace {

void check_unique(std::vector<std::string> const& names, std::string const& field,
                  Findings& findings) {
    std::set<std::string> seen;
    for (std::size_t at = 0; at < names.size(); ++at) {
        if (!seen.insert(names[at]).second) {
            findings.error(element_of(field, at), "与前面的重复", "请删去重复的一项");
        }
    }
}

/// A number people can dial: digits, with hyphens between them.
bool is_dialled(std::string_view number) {
    return !number.empty() && number.front() != '-' && number.back() != '-' &&
           std::ranges::all_of(number, [](char letter) {
               return (letter >= '0' && letter <= '9') || letter == '-';
           });
}

void check_synonyms(Hall const& hall, Findings& findings) {
    if (hall.synonyms.size() > limit::synonyms) {
        findings.error("body.synonyms", "超过 500 条", "请只留下群众常说的");
    }
    for (auto const& [said, meant] : hall.synonyms) {
        if (said.empty() || meant.empty() || said == meant) {
            findings.error("body.synonyms." + said, "没有两种说法",
                           "左边写群众的说法，右边写事项名称里的说法");
        }
    }
}

void check_floor(MapFloor const& floor, std::string const& path, Findings& findings) {
    auto const inside = [&floor](int x, int y) { return x <= floor.width && y <= floor.height; };
    for (std::size_t at = 0; at < floor.areas.size(); ++at) {
        auto const& area = floor.areas[at];
        if (!inside(area.x + area.width, area.y + area.height)) {
            findings.error(element_of(path + ".areas", at), "超出了这一层的范围",
                           "请核对位置和大小，单位是分米");
        }
    }
    for (std::size_t at = 0; at < floor.terminals.size(); ++at) {
        if (!inside(floor.terminals[at].x, floor.terminals[at].y)) {
            findings.error(element_of(path + ".terminals", at), "超出了这一层的范围",
                           "请核对位置，单位是分米");
        }
    }
}

}  // namespace

void check_body(Department const& department, Findings& findings) {
    findings.expect(!department.duties.empty(), "body.duties", "机构职能");
    findings.expect(!department.phone.empty(), "body.phone", "咨询电话");
    findings.expect(!department.complaint_phone.empty(), "body.complaint_phone", "投诉电话");
    findings.expect(!department.place.empty(), "body.place", "窗口位置");
    findings.expect(!department.opening_hours.empty(), "body.opening_hours", "办公时间");
    findings.expect(!department.windows.empty(), "body.windows", "窗口");
    check_unique(department.groups, "body.groups", findings);
    findings.check_hours("body.opening_hours", department.opening_hours);
    findings.check_exceptions("body.exceptions", department.exceptions);
    findings.check_links("body.links", department.links);
}

void check_body(Hotline const& hotline, Findings& findings) {
    if (!is_dialled(hotline.number)) {
        findings.error("body.number", "不是电话号码", "请只写数字，中间可以用短横线");
    }
    findings.expect(!hotline.short_name.empty(), "body.short_name", "底栏上的简称");
    findings.expect(!hotline.matters.empty(), "body.matters", "受理范围");
    findings.expect(!hotline.hours.empty(), "body.hours", "服务时间");
}

void check_body(Hall const& hall, Findings& findings) {
    for (std::size_t at = 0; at < hall.link_origins.size(); ++at) {
        if (origin_of(hall.link_origins[at]) != hall.link_origins[at]) {
            findings.error(element_of("body.link_origins", at), "不是网站的写法",
                           "请写成 https://zwfw.example.gov.cn 的样子：小写，不带路径和末尾的斜线");
        }
    }
    for (std::size_t at = 0; at < hall.counting_origins.size(); ++at) {
        if (std::ranges::find(hall.link_origins, hall.counting_origins[at]) ==
            hall.link_origins.end()) {
            findings.error(element_of("body.counting_origins", at), "不在允许的网站名单里",
                           "请先加进 link_origins；这里只列能按来源统计的自有预约、填表网站");
        }
    }
    check_synonyms(hall, findings);
    for (std::size_t at = 0; at < hall.floors.size(); ++at) {
        check_floor(hall.floors[at], element_of("body.floors", at), findings);
    }
    check_unique(hall.sections, "body.sections", findings);
    check_unique(hall.link_origins, "body.link_origins", findings);
    findings.expect(!hall.address.empty(), "body.address", "地址");
    findings.expect(!hall.phone.empty(), "body.phone", "电话");
    findings.expect(!hall.opening_hours.empty(), "body.opening_hours", "办公时间");
    findings.expect(!hall.floors.empty(), "body.floors", "大厅平面图");
    findings.expect(!hall.link_origins.empty(), "body.link_origins", "允许的网站名单");
    findings.expect(!hall.request_guide.empty(), "body.request_guide", "依申请公开的办事指南");
    findings.check_hours("body.opening_hours", hall.opening_hours);
    findings.check_exceptions("body.exceptions", hall.exceptions);
}

}  // namespace sunhall
