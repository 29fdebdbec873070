#include "kiosk/models/tour_readings.hpp"

#include <set>

#include "tests/kiosk/models/pages_fixture.hpp"

namespace sunhall {
namespace {

using Shown = std::tuple<Language, Contrast, bool, bool>;

/// How the home page is shown to a visitor who reads this way.
Shown shown_to(Reading const& reading) {
    Pages pages{all_spoken(), {{"一楼自助区", "A-03"}, {}}, hall::now};
    pages.set_content(hall::content());
    for (auto const& step : reading.steps) {
        pages.handle(step, hall::now);
    }
    auto const& view = pages.view(hall::now);
    return {view.language, view.contrast, view.large_text, view.low_reach};
}

std::set<Shown> shown_to_all(std::vector<Reading> const& readings) {
    std::set<Shown> shown;
    for (auto const& reading : readings) {
        shown.insert(shown_to(reading));
    }
    return shown;
}

std::set<std::string> suffixes(std::vector<Reading> const& readings) {
    std::set<std::string> names;
    for (auto const& reading : readings) {
        names.insert(reading.suffix);
    }
    return names;
}

TEST(TourReadings, CombineEveryThemeTextSizeLanguageAndReach) {
    auto const portrait = tour_readings(Orientation::Portrait, TourLooks::Every);
    auto const landscape = tour_readings(Orientation::Landscape, TourLooks::Every);

    // Three themes in two sizes of text and three languages; twice where low reach is.
    EXPECT_EQ(shown_to_all(portrait).size(), 3U * 2U * 3U * 2U);
    EXPECT_EQ(suffixes(portrait).size(), portrait.size());
    EXPECT_EQ(shown_to_all(landscape).size(), 3U * 2U * 3U);
}

TEST(TourReadings, ShowEveryChoiceOnceInTheQuickTour) {
    auto const usual = suffixes(tour_readings(Orientation::Portrait, TourLooks::Usual));

    EXPECT_EQ(usual, (std::set<std::string>{"", "-large", "-contrast", "-contrast-light", "-hant",
                                            "-en", "-low", "-en-large", "-low-large"}));
}

}  // namespace
}  // namespace sunhall
