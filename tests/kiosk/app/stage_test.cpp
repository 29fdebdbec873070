#include "kiosk/app/stage.hpp"

#include <gtest/gtest.h>

#include "tests/support/hall_items.hpp"
#include "tests/support/page_visitor.hpp"

namespace sunhall {
namespace {

class StageTest : public testing::Test {
protected:
    StageTest() {
        auto item = hall::the_hall();
        std::get<Hall>(item.body).colours = {{"guide", "#0B5C5C"}};
        content->put(item);
        pages.set_content(content);
    }

    Theme const& shown() {
        stage.frame({}, now);
        return stage.theme();
    }

    std::vector<int> places_of_texts() {
        std::vector<int> places;
        for (auto const& text : stage.record().texts) {
            places.push_back(text.area.y);
        }
        return places;
    }

    Now const now = hall::now;
    std::shared_ptr<FakeCatalogue> content = hall::content();
    Languages languages = must(Languages::load(source_folder() / "assets"));
    Pages pages{languages, {{"一楼自助区", "A-03"}, {}}, now};
    Stage stage{shared_typesetter(), pages, {}, Motion::Off};
};

TEST_F(StageTest, ShowsAHallsOwnColoursAsSoonAsTheyArePublished) {
    EXPECT_EQ(shown().of(Accent::Guide).colour, rgb(0x0B5C5C));

    content->put(hall::the_hall());
    pages.set_content(content);

    EXPECT_EQ(shown().of(Accent::Guide).colour, rgb(0x17588F));
}

TEST_F(StageTest, LeadsThroughTheThemesOfHighContrast) {
    std::vector<ThemeName> themes;
    for (int touch = 0; touch < 3; ++touch) {
        pages.handle(intent::SwitchContrast{}, now);
        themes.push_back(shown().name);
    }

    EXPECT_EQ(themes,
              (std::vector{ThemeName::ContrastDark, ThemeName::ContrastLight, ThemeName::Default}));
}

TEST_F(StageTest, ShowsHighContrastInLargeText) {
    pages.handle(intent::SwitchContrast{}, now);
    pages.handle(intent::SwitchLargeText{}, now);

    EXPECT_EQ(shown().name, ThemeName::ContrastDark);
    EXPECT_TRUE(shown().large);
}

TEST_F(StageTest, LeavesAPageScrolledInEveryTheme) {
    pages.handle(intent::Open{page::Guide{"ziran/service/zhuanyi.json"}}, now);
    for (Intent const& reading :
         {Intent{intent::SwitchLargeText{}}, Intent{intent::SwitchContrast{}},
          Intent{intent::SwitchLowReach{}}}) {
        pages.handle(reading, now);
        shown();
        shown();
        auto const at_top = places_of_texts();

        stage.frame({.x = 300, .y = 1400, .present = true, .wheel = -3}, now);
        shown();

        EXPECT_NE(places_of_texts(), at_top);
    }
}

}  // namespace
}  // namespace sunhall
