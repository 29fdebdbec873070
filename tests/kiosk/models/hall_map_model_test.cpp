#include "tests/kiosk/models/pages_fixture.hpp"
#include "tests/support/hall_plan.hpp"

namespace sunhall {
namespace {

class HallMapTest : public PagesTest {
protected:
    HallMapTest() {
        content->put(hall::hall_with_plan());
        pages.set_content(content);
    }
    HallMapView const& map(page::HallMap page) {
        open(std::move(page));
        return see<HallMapView>();
    }
};

TEST_F(HallMapTest, OpensOnTheFloorWeStandOnAndShowsWhere) {
    auto const& view = map({});

    ASSERT_EQ(view.floors.size(), 2U);
    EXPECT_TRUE(view.floors[0].chosen);
    ASSERT_TRUE(view.here);
    EXPECT_EQ(view.here->x, 520);
    EXPECT_EQ(view.note, "您在一楼，点部门看窗口和电话");
}

TEST_F(HallMapTest, SaysHowToReachAnotherFloor) {
    map({});
    ask(see<HallMapView>().floors[1].intent);

    EXPECT_FALSE(see<HallMapView>().here);
    EXPECT_EQ(see<HallMapView>().note, "您在一楼，去二楼请乘电梯或走步梯");
}

TEST_F(HallMapTest, LeadsFromAnAreaToItsDepartment) {
    auto const& areas = map({.floor = 1}).areas;

    ASSERT_TRUE(areas[0].intent);
    EXPECT_EQ(areas[0].detail, "A 区 21 至 36 号");
    ask(*areas[0].intent);
    EXPECT_EQ(see<DepartmentView>().name, "市人力资源和社会保障局");
}

TEST_F(HallMapTest, NamesADepartmentOnceHoweverManyAreasItHas) {
    EXPECT_EQ(map({.floor = 1}).rows.size(), 2U);
}

TEST_F(HallMapTest, LeadsNowhereFromAnAreaWhoseDepartmentIsGone) {
    auto const& areas = map({.floor = 1}).areas;

    EXPECT_FALSE(areas[3].intent);
    EXPECT_EQ(areas[3].name, "别处");
}

TEST_F(HallMapTest, MarksTheDepartmentThatWasAskedForOnItsFloor) {
    open(page::Department{"ziran/department/ziran.json"});
    ASSERT_TRUE(see<DepartmentView>().map);

    ask(see<DepartmentView>().map->intent);

    EXPECT_TRUE(see<HallMapView>().floors[1].chosen);
    EXPECT_TRUE(see<HallMapView>().areas[1].marked);
    EXPECT_FALSE(see<HallMapView>().areas[0].marked);
}

TEST_F(HallMapTest, StaysOnAFloorThatIsThereWhenThePlanHasShrunk) {
    EXPECT_TRUE(map({.floor = 7}).floors[1].chosen);
}

TEST_F(HallMapTest, SaysSoWhereTheHallHasNoPlan) {
    content->put(hall::the_hall());
    pages.set_content(content);

    EXPECT_TRUE(map({}).areas.empty());
    EXPECT_FALSE(see<HallMapView>().empty.empty());
    open(page::Department{"ziran/department/ziran.json"});
    EXPECT_FALSE(see<DepartmentView>().map);
}

}  // namespace
}  // namespace sunhall
