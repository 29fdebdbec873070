// The ways to a guide that stand side by side: by department, for whom, by life event, the most
// used, the latest, by window.
#pragma once

#include <vector>

#include "kiosk/models/departments_view.hpp"
#include "kiosk/models/list_worded.hpp"
#include "kiosk/models/page_sources.hpp"
#include "kiosk/wording/wording.hpp"

namespace sunhall {

/// Tabs in place of each other; the one of this page is chosen.
[[nodiscard]] std::vector<TabView> guide_tabs(Wording const& wording, Page const& here);

/// Whom to ask, on every page of cards, also where there are none.
void add_help(PageSources const& sources, DepartmentsView& view);

}  // namespace sunhall
