// What the search page offers where nothing was found: advice, other ways, telephones, and to tell
// the office what was looked for.
#pragma once

#include "kiosk/models/page_sources.hpp"
#include "kiosk/models/search_view.hpp"

namespace sunhall {

[[nodiscard]] SearchView::NothingFound make_nothing_found(PageSources const& sources);

}  // namespace sunhall
