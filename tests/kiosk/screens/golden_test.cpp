// Golden pictures of what the walk of EveryPage does not come by: the light theme of high contrast,
// a hall's own look, and scripts that are shaped, stacked or read from the right.
#include "tests/support/golden.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

#include <gtest/gtest.h>

#include "kiosk/typeset/png.hpp"
#include "tests/kiosk/screens/golden_pages.hpp"
#include "tests/kiosk/screens/screens_fixture.hpp"
#include "tests/support/hall_scripts.hpp"

namespace sunhall {
namespace {

constexpr std::array light_stops{"home", "guide", "fee-table", "search-hits"};

TourStop stop_named(std::string_view name) {
    auto const stops = all_stops();
    auto const found = std::ranges::find(stops, name, &TourStop::name);
    return found == stops.end() ? throw std::runtime_error{"no such stop"} : *found;
}

class GoldenOfLightContrast : public testing::TestWithParam<char const*> {};

TEST_P(GoldenOfLightContrast, Holds) {
    auto stop = stop_named(GetParam());
    stop.steps.insert(stop.steps.begin(), 2, intent::SwitchContrast{});
    Before page{stop, ThemeName::ContrastLight};

    for (auto const& text : page.look().texts) {
        EXPECT_EQ(text.missing_glyphs, 0) << text.text;
    }
    expect_golden(*page.picture(), std::string{GetParam()} + "-light");
}

INSTANTIATE_TEST_SUITE_P(Stops, GoldenOfLightContrast, testing::ValuesIn(light_stops),
                         [](auto const& tested) {
                             std::string name{tested.param};
                             std::ranges::replace(name, '-', '_');
                             return name;
                         });

/// A hall by a river: its own colours, and an emblem that is wider than high.
std::shared_ptr<FakeCatalogue> hall_with_a_look() {
    auto content = full_content();
    auto item = hall::hall_with_plan();
    auto& settings = std::get<Hall>(item.body);
    settings.colours = {{"guide", "#0B5C5C"}, {"fee", "#7A3B10"}, {"accent", "#0B3B4A"}};
    settings.emblem = "huibiao";
    settings.emblem_shows = "一条河";
    item.attachments = {{.title = "huibiao", .sha256 = "e3b0"}};
    Picture river{Picture::Kind::Opaque, 60, 40};
    for (int y = 0; y < river.height; ++y) {
        for (int x = 0; x < river.width; ++x) {
            auto* const pixel = river.row(y) + std::ptrdiff_t{4} * x;
            bool const water = (y + x / 3) % 20 < 10;
            pixel[0] = water ? 0x8A : 0xE0;
            pixel[1] = water ? 0x6A : 0xF0;
            pixel[2] = water ? 0x10 : 0xE8;
        }
    }
    content->put(item);
    content->put_picture(item.department, "e3b0", must(png(river)));
    return content;
}

TEST(GoldenOfAHallsOwnLook, Holds) {
    Before home{stop_at({}),  ThemeName::Default,   {},
                Reach::Usual, Language::Simplified, hall_with_a_look()};

    EXPECT_TRUE(home.visitor().sees("一条河"));
    expect_golden(*home.picture(), "home-own");
}

struct ScriptPage {
    std::string name;
    Page page;
};

std::vector<ScriptPage> script_pages() {
    std::vector<ScriptPage> pages{{"rows", page::GuideList{"renshe"}}};
    for (auto const& script : hall::scripts) {
        pages.push_back(
            {script.name + "_guide", page::Guide{"renshe/service/" + script.name + "-long.json"}});
    }
    pages.push_back({"uyghur_fee", page::Fee{"renshe/fee/uyghur-fee.json"}});
    for (auto const* script : {"uyghur", "tibetan"}) {
        pages.push_back({std::string{script} + "_article",
                         page::Article{"renshe/article/" + std::string{script} + "-article.json"}});
    }
    return pages;
}

class GoldenOfScripts : public testing::TestWithParam<ScriptPage> {};

TEST_P(GoldenOfScripts, Holds) {
    Before page{stop_at({intent::Open{GetParam().page}}),
                ThemeName::Default,
                {},
                Reach::Usual,
                Language::Simplified,
                hall::content_in_scripts()};

    for (auto const& text : page.look().texts) {
        EXPECT_EQ(text.missing_glyphs, 0) << text.text;
    }
    auto const picture = page.picture();
    leave_to_look_at(*picture, "scripts-" + GetParam().name);
    expect_golden(*picture, "scripts-" + GetParam().name);
}

INSTANTIATE_TEST_SUITE_P(Pages, GoldenOfScripts, testing::ValuesIn(script_pages()),
                         [](auto const& tested) { return tested.param.name; });

/// Every name that some test of this program compares.
std::set<std::string> all_names() {
    std::set<std::string> names{golden_pages().begin(), golden_pages().end()};
    for (auto const* stop : light_stops) {
        names.insert(std::string{stop} + "-light");
    }
    names.insert("home-own");
    for (auto const& page : script_pages()) {
        names.insert("scripts-" + page.name);
    }
    return names;
}

TEST(GoldenPictures, AreThoseThatAreComparedAndSmallEnoughToKeep) {
    constexpr std::uintmax_t most_bytes = 3000000;  // Some ninety of thirty kilobytes each.
    std::set<std::string> kept;
    std::uintmax_t bytes = 0;
    for (auto const& entry :
         std::filesystem::directory_iterator{source_folder() / "tests/golden"}) {
        kept.insert(entry.path().stem().string());
        bytes += entry.file_size();
    }

    EXPECT_EQ(kept, all_names());
    EXPECT_LT(bytes, most_bytes);
}

}  // namespace
}  // namespace sunhall
