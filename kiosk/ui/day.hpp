// An open day: the leaf of its date, its card in lists, the coloured head of its page.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "kiosk/ui/ui.hpp"

namespace sunhall {

struct LeafFace {
    std::string month;  ///< 12月 周五
    std::string day;
};

enum class LeafTone { OnCard, OnColour };

void date_leaf(Ui& ui, Rect const& area, LeafFace const& face, LeafTone tone = LeafTone::OnCard);

struct DayCard {
    std::string id;
    LeafFace leaf;
    std::string chip, state;
    std::string theme, details;
    std::string action;  ///< Label of its button; empty: the card itself leads on.
    TextOrigin origin;
};

/// Leaf, words, button. The whole card is one target named by theme and action. A narrow card that
/// is high enough sets them one below the other.
[[nodiscard]] bool day_card(Ui& ui, Rect const& area, DayCard const& card);
[[nodiscard]] int day_card_height(Ui const& ui);
[[nodiscard]] int tall_day_card_height(Ui const& ui);

/// A theme of two lines breaks where it is spoken in two: after its colon, if both parts fit.
/// Without such a place the second part is empty.
[[nodiscard]] std::pair<std::string, std::string> spoken_in_two(Ui const& ui,
                                                                std::string const& theme,
                                                                TypeStyle const& style, int width);

/// The coming day as something to be read, not touched: leaf, what it is about, and where to go on.
struct DayPoster {
    LeafFace leaf;
    std::string state;
    std::string theme;
    std::vector<std::string> lines;
    TextOrigin origin;
};

void day_poster(Ui& ui, Rect const& area, DayPoster const& poster);

struct DayHead {
    LeafFace leaf;
    std::string organiser;
    std::string theme;
    TextOrigin origin;
    int covered = 0;  ///< Of the band's right end within the margin, by a card that lies on it.
};

/// A coloured band across the page, from the header's sill down. The first cards of the page reach
/// 24 px into it.
void day_head(Ui& ui, Rect const& band, DayHead const& head);
/// On a landscape page it is lower, unless the theme needs two lines there.
[[nodiscard]] int day_head_height(Ui const& ui, DayHead const& head);

}  // namespace sunhall
