#include "tests/kiosk/models/pages_fixture.hpp"

namespace sunhall {
namespace {

class ListsTest : public PagesTest {
protected:
    /// Twelve more guides of one department, in two groups and under four letters.
    void fill() {
        for (int i = 0; i < 12; ++i) {
            auto guide = hall::guide("more" + std::to_string(i), "renshe", "事项");
            guide.group = i < 4 ? "就业创业" : "社会保险";
            content->put(guide, "ACDZ"[i % 4]);
        }
        pages.set_content(content);
    }
};

TEST_F(ListsTest, ShowDepartmentsInTheHallsOrderWithTheirGuides) {
    open(page::GuideDepartments{});

    auto const& cards = see<DepartmentsView>().cards;

    ASSERT_EQ(cards.size(), 3U);
    EXPECT_EQ(cards[0].name, "市人力资源和社会保障局");
    EXPECT_EQ(cards[0].count, "1 项");
    EXPECT_EQ(cards[0].matters, "可办：失业保险金申领");
    EXPECT_EQ(cards[2].name, "市水务局");
    EXPECT_EQ(see<DepartmentsView>().help,
              "请到一楼大厅正门右侧咨询台询问，或拨打 12345，说出您想办的事就可以。");
}

TEST_F(ListsTest, KeepAwayWhatIsNotOfThisHall) {
    content->put(hall::department("qita", "别处的部门", "", ""));
    content->put(hall::guide("qita", "qita", "别处的事项"));
    pages.set_content(content);

    open(page::Departments{});
    EXPECT_EQ(see<DepartmentsView>().cards.size(), 3U);
    ask(intent::GoHome{});
    EXPECT_EQ(see<HomeView>().doors.front().count, "3 项");
}

TEST_F(ListsTest, NeedNoLettersInOneScreenful) {
    open(page::GuideList{"ziran"});

    EXPECT_TRUE(see<GuideListView>().letters.empty());
    EXPECT_TRUE(see<GuideListView>().groups.empty());
    EXPECT_EQ(see<GuideListView>().entries.size(), 1U);
}

TEST_F(ListsTest, StandUnderTheirLettersWhenThereAreMany) {
    fill();
    open(page::GuideList{"renshe"});

    auto const& list = see<GuideListView>();

    EXPECT_EQ(list.rows, 13U);
    ASSERT_TRUE(list.entries.front().is_head());
    EXPECT_EQ(list.entries.front().letter, "A");
    EXPECT_EQ(list.letters[1].label, "A");
    EXPECT_EQ(list.letters[1].entry, 0U);
    EXPECT_EQ(list.letters[2].entry, std::nullopt);
    EXPECT_EQ(list.in_sight(1, 8), "第 1 至 8 项，共 13 项");
}

TEST_F(ListsTest, NarrowToAGroup) {
    fill();
    open(page::GuideList{"renshe"});
    ASSERT_EQ(see<GuideListView>().groups.size(), 3U);

    auto const group = see<GuideListView>().groups[1];
    EXPECT_EQ(group.name, "就业创业");
    EXPECT_EQ(group.count, "4 项");
    ask(group.intent);

    EXPECT_EQ(see<GuideListView>().rows, 4U);
    EXPECT_TRUE(see<GuideListView>().groups[1].chosen);
    ask(intent::GoBack{});
    EXPECT_EQ(pages.here(), Page{page::Home{}});
}

TEST_F(ListsTest, SayWhatAGuidePromises) {
    open(page::GuideList{"ziran"});

    auto const* const row = see<GuideListView>().row(0);

    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->chip, "个人 · 单位");
    EXPECT_EQ(row->limit, "承诺 3 个工作日");
    EXPECT_EQ(row->fee, "收费");
}

TEST_F(ListsTest, SortFeesIntoCategoriesThatHaveAny) {
    open(page::FeeList{});
    auto const& all = see<FeeListView>();
    ASSERT_EQ(all.categories.size(), 4U);
    EXPECT_EQ(all.categories[1].name, "停车收费");
    EXPECT_EQ(all.rows, 3U);

    auto const parking = all.categories[1].intent;
    ask(parking);

    EXPECT_EQ(see<FeeListView>().rows, 1U);
    EXPECT_EQ(see<FeeListView>().row(0)->amount, "分档计收");
}

TEST_F(ListsTest, WordRatesAndTables) {
    open(page::Fee{item_path(hall::rate_fee())});
    EXPECT_EQ(see<FeeView>().key_facts.front().label, "收取");
    EXPECT_EQ(see<FeeView>().key_facts.front().figure, "成交金额的 0.3%");

    open(page::Fee{item_path(hall::parking_fee())});
    auto const& table = see<FeeView>().table;
    EXPECT_EQ(table.rows[0].cells[0].text, "免收");
    EXPECT_TRUE(table.rows[0].cells[0].free);
    EXPECT_EQ(table.rows[2].cells[2].text, "—");
}

TEST_F(ListsTest, HeadATableWithoutSayingTheTitleAgain) {
    open(page::Fee{item_path(hall::fixed_fee())});

    auto const& view = see<FeeView>();

    EXPECT_NE(view.table.heading, view.title);
    EXPECT_FALSE(view.table.row_heading.empty());
}

TEST_F(ListsTest, KeepAFeeThatHasEndedAndSaySo) {
    auto fee = hall::parking_fee();
    fee.valid_until = std::chrono::year{2026} / 10 / 31;
    open(page::Fee{content->put(fee)});
    pages.set_content(content);

    auto const& facts = see<FeeView>().facts;

    auto const validity = std::ranges::find(facts, "有效期", &Fact::label);
    ASSERT_NE(validity, facts.end());
    EXPECT_NE(validity->text.find("已过有效期"), std::string::npos);
}

TEST_F(ListsTest, ShowADepartmentWithItsWindows) {
    open(page::Department{"ziran/department/ziran.json"});

    auto const& view = see<DepartmentView>();

    ASSERT_EQ(view.windows.size(), 2U);
    EXPECT_EQ(view.windows[0].number, "12 号");
    EXPECT_EQ(view.windows[0].where, "二楼 B 区");
    ASSERT_TRUE(view.guides);
    EXPECT_EQ(view.guides->label, "办事指南 1 项");
}

TEST_F(ListsTest, SayWhoSitsAtAWindowAndWhatTheyDo) {
    auto office = hall::department("ziran", "市自然资源和规划局", "二楼", "8800-0010");
    std::get<Department>(office.body).windows[0].posts = {
        {"受理岗", {"核对材料", "一次性告知"}, "工号 R021"}, {"审批岗", {"审查申请"}, ""}};
    content->put(office);
    pages.set_content(content);
    open(page::Department{"ziran/department/ziran.json"});

    auto const& posts = see<DepartmentView>().windows[0].posts;

    ASSERT_EQ(posts.size(), 2U);
    EXPECT_EQ(posts[0].duties, "核对材料；一次性告知");
    EXPECT_EQ(posts[0].on_duty, "值守：工号 R021");
    EXPECT_TRUE(posts[1].nobody);
}

TEST_F(ListsTest, ListADepartmentsMeasuresAndDisciplineBesideTheHalls) {
    Article measures;
    measures.role = ArticleRole::Convenience;
    content->put(hall::item("bianmin", "ziran", "延时服务", measures));
    content->put(hall::item("jilv", "zhengwu", "大厅工作纪律", [] {
        Article discipline;
        discipline.role = ArticleRole::Discipline;
        return discipline;
    }()));
    Article policy;
    content->put(hall::item("jiedu", "ziran", "政策解读", policy));
    pages.set_content(content);
    open(page::Department{"ziran/department/ziran.json"});

    auto const& articles = see<DepartmentView>().articles;

    ASSERT_EQ(articles.size(), 2U);
    EXPECT_EQ(articles[0].label, "延时服务");
    EXPECT_EQ(articles[1].label, "大厅工作纪律");
}

TEST_F(ListsTest, CallAnAdministrativeFeeSoOnlyOnce) {
    open(page::Fee{item_path(hall::fixed_fee())});

    EXPECT_EQ(see<FeeView>().chips, std::vector<std::string>{"行政事业性"});
}

}  // namespace
}  // namespace sunhall
