// How long it takes and in which steps: limits as bars on one scale, steps as dots, an agenda as a
// line of times.
#pragma once

#include <span>
#include <string>

#include "kiosk/ui/ui.hpp"

namespace sunhall {

struct LimitBar {
    std::string label;
    std::string text;
    double share = 0;  ///< Of the longer bar, 0 … 1.
};

struct LimitBars {
    LimitBar statutory;
    LimitBar promised;
    std::string note;
};

/// Statutory over promised. The note is set at the right of the lower line, below it where it is
/// long: bars that make room for words would no longer be compared by eye.
void limit_bars(Ui& ui, Rect const& area, LimitBars const& limits);
[[nodiscard]] int limit_bars_height(Ui const& ui, int width, LimitBars const& limits);

struct StepDot {
    std::string number;
    std::string name;
    std::string duration;
    bool counted = false;  ///< Solid: its time counts in the promise. A ring: it does not.
};

/// Up to six in one row, more in two. Where a name and its duration do not fit side by side, they
/// stand one over the other.
void step_diagram(Ui& ui, Rect const& area, std::span<StepDot const> steps);
[[nodiscard]] int step_diagram_height(Ui const& ui, int width, std::span<StepDot const> steps);

struct TimelineStop {
    std::string time;
    std::string name;
    std::string note;
};

/// One below the other; the first and the last are rings. Answers the height taken.
int timeline(Ui& ui, Rect const& area, std::span<TimelineStop const> stops);
[[nodiscard]] int timeline_height(Ui const& ui, std::size_t count);

}  // namespace sunhall
