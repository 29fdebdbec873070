// The ways to a guide that stand side by side: by department, for whom, by life event.
#pragma once

#include <vector>

#include "kiosk/models/list_worded.hpp"
#include "kiosk/wording/wording.hpp"

namespace sunhall {

/// Tabs in place of each other; the one of this page is chosen.
[[nodiscard]] std::vector<TabView> guide_tabs(Wording const& wording, Page const& here);

}  // namespace sunhall
