#include <algorithm>
#include <array>

#include <gtest/gtest.h>

#include "tests/kiosk/screens/screens_fixture.hpp"

namespace sunhall {
namespace {

/// Rooms as small as real halls have them, most of them with names too long for that; the terminal
/// stands in the middle of the self-service area, where its words would be.
std::vector<MapArea> small_rooms() {
    return {{"C 区 5 号", AreaUse::Windows, "shuiwu", 270, 12, 220, 58},
            {"G 区 0 号", AreaUse::Windows, "renshe", 12, 110, 66, 120},
            {"等候区", AreaUse::Waiting, "", 150, 110, 290, 130},
            {"自助服务区", AreaUse::SelfService, "", 500, 60, 90, 220},
            {"复印照相及证件制作", AreaUse::Other, "", 500, 290, 90, 30},
            {"Information", AreaUse::Desk, "", 380, 300, 60, 40},
            {"正门", AreaUse::Entrance, "", 270, 370, 80, 20},
            {"东门", AreaUse::Entrance, "", 570, 340, 30, 40},
            {"无障碍卫生间", AreaUse::Toilet, "", 12, 12, 48, 44},
            {"母婴室", AreaUse::Nursery, "", 12, 60, 48, 40},
            {"Stairs", AreaUse::Stairs, "", 10, 330, 38, 60},
            {"电梯", AreaUse::Lift, "", 70, 340, 50, 50}};
}

std::shared_ptr<FakeCatalogue> content_with_small_rooms() {
    auto content = full_content();
    auto hall = hall::hall_with_plan();
    auto& ground = std::get<Hall>(hall.body).floors.front();
    ground.areas = small_rooms();
    ground.terminals = {{"A-03", 545, 170}};
    content->put(hall);
    return content;
}

/// The pin's words and the disc that stands below them.
Rect with_disc(Rect const& words) {
    constexpr int disc = 72;
    auto const middle = words.x + words.width / 2;
    return join(words, {middle - disc / 2, words.bottom(), disc, disc});
}

class SmallRooms : public testing::TestWithParam<Look> {
protected:
    SmallRooms()
        : map_{stop_at({intent::Open{page::HallMap{0}}}),
               GetParam().theme,
               {.size = GetParam().size},
               GetParam().reach,
               Language::Simplified,
               content_with_small_rooms()},
          record_{map_.look()} {}

    [[nodiscard]] std::vector<Rect> places_of(std::string_view words) const {
        std::vector<Rect> places;
        for (auto const& text : record_.texts) {
            if (text.text == words) {
                places.push_back(text.area);
            }
        }
        return places;
    }

    Before map_;
    FrameRecord record_;
};

TEST_P(SmallRooms, AreAllNamedOnThePlanOrBelowIt) {
    for (auto const& room : small_rooms()) {
        if (room.department.empty()) {
            EXPECT_EQ(places_of(room.label).size(), 1U) << room.label;
        }
    }
}

TEST_P(SmallRooms, HaveSignsOfTheirOwn) {
    // Two doors: each has its number, on the plan and in the legend.
    EXPECT_EQ(places_of("1").size(), 2U);
    EXPECT_EQ(places_of("2").size(), 2U);
}

TEST_P(SmallRooms, HaveNoWordsUnderThePin) {
    auto const pins = places_of("您在这里");
    ASSERT_EQ(pins.size(), 1U);

    auto const pin = with_disc(pins.front());

    for (auto const& text : record_.texts) {
        EXPECT_TRUE(text.text == "您在这里" || meet(text.area, pin).empty()) << text.text;
    }
}

TEST_P(SmallRooms, BreakNoWord) {
    // Letters of the floor's size, 22 pixels, need more than the room's width: below the plan then.
    ASSERT_EQ(places_of("Stairs").size(), 1U);
    EXPECT_LT(places_of("Stairs").front().height, 60);
    EXPECT_LT(places_of("Information").front().height, 60);
}

INSTANTIATE_TEST_SUITE_P(Looks, SmallRooms,
                         testing::Values(Look{"default", ThemeName::Default, {1080, 1920}},
                                         Look{"large", large_text, {1080, 1920}},
                                         Look{"wide", ThemeName::Default, {1920, 1080}},
                                         Look{"large_wide", large_text, {1920, 1080}},
                                         Look{"low_large", large_text, {1080, 1920}, Reach::Low}),
                         [](auto const& tested) { return tested.param.name; });

}  // namespace
}  // namespace sunhall
