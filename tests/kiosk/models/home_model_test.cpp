#include <algorithm>

#include "tests/kiosk/models/pages_fixture.hpp"
#include "tests/support/reading_items.hpp"

namespace sunhall {
namespace {

class HomeTest : public PagesTest {
protected:
    void post(Item const& item) {
        content->put(item);
        pages.set_content(content);
    }
    std::vector<std::string> tiles() {
        std::vector<std::string> names;
        for (auto const& tile : see<HomeView>().tiles) {
            names.push_back(tile.name);
        }
        return names;
    }
};

TEST_F(HomeTest, HasNoTileWithNothingBehindIt) {
    EXPECT_TRUE(tiles().empty());

    post(hall::reply("ludeng", "路灯什么时候修好"));

    EXPECT_EQ(tiles(), (std::vector<std::string>{"回音壁"}));
}

TEST_F(HomeTest, PutsNoticesBehindATileOnlyInLargeText) {
    post(hall::notice("tingshui", "计划停水"));
    EXPECT_TRUE(tiles().empty());

    ask(intent::SwitchLargeText{});

    EXPECT_EQ(tiles(), (std::vector<std::string>{"通知公告"}));
}

TEST_F(HomeTest, ShowsTheDayAndTheKindOfANotice) {
    post(hall::notice("tingshui", "计划停水"));

    auto const& row = see<HomeView>().notices.front();

    EXPECT_EQ(row.chip, "通知");
    EXPECT_EQ(row.day, "11月23日");
    EXPECT_EQ(row.department, "市水务局");
}

}  // namespace
}  // namespace sunhall
