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

}  // namespace
}  // namespace sunhall
