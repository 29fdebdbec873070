// White cards, and headings within them.
#pragma once

#include <string>
#include <string_view>

#include "kiosk/ui/ui.hpp"

namespace sunhall {

/// A card; answers what is left inside its padding.
Rect card(Ui& ui, Rect const& area);

/// Height of a card around content of the height `inside`.
[[nodiscard]] int card_height(Ui const& ui, int inside);

/// A card that can be touched as a whole.
struct TouchCard {
    Rect inside;
    Touch touch;
};
[[nodiscard]] TouchCard touch_card(Ui& ui, Rect const& area, TargetName const& name);

enum class Density { Usual, Dense };

/// A heading with its bar in the way's colour, cut off the top of `rest`; `aside` is set small at
/// the right end.
void section(Ui& ui, Rect& rest, std::string_view heading, std::string_view aside = {},
             Density density = Density::Usual);

/// A heading that leads on: 看依据 ›. True when tapped. The target is at least as high as a finger.
[[nodiscard]] bool section_link(Ui& ui, Rect& rest, std::string_view heading,
                                TargetName const& link, Density density = Density::Usual);

/// The name of a page in Song style, at most two lines, cut off the top of `rest`.
void page_title(Ui& ui, Rect& rest, std::string_view title);

/// A line of decoration across the rectangle at that height.
void rule(Ui& ui, Rect const& area, int y);

}  // namespace sunhall
