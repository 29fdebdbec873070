// Every page and state a visitor can meet, as a walk: the tour draws each to a picture, and a test
// checks that each can be drawn.
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "kiosk/models/intent.hpp"

namespace sunhall {

class Generation;

struct TourStop {
    /// File name of the picture without its ending: "05-guide".
    std::string name;
    /// The visitor starts from the home page of a new visit and asks these in turn.
    std::vector<Intent> steps;
    /// How long nobody has touched the glass, and how old the content is, when the picture is
    /// taken.
    std::chrono::seconds idle{0};
    std::chrono::hours age{0};
    /// No content at all: the safe page.
    bool safe = false;
};

[[nodiscard]] std::vector<TourStop> tour_of(Generation const& generation);

}  // namespace sunhall
