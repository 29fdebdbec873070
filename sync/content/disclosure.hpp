// A disclosure entry (信息公开目录条目): one line of the office's catalogue, with its text where
// the office publishes it.
//
// An entry stands in one of the five kinds (五公开) and, where it belongs to one of the four lists
// (权力、责任、监管、负面清单), in that list too. The department is the item's.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sync/content/parts.hpp"

namespace sunhall {

/// 决策公开、执行公开、管理公开、服务公开、结果公开
enum class DisclosureCategory { Decision, Execution, Management, Service, Result };

/// 权力清单、责任清单、监管清单、负面清单
enum class DisclosureList { Power, Responsibility, Regulation, Negative };

/// 主动公开、依申请公开
enum class DisclosureMode { Proactive, OnRequest };

/// One of the things that the catalogue says of a matter: 实施依据, 行使主体, 监督方式 …
struct DisclosureElement {
    std::string label;
    std::string text;

    bool operator==(DisclosureElement const&) const = default;
};

struct Disclosure {
    std::string index_number;  ///< 索引号: 990100-MZ-2026-0017
    DisclosureCategory category = DisclosureCategory::Management;
    std::optional<DisclosureList> list;
    std::string document_number;  ///< 文号
    std::vector<DisclosureElement> elements;
    std::vector<LegalBasis> basis;
    std::string time_limit;             ///< 自信息形成之日起 20 个工作日内
    std::vector<std::string> carriers;  ///< 政府网站、政务服务大厅 …
    std::string audience;               ///< 全社会
    DisclosureMode mode = DisclosureMode::Proactive;
    std::optional<Date> issued_on;
    std::string body;  ///< Limited Markdown; empty where only the catalogue line is published.
    std::vector<Contact> contacts;
    std::vector<Link> links;

    bool operator==(Disclosure const&) const = default;
};

}  // namespace sunhall
