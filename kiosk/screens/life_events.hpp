// Life events as cards, and the page of one with its steps.
#pragma once

#include <optional>

#include "kiosk/models/life_events_view.hpp"
#include "kiosk/screens/page_area.hpp"

namespace sunhall {

[[nodiscard]] std::optional<Intent> draw_life_events(Ui& ui, PageArea const& page,
                                                     LifeEventsView const& view);
[[nodiscard]] std::optional<Intent> draw_life_event(Ui& ui, PageArea const& page,
                                                    LifeEventView const& view);

[[nodiscard]] Icon icon_of(LifeTheme theme);

}  // namespace sunhall
