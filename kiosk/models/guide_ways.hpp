// The ways to a guide that stand side by side: by department, for whom, by life event, the most
// used, the latest, by window.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/models/departments_view.hpp"
#include "kiosk/models/list_worded.hpp"
#include "kiosk/models/page_sources.hpp"
#include "kiosk/wording/wording.hpp"

namespace sunhall {

/// Enough to know the right department by, few enough for one line of its card.
constexpr std::size_t most_named_matters = 3;

/// A department's guides; with an audience, those for it.
[[nodiscard]] ShelfPart guides_of(std::string const& department,
                                  std::optional<ServedParty> const& audience = std::nullopt);

/// Tabs in place of each other; the one of this page is chosen.
[[nodiscard]] std::vector<TabView> guide_tabs(Wording const& wording, Page const& here);

/// Whom to ask, on every page of cards, also where there are none.
void add_help(PageSources const& sources, DepartmentsView& view);

}  // namespace sunhall
