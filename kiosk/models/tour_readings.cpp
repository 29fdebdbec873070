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

Choices themes_to_choose() {
    return {{"", {}},
            {"-large", {intent::SwitchLargeText{}}},
            {"-contrast", {intent::SwitchContrast{}}},
            {"-contrast-light", {intent::SwitchContrast{}, intent::SwitchContrast{}}}};
}

Reading together(Reading const& language, Reading const& reach, Reading const& theme) {
    Reading all{language.suffix + reach.suffix + theme.suffix, language.steps};
    all.steps.insert(all.steps.end(), reach.steps.begin(), reach.steps.end());
    all.steps.insert(all.steps.end(), theme.steps.begin(), theme.steps.end());
    return all;
}

bool is_usual(Reading const& language, Reading const& reach, Reading const& theme) {
    auto const chosen = static_cast<int>(!language.suffix.empty()) +
                        static_cast<int>(!reach.suffix.empty()) +
                        static_cast<int>(!theme.suffix.empty());
    return chosen <= 1 || (chosen == 2 && theme.suffix == "-large" && language.suffix != "-hant");
}

}  // namespace

std::vector<Reading> tour_readings(Orientation orientation, TourLooks looks) {
    std::vector<Reading> readings;
    for (auto const& language : languages_to_choose()) {
        for (auto const& reach : reaches_to_choose(orientation)) {
            for (auto const& theme : themes_to_choose()) {
                if (looks == TourLooks::Every || is_usual(language, reach, theme)) {
                    readings.push_back(together(language, reach, theme));
                }
            }
        }
    }
    return readings;
}

}  // namespace sunhall
