// The disclosure catalogue, and the page of one entry.
#pragma once

#include <optional>

#include "kiosk/models/disclosures_view.hpp"
#include "kiosk/screens/page_area.hpp"

namespace sunhall {

[[nodiscard]] std::optional<Intent> draw_disclosure_list(Ui& ui, PageArea const& page,
                                                         DisclosureListView const& view);
[[nodiscard]] std::optional<Intent> draw_disclosure(Ui& ui, PageArea const& page,
                                                    DisclosureView const& view);

/// Kinds, lists and the way to ask, cut off the top of `rest`.
[[nodiscard]] std::optional<Intent> take_disclosure_tabs(Ui& ui, Rect& rest,
                                                         DisclosureTabs const& tabs);

}  // namespace sunhall
