// What a disclosure entry begins with: its title, whom to ask, the code, and the metadata.
//
// Where the code stands beside the title, the card of the title is as high as the code; what is
// left of it takes the first of the metadata, so that the text comes into sight earlier.
#pragma once

#include <cstddef>

#include "kiosk/models/disclosures_view.hpp"
#include "kiosk/screens/page_area.hpp"
#include "kiosk/ui/qr_panel.hpp"

namespace sunhall {

/// Large text in portrait.
[[nodiscard]] bool one_column(Ui const& ui);

[[nodiscard]] QrPanel panel_of(DisclosureView const& view);

/// Whom to ask: in the card of the title, or of a landscape page beside what scrolls.
[[nodiscard]] bool contacts_in_head(Ui const& ui);
void draw_contacts(Ui& ui, Rect const& area, DisclosureView const& view);
[[nodiscard]] int contacts_height(Ui const& ui, int width, DisclosureView const& view);

/// Cut off the top of `rest` with the gap to what follows. Answers how many of the metadata it has
/// told.
[[nodiscard]] std::size_t draw_head(Ui& ui, Rect& rest, DisclosureView const& view);
/// The metadata but the first `told`, cut off in the same way.
void draw_metadata(Ui& ui, Rect& rest, DisclosureView const& view, std::size_t told);

}  // namespace sunhall
