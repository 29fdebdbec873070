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

TEST_F(GuideWaysTest, ListWhatTheHallOrdersFirstUntilEnoughVisitsWereCounted) {
    open(page::GuideDepartments{});
    ask(tab(see<DepartmentsView>().tabs, "办得最多").intent);
    ASSERT_EQ(see<GuideListView>().rows, 5U);
    EXPECT_NE(see<GuideListView>().meta.find("常办"), std::string::npos);

    pages.set_most_opened(
        {"shuiwu/service/baoshui.json", "gone/service/gone.json", "renshe/service/canbao.json"});

    auto const& list = see<GuideListView>();
    ASSERT_EQ(list.rows, 2U);
    EXPECT_EQ(list.row(0)->name, "用水报装");
    EXPECT_EQ(list.row(0)->chip, "市水务局");
    EXPECT_EQ(list.row(1)->name, "城乡居民养老保险参保");
    EXPECT_TRUE(tab(list.tabs, "办得最多").chosen);
}

TEST_F(GuideWaysTest, ListTheLatestFirst) {
    auto const put = [&](char const* id, Date day) {
        auto guide = hall::guide(id, "renshe", id);
        guide.confirmed_on = day;
        content->put(guide);
    };
    put("lately", hall::year{2026} / 11 / 20);
    put("today", hall::year{2026} / 11 / 24);
    put("long-ago", hall::year{2026} / 10 / 24);
    put("tomorrow", hall::year{2026} / 11 / 25);
    pages.set_content(content);

    open(page::RecentGuides{});

    auto const& list = see<GuideListView>();
    ASSERT_EQ(list.rows, 2U);
    EXPECT_EQ(list.row(0)->name, "today");
    EXPECT_EQ(list.row(1)->name, "lately");
    EXPECT_EQ(list.row(1)->confirmed, "11月20日核对");
}

TEST_F(GuideWaysTest, SayOfALatelyConfirmedGuideWhatEveryListSays) {
    auto guide = hall::guide("lately", "renshe", "lately");
    guide.confirmed_on = hall::year{2026} / 11 / 20;
    auto const path = content->put(guide);
    pages.set_content(content);
    open(page::GuideList{"renshe"});
    GuideListView const department = see<GuideListView>();

    open(page::RecentGuides{});

    auto const& recent = *see<GuideListView>().row(0);
    for (std::size_t i = 0; i < department.rows; ++i) {
        if (auto const* const row = department.row(i); row->item.path == path) {
            EXPECT_EQ(recent.limit, row->limit);
            EXPECT_EQ(recent.at_once, row->at_once);
            EXPECT_EQ(recent.fee, row->fee);
            return;
        }
    }
    FAIL() << "the department does not list its guide";
}

TEST_F(GuideWaysTest, SayThatNothingIsNew) {
    open(page::RecentGuides{});

    EXPECT_TRUE(see<GuideListView>().entries.empty());
    EXPECT_FALSE(see<GuideListView>().empty.empty());
}

TEST_F(GuideWaysTest, LeadFromAWindowToWhatIsHandledThere) {
    open(page::GuideDepartments{});
    ask(tab(see<DepartmentsView>().tabs, "按窗口").intent);
    auto const cards = see<DepartmentsView>().cards;
    auto const found = std::ranges::find_if(cards, [](auto const& card) {
        return card.name == "13 至 18 号 登记窗口" &&
               card.place.ends_with("市人力资源和社会保障局");
    });
    ASSERT_NE(found, cards.end());
    EXPECT_EQ(found->count, "3 项");

    ask(found->intent);

    EXPECT_EQ(see<GuideListView>().rows, 3U);
    EXPECT_EQ(see<GuideListView>().title, "13 至 18 号 登记窗口");
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
