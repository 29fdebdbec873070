#include "tests/kiosk/models/pages_fixture.hpp"

namespace sunhall {
namespace {

class GuideWaysTest : public PagesTest {
protected:
    GuideWaysTest() {
        auto for_companies = hall::service();
        for_companies.audience = {ServedParty::LegalPerson};
        content->put(hall::guide("xuke", "renshe", "劳务派遣经营许可", for_companies));
        auto for_people = hall::service();
        for_people.audience = {ServedParty::Individual};
        content->put(hall::guide("canbao", "renshe", "城乡居民养老保险参保", for_people));
        LifeEvent event;
        event.theme = LifeTheme::Work;
        event.stages = {{"失去工作后", "登记和领取可以一并办理", {"renshe/service/yingye.json"}},
                        {"自己创业", "先登记", {"shuiwu/service/baoshui.json", "a/service/b.json"}},
                        {"以后", "", {"a/service/b.json"}}};
        auto work = hall::item("jiuye", "zhengwu", "就业一件事", event);
        work.summary = "失业登记、补贴和创业贷款。";
        content->put(work);
        pages.set_content(content);
    }

    [[nodiscard]] static TabView tab(std::vector<TabView> const& tabs, std::string_view label) {
        auto const found = std::ranges::find(tabs, label, &TabView::label);
        EXPECT_NE(found, tabs.end()) << label;
        return found == tabs.end() ? TabView{} : *found;
    }
};

TEST_F(GuideWaysTest, CountForWhomTheGuidesOfADepartmentAre) {
    open(page::GuideDepartments{});
    ask(tab(see<DepartmentsView>().tabs, "单位办事").intent);

    auto const& cards = see<DepartmentsView>().cards;

    EXPECT_EQ(cards[0].name, "市人力资源和社会保障局");
    EXPECT_EQ(cards[0].count, "2 项");
    EXPECT_EQ(cards[0].matters.find("养老保险"), std::string::npos);
    EXPECT_TRUE(tab(see<DepartmentsView>().tabs, "单位办事").chosen);
}

TEST_F(GuideWaysTest, KeepForWhomWhenADepartmentIsOpened) {
    open(page::GuideDepartments{ServedParty::LegalPerson});
    ask(see<DepartmentsView>().cards[0].intent);

    auto const& list = see<GuideListView>();

    EXPECT_EQ(list.rows, 2U);
    EXPECT_TRUE(tab(list.audiences, "单位").chosen);
    EXPECT_EQ(tab(list.audiences, "全部").count, "3 项");
    ask(tab(list.audiences, "全部").intent);
    EXPECT_EQ(see<GuideListView>().rows, 3U);
}

TEST_F(GuideWaysTest, OfferNoChoiceWhereAllGuidesAreForTheSame) {
    open(page::GuideList{"ziran"});

    EXPECT_TRUE(see<GuideListView>().audiences.empty());
}

TEST_F(GuideWaysTest, NarrowAListWithoutReadingIt) {
    open(page::GuideList{"renshe", {}, ServedParty::Individual});

    EXPECT_EQ(see<GuideListView>().rows, 2U);
    EXPECT_EQ(content->reads("renshe/service/xuke.json"), 0);
    EXPECT_EQ(content->reads("renshe/service/canbao.json"), 0);
}

TEST_F(GuideWaysTest, ShowLifeEventsBesideTheDepartments) {
    open(page::GuideDepartments{});
    ask(tab(see<DepartmentsView>().tabs, "一件事").intent);

    auto const& view = see<LifeEventsView>();

    ASSERT_EQ(view.cards.size(), 1U);
    EXPECT_EQ(view.cards[0].name, "就业一件事");
    EXPECT_EQ(view.cards[0].count, "3 步 · 4 项");
    EXPECT_TRUE(tab(view.tabs, "一件事").chosen);
}

TEST_F(GuideWaysTest, PutTheMattersOfALifeEventInOrderWithTheirDepartments) {
    open(page::LifeEvent{"zhengwu/life_event/jiuye.json"});

    auto const& stages = see<LifeEventView>().stages;

    ASSERT_EQ(stages.size(), 3U);
    EXPECT_EQ(stages[0].note, "登记和领取可以一并办理");
    EXPECT_EQ(stages[0].guides[0].name, "失业保险金申领");
    EXPECT_EQ(stages[0].guides[0].chip, "市人力资源和社会保障局");
    ask(stages[1].guides[0].intent);
    EXPECT_EQ(see<GuideView>().item.path, "shuiwu/service/baoshui.json");
}

TEST_F(GuideWaysTest, LeaveOutAMatterThatIsNotPublished) {
    open(page::LifeEvent{"zhengwu/life_event/jiuye.json"});

    auto const& stages = see<LifeEventView>().stages;

    EXPECT_EQ(stages[1].guides.size(), 1U);
    EXPECT_TRUE(stages[2].guides.empty());
    EXPECT_FALSE(stages[2].no_guides.empty());
}

}  // namespace
}  // namespace sunhall
