#include "kiosk/models/hall_look.hpp"

#include "tests/kiosk/models/pages_fixture.hpp"

namespace sunhall {
namespace {

Item hall_that_looks(std::map<std::string, std::string, std::less<>> colours) {
    auto item = hall::the_hall();
    std::get<Hall>(item.body).colours = std::move(colours);
    return item;
}

TEST_F(PagesTest, TakeAHallsColoursAndEmblemFromItsSettings) {
    auto item = hall_that_looks({{"guide", "#0B5C5C"}});
    auto& settings = std::get<Hall>(item.body);
    settings.emblem = "徽标";
    settings.emblem_shows = "两座山之间的一条河";
    item.attachments = {{.title = "徽标", .sha256 = "e3b0"}};
    content->put(item);
    content->put_picture(item.department, "e3b0", "the picture");

    pages.set_content(content);

    EXPECT_EQ(look().colours.guide, rgb(0x0B5C5C));
    EXPECT_EQ(look().colours.fee, std::nullopt);
    ASSERT_NE(look().frame.emblem.png, nullptr);
    EXPECT_EQ(look().frame.emblem_shows, "两座山之间的一条河");
    EXPECT_TRUE(pages.hall_look().reasons.empty());
    // Also where another script writes its title otherwise.
    ask(intent::ChooseLanguage{Language::Traditional});
    EXPECT_NE(look().frame.emblem.png, nullptr);
}

TEST_F(PagesTest, KeepTheStandardColoursWhereAHallsCannotBeReadAndSayWhy) {
    content->put(hall_that_looks({{"fee", "#E0A030"}, {"guide", "#0B5C5C"}}));

    pages.set_content(content);

    EXPECT_EQ(look().colours, HallColours{});
    ASSERT_EQ(pages.hall_look().reasons.size(), 1U);
    EXPECT_NE(pages.hall_look().reasons.front().find("fee #E0A030"), std::string::npos);
}

TEST_F(PagesTest, KeepTheStandardEmblemWhereAHallsIsMissingAndSayWhy) {
    auto item = hall_that_looks({});
    std::get<Hall>(item.body).emblem = "徽标";
    item.attachments = {{.title = "徽标", .sha256 = "e3b0"}};
    content->put(item);

    pages.set_content(content);

    EXPECT_EQ(look().frame.emblem.png, nullptr);
    EXPECT_EQ(pages.hall_look().reasons.size(), 1U);
}

TEST_F(PagesTest, DropAHallsLookWithItsContent) {
    content->put(hall_that_looks({{"guide", "#0B5C5C"}}));
    pages.set_content(content);

    pages.set_content(nullptr);

    EXPECT_EQ(look().colours, HallColours{});
}

}  // namespace
}  // namespace sunhall
