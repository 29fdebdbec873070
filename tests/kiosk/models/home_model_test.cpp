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
            // Of the hall; the one of how to stand before it is always there.
            if (tile.to != HomeView::Tile::To::LowReach) {
                names.push_back(tile.name);
            }
        }
        return names;
    }
};

TEST_F(HomeTest, HasNoTileWithNothingBehindIt) {
    EXPECT_TRUE(tiles().empty());

    post(hall::reply("ludeng", "路灯什么时候修好"));

    EXPECT_EQ(tiles(), (std::vector<std::string>{"回音壁"}));
}

TEST_F(HomeTest, HasTheFourWaysIn) {
    post(hall::item("gongkai", "shuiwu", "供水水质公报", Disclosure{}));

    std::vector<std::string> names;
    for (auto const& door : see<HomeView>().doors) {
        names.push_back(door.name);
    }

    EXPECT_EQ(names, (std::vector<std::string>{"办事指南", "收费标准", "政务公开", "政府开放日"}));
    EXPECT_EQ(see<HomeView>().doors[2].count, "1 条");
    EXPECT_EQ(tiles(), (std::vector<std::string>{"部门窗口"}));
}

TEST_F(HomeTest, GivesTheDepartmentsADoorWhereNothingIsDisclosed) {
    EXPECT_EQ(see<HomeView>().doors[2].name, "部门窗口");
    EXPECT_TRUE(tiles().empty());
}

TEST_F(HomeTest, PutsNoticesBehindATileOnlyInLargeText) {
    post(hall::notice("tingshui", "计划停水"));
    EXPECT_TRUE(tiles().empty());

    ask(intent::SwitchLargeText{});

    EXPECT_EQ(tiles(), (std::vector<std::string>{"通知公告", "找人帮忙"}));
}

TEST_F(HomeTest, LeadsWhoReadsLargeTextToSomebodyWhoHelps) {
    ask(intent::SwitchLargeText{});

    auto const help = see<HomeView>().tiles.back();

    EXPECT_EQ(help.to, HomeView::Tile::To::Help);
    ask(help.intent);
    EXPECT_TRUE(std::holds_alternative<HotlinesView>(look().page));
}

TEST_F(HomeTest, OffersLowReachUntilItIsOn) {
    auto const offered = [&] {
        auto const& tiles = see<HomeView>().tiles;
        return std::ranges::count(tiles, HomeView::Tile::To::LowReach, &HomeView::Tile::to);
    };
    EXPECT_EQ(offered(), 1);

    ask(intent::SwitchLowReach{});

    EXPECT_EQ(offered(), 0);
    EXPECT_EQ(look().frame.low_reach.label, "退出低位");
    EXPECT_TRUE(look().frame.low_reach.on);
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
