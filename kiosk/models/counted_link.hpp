// Links to the office's own booking and form services, with what lets it count and prefill:
//
//     https://kfr.shifan.example/b/1204?e=shuichang&t=A-03&c=s
//
// `e` is the item's id, `t` the terminal's, `c` is s for the screen and p for paper. Nothing of the
// visitor. Only for sites that the hall's signed settings list (counting_origins); a link that
// would become longer than `longest_counted_link`, that has one of these names already or a
// fragment, stays as it was published.
#pragma once

#include <string>
#include <string_view>

#include "kiosk/models/page_sources.hpp"

namespace sunhall {

/// What a code of version 5 at level M holds (ISO/IEC 18004 table 7): large modules on narrow
/// paper.
constexpr std::size_t longest_counted_link = 84;

[[nodiscard]] std::string counted_link(PageSources const& sources, std::string const& url,
                                       std::string_view item_id);

}  // namespace sunhall
