// What is true of every page in every theme, in portrait and in landscape.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

#include <gtest/gtest.h>

#include "kiosk/glass/sheet.hpp"
#include "kiosk/typeset/png.hpp"
#include "tests/kiosk/screens/screens_fixture.hpp"
#include "tests/support/folders.hpp"

namespace sunhall {
namespace {

struct Look {
    std::string name;
    ThemeName theme;
    Extent size;
};

/// What somebody saw at one stop.
struct Seen {
    TourStop stop;
    FrameRecord record;
    bool at_rest = false;
    std::string picture;
};

Seen look_at(TourStop const& stop, Look const& look) {
    Before page{stop, look.theme, {.size = look.size}};
    auto const record = page.look();
    Sheet sheet{look.size.width, look.size.height};
    sheet.show(page.visitor().draw_data());
    return {stop, record, !page.visitor().session().animating(), must(png(*sheet.picture()))};
}

class EveryPage : public testing::TestWithParam<Look> {
protected:
    /// The walk is made once for all claims.
    static std::vector<Seen> const& walk() {
        static std::map<std::string, std::vector<Seen>> walks;
        auto& seen = walks[GetParam().name];
        if (seen.empty()) {
            for (auto const& stop : all_stops()) {
                seen.push_back(look_at(stop, GetParam()));
            }
        }
        return seen;
    }
};

TEST_P(EveryPage, HasNoGlyphThatNoFontCanDraw) {
    for (auto const& seen : walk()) {
        for (auto const& text : seen.record.texts) {
            EXPECT_EQ(text.missing_glyphs, 0) << seen.stop.name << ": " << text.text;
        }
    }
}

TEST_P(EveryPage, HasNoTargetTooSmallForAFinger) {
    auto const theme = make_theme(GetParam().theme, {.size = GetParam().size}, Motion::Off);
    for (auto const& seen : walk()) {
        for (auto const& target : seen.record.targets) {
            EXPECT_GE(target.area.width, theme.space.target_least)
                << seen.stop.name << ": " << target.label;
        }
    }
}

TEST_P(EveryPage, NamesEveryTargetOnce) {
    for (auto const& seen : walk()) {
        std::set<std::string> ids;
        for (auto const& target : seen.record.targets) {
            EXPECT_TRUE(ids.insert(target.id).second) << seen.stop.name << ": " << target.id;
        }
    }
}

TEST_P(EveryPage, HasItsWayBackAndHomeInTheSamePlace) {
    std::set<std::pair<std::string, std::pair<int, int>>> places;
    std::size_t pages = 0;
    for (auto const& seen : walk()) {
        for (auto const& target : seen.record.targets) {
            if (target.label == "返回" || target.label == "首页") {
                places.insert({target.label, {target.area.x, target.area.y}});
                ++pages;
            }
        }
    }

    EXPECT_EQ(places.size(), 2U);
    EXPECT_GT(pages, 2 * 10U);
}

TEST_P(EveryPage, KeepsTheHotlineInSight) {
    for (auto const& seen : walk()) {
        EXPECT_NE(std::ranges::count(seen.record.texts, "12345", &ShownText::text), 0)
            << seen.stop.name;
    }
}

TEST_P(EveryPage, ComesToRest) {
    for (auto const& seen : walk()) {
        EXPECT_TRUE(seen.at_rest) << seen.stop.name;
    }
}

/// The pictures lie in the build folder under pages/.
TEST_P(EveryPage, IsPaintedToBeLookedAt) {
    auto const folder = program_folder() / "pages";
    std::filesystem::create_directories(folder);
    for (auto const& seen : walk()) {
        auto const name = seen.stop.name + "-" + GetParam().name + ".png";
        std::ofstream{folder / name, std::ios::binary} << seen.picture;
        EXPECT_GT(seen.picture.size(), 10'000U) << name;
    }
}

INSTANTIATE_TEST_SUITE_P(Looks, EveryPage,
                         testing::Values(Look{"default", ThemeName::Default, {1080, 1920}},
                                         Look{"large", ThemeName::Large, {1080, 1920}},
                                         Look{"dark", ThemeName::ContrastDark, {1080, 1920}},
                                         Look{"wide", ThemeName::Default, {1920, 1080}}),
                         [](auto const& tested) { return tested.param.name; });

}  // namespace
}  // namespace sunhall
