// The breadcrumb (面包屑): the pages above an item's page, whichever way the visitor came.
//
// Back undoes a step; after a search or from a life event it leads there and not to the matters
// beside this one. The breadcrumb does: 办事指南 › 市公安局 above 居住证申领. A page directly below
// its way has none, since its header names the way already.
#pragma once

#include <vector>

#include "kiosk/models/frame_view.hpp"
#include "kiosk/models/page.hpp"
#include "kiosk/models/page_sources.hpp"

namespace sunhall {

/// From the way down; empty where there are fewer than two, or the item is not there.
[[nodiscard]] std::vector<FrameView::Level> levels_above(PageSources const& sources,
                                                         Page const& page);

}  // namespace sunhall
