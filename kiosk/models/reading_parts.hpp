// What notices, articles and replies word alike.
#pragma once

#include <string>
#include <vector>

#include "kiosk/models/page_sources.hpp"

namespace sunhall {

/// 政策解读
[[nodiscard]] std::string role_text(Wording const& wording, ArticleRole role);
/// 公告; 紧急 where it is urgent.
[[nodiscard]] std::string notice_chip(Wording const& wording, Notice const& notice);

/// Of these items, those that this hall shows on a page of their own.
[[nodiscard]] std::vector<LinkView> related_links(PageSources const& sources,
                                                  std::vector<std::string> const& paths);

/// The first of the links that this hall may show, under its own title or else the heading.
[[nodiscard]] QrView code_of(PageSources const& sources, Item const& item,
                             std::vector<Link> const& links, std::string const& heading);

/// Telephones as facts: 咨询电话 8800-0600（供水抢修值班，24 小时）
[[nodiscard]] std::vector<Fact> contact_facts(PageSources const& sources,
                                              std::vector<Contact> const& contacts,
                                              std::string const& field);

}  // namespace sunhall
