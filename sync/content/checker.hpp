// The office's checker: what stands between a spreadsheet and the reviewers.
//
// Missing things are warnings, since a missing element must never stop an import (domain.md §2);
// wrong things are errors and stop publishing. item_json.hpp has looked at the shape before: this
// looks at the meaning of one item and at how items refer to one another.
//
// Pure functions: any thread.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sync/base/calendar.hpp"
#include "sync/content/item.hpp"
#include "sync/content/link_origins.hpp"
#include "sync/content/problem.hpp"

namespace sunhall {

/// What one item is judged against.
struct CheckRules {
    Date as_of;  ///< Today, at the office.
    LinkOrigins links;
};

/// An item and the file it was read from.
struct CheckedItem {
    std::string file;
    Item item;
};

/// Everything about one item alone.
[[nodiscard]] std::vector<Problem> check(CheckedItem const& checked, CheckRules const& rules);

/// Every item, and the whole: paths twice, references into nothing, sections without a department,
/// no hall. Links are judged by the halls in the pack.
[[nodiscard]] std::vector<Problem> check_pack(std::vector<CheckedItem> const& pack, Date as_of);

/// What the halls among the items allow.
[[nodiscard]] LinkOrigins link_origins(std::vector<CheckedItem> const& items);

/// Days an item may go without being confirmed; 0 where no calendar says.
[[nodiscard]] int cycle_days(UpdateCycle cycle);

/// One of the six elements that must be open of every matter (D1).
struct Element {
    char const* field;
    char const* name;  ///< 办事依据
};
/// Those that the guide lacks.
[[nodiscard]] std::vector<Element> missing_elements(Service const& service);

/// "https://host" or "http://host", lower case, with a port other than the scheme's default; none
/// where the URL is no plain http(s) address (user names, control characters, no host …).
[[nodiscard]] std::optional<std::string> origin_of(std::string_view url);

}  // namespace sunhall
