// What the pages of the disclosure catalogue say alike.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kiosk/models/disclosures_view.hpp"
#include "kiosk/models/page.hpp"
#include "kiosk/models/page_sources.hpp"

namespace sunhall {

/// 决策公开
[[nodiscard]] std::string kind_name(Wording const& wording, DisclosureCategory category);
/// 权力清单
[[nodiscard]] std::string list_name(Wording const& wording, DisclosureList list);

/// Tabs with these chosen. A list leads to its part in place (Narrow), an entry goes on to it.
enum class TabsOf { List, Entry };
[[nodiscard]] DisclosureTabs disclosure_tabs(PageSources const& sources,
                                             page::DisclosureList const& chosen, TabsOf where);

/// The entries of that part of the catalogue in the office's order; none of them is read.
[[nodiscard]] std::vector<ListedItem> disclosures_of(Shelf const& shelf,
                                                     page::DisclosureList const& part);

/// How to ask for what is not published; none where the hall names no guide to it or the guide is
/// not there.
[[nodiscard]] std::optional<LinkView> request_link(PageSources const& sources);

}  // namespace sunhall
