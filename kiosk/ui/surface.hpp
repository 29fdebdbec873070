// What widgets are made of: a ground that shows touches, and an icon beside its word.
#pragma once

#include <optional>
#include <string_view>

#include "kiosk/ui/ui.hpp"

namespace sunhall {

/// A fill as it looks under a finger that presses so deep: 8 % towards the ink.
[[nodiscard]] Colour under_finger(Ui const& ui, Colour fill, double pressed);

/// A card or control: shadow and fill; in flat themes fill and edge.
void surface(Ui& ui, Rect const& area, Colour fill, double pressed = 0);

/// A fill without shadow that flat themes give an edge.
void panel(Ui& ui, Rect const& area, Colour fill, int radius);

struct IconLabel {
    std::optional<Icon> icon;
    std::string_view label;
    TypeStyle style;
    int icon_size = 0;
    Colour icon_colour;
    Colour colour;
    bool icon_after = false;
};

/// Icon and word side by side, together in the middle of the area.
void icon_beside_label(Ui& ui, Rect const& area, IconLabel const& what);

/// Icon over word, together in the middle of the area.
void icon_over_label(Ui& ui, Rect const& area, IconLabel const& what, int gap);

/// A chevron at the right end: it leads on.
void chevron(Ui& ui, Rect const& area, Colour colour);

/// The largest of the style's sizes down to `least` in which the text fits the width in one line.
[[nodiscard]] TypeStyle fitting(Ui const& ui, std::string_view text, TypeStyle style, int width,
                                int least);

}  // namespace sunhall
