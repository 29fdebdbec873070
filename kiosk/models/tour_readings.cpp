#include "kiosk/models/tour_readings.hpp"

namespace sunhall {

namespace {

/// What is chosen of one kind; the first of each is nothing.
using Choices = std::vector<Reading>;

Choices languages_to_choose() {
    return {{"", {}},
            {"-hant", {intent::ChooseLanguage{Language::Traditional}}},
            {"-en", {intent::ChooseLanguage{Language::English}}}};
}

Choices reaches_to_choose(Orientation orientation) {
    Choices reaches{{"", {}}};
    if (orientation == Orientation::Portrait) {
        reaches.push_back({"-low", {intent::SwitchLowReach{}}});
    }
    return reaches;
}

Choices sizes_to_choose() { return {{"", {}}, {"-large", {intent::SwitchLargeText{}}}}; }

Choices contrasts_to_choose() {
    return {{"", {}},
            {"-contrast", {intent::SwitchContrast{}}},
            {"-contrast-light", {intent::SwitchContrast{}, intent::SwitchContrast{}}}};
}

/// What is chosen already, and one thing more.
Choices with_each(Choices const& chosen, Choices const& more) {
    Choices all;
    for (auto const& one : chosen) {
        for (auto const& other : more) {
            all.push_back({one.suffix + other.suffix, one.steps});
            all.back().steps.insert(all.back().steps.end(), other.steps.begin(), other.steps.end());
        }
    }
    return all;
}

/// Alone, or one of the two pairs.
bool is_usual(Reading const& reading) {
    return reading.steps.size() <= 1 || reading.suffix == "-contrast-light" ||
           reading.suffix == "-low-large" || reading.suffix == "-en-large";
}

}  // namespace

std::vector<Reading> tour_readings(Orientation orientation, TourLooks looks) {
    auto readings = with_each(languages_to_choose(), reaches_to_choose(orientation));
    readings = with_each(with_each(readings, sizes_to_choose()), contrasts_to_choose());
    if (looks == TourLooks::Usual) {
        std::erase_if(readings, [](Reading const& reading) { return !is_usual(reading); });
    }
    return readings;
}

}  // namespace sunhall
