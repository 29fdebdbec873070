// Every page and state a visitor can meet, as a walk: the tour draws each to a picture, and a test
// checks that each can be drawn.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/models/catalogue.hpp"
#include "kiosk/models/intent.hpp"
#include "kiosk/models/print_progress.hpp"

namespace sunhall {

/// What else is so when the picture is taken.
struct TourState {
    /// How old the content is.
    std::chrono::hours age{0};
    /// How much later it is than at the start of the tour, with content as fresh as then.
    std::chrono::minutes later{0};
    /// Nobody has touched the glass for so long that the terminal asks; show it 6 s later.
    bool asked = false;
    /// Nobody has been there for so long that the attract page shows this subject.
    std::optional<std::size_t> attract = {};
    /// No content at all: the safe page.
    bool safe = false;
    /// The page is being read aloud, where that is configured.
    bool read_aloud = false;
    /// What was typed is still being looked for.
    bool searching = false;
    /// What the last step has caused to be said for a moment is still there.
    bool toast = false;
    /// What the printer has said of the visitor's slip.
    std::optional<PrintProgress> print = {};
};

struct TourStop {
    /// File name of the picture without its ending: "guide".
    std::string name;
    /// The visitor starts from the home page of a new visit and asks these in turn.
    std::vector<Intent> steps;
    TourState state;
};

[[nodiscard]] std::vector<TourStop> tour_of(std::shared_ptr<Catalogue const> const& content,
                                            Instant now);

}  // namespace sunhall
