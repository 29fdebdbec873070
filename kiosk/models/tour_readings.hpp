// The ways in which a visitor may choose to read: every theme and text size in every language and,
// on portrait panels, also with everything to touch in the lower half.
#pragma once

#include <string>
#include <vector>

#include "kiosk/models/intent.hpp"

namespace sunhall {

struct Reading {
    /// After the name of a picture: "-en-large"; empty: as visitors find the terminal.
    std::string suffix;
    /// What the visitor asks for.
    std::vector<Intent> steps;
};

/// Usual: each choice alone, and the two pairs that change a page's shape most, so that a tour is
/// drawn while somebody waits. Every: all that can be chosen together, four times as many.
enum class TourLooks { Usual, Every };

enum class Orientation { Portrait, Landscape };

[[nodiscard]] std::vector<Reading> tour_readings(Orientation orientation, TourLooks looks);

}  // namespace sunhall
