// Makes the search page: titles while typing, and what whole pages say once that has been found.
#pragma once

#include "kiosk/models/page_sources.hpp"
#include "kiosk/models/search_view.hpp"
#include "sync/store/page_search.hpp"

namespace sunhall {

/// Pages found for another query than the present one count for nothing.
[[nodiscard]] SearchView make_search(PageSources const& sources, PagesFound const& pages);

/// What people say and what guides call it, by the hall's signed settings.
[[nodiscard]] std::vector<Synonym> synonyms_of(Shelf const& shelf);

}  // namespace sunhall
