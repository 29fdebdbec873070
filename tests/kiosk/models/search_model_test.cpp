#include <algorithm>

#include "tests/kiosk/models/pages_fixture.hpp"
#include "tests/support/hall_disclosures.hpp"

namespace sunhall {
namespace {

using namespace std::chrono_literals;

class SearchTest : public PagesTest {
protected:
    SearchTest() { open(page::Search{}); }

    void press(Stroke stroke) { ask(intent::Press{std::move(stroke)}); }
    void type(std::string_view letters) {
        for (auto const letter : letters) {
            press(stroke::Type{std::string{letter}});
        }
    }
    void write(std::string text) { press(stroke::Choose{std::move(text), 0}); }
    /// The search of whole pages answers.
    void find_on_no_page() { pages.set_pages_found({pages.session().typing.query(), {}}); }
    std::vector<std::string> titles() {
        std::vector<std::string> found;
        for (std::size_t i = 0; i < see<SearchView>().rows; ++i) {
            auto const* const row = see<SearchView>().row(i);
            found.push_back(row == nullptr ? "" : row->title);
        }
        return found;
    }
    std::vector<std::string> filters() {
        std::vector<std::string> labels;
        for (auto const& filter : see<SearchView>().filters) {
            labels.push_back(filter.label);
        }
        return labels;
    }
};

using Titles = std::vector<std::string>;

TEST_F(SearchTest, IsOneTouchFromHome) {
    ask(intent::GoHome{});

    ask(see<HomeView>().search.intent);

    EXPECT_TRUE(std::holds_alternative<SearchView>(look().page));
}

TEST_F(SearchTest, OffersWhatPeopleComeForBeforeAnythingIsTyped) {
    auto const& view = see<SearchView>();

    EXPECT_FALSE(view.heading.empty());
    EXPECT_EQ(view.rows, 3U);
    EXPECT_TRUE(view.filters.empty());
}

TEST_F(SearchTest, FindsWhileTyping) {
    type("bdc");

    EXPECT_EQ(titles(), (Titles{"不动产转移登记（存量房买卖）", "不动产登记费"}));
    EXPECT_EQ(filters(), (Titles{"全部 2", "办事指南 1", "收费标准 1"}));
    auto const* const row = see<SearchView>().row(0);
    EXPECT_EQ(row->meta, "市自然资源和规划局 · 承诺 3 个工作日 · 收费");
    EXPECT_EQ(row->marks, (std::vector<std::pair<std::size_t, std::size_t>>{{0, 9}}));
    EXPECT_TRUE(std::holds_alternative<intent::Open>(row->intent));
}

TEST_F(SearchTest, UnderstandsWhatTheHallsSettingsSay) {
    auto settings = hall::the_hall();
    std::get<Hall>(settings.body).synonyms = {{"房本", "不动产"}};
    content->put(settings);
    pages.set_content(content);
    pages.set_titles(content->titles());

    write("房本");

    EXPECT_EQ(pages.synonyms(), (std::vector<Synonym>{{"房本", "不动产"}}));
    EXPECT_EQ(titles().front(), "不动产转移登记（存量房买卖）");
}

TEST_F(SearchTest, ShowsOneDoorwaysHitsOnly) {
    type("bdc");

    ask(see<SearchView>().filters[2].intent);
    EXPECT_EQ(titles(), Titles{"不动产登记费"});
    EXPECT_EQ(filters(), (Titles{"全部 2", "办事指南 1", "收费标准 1"}));

    type("d");
    EXPECT_TRUE(see<SearchView>().filters.front().chosen) << "other words, other hits";
}

TEST_F(SearchTest, GroupsHitsByDoorwayWithThreeOfEachAndAWayToTheOthers) {
    for (auto const* name : {"一", "二", "三", "四"}) {
        content->put(hall::guide(name, "ziran", std::string{"不动产"} + name));
    }
    pages.set_content(content);
    pages.set_titles(content->titles());
    type("bdc");

    auto const& view = see<SearchView>();
    ASSERT_EQ(view.groups.size(), 2U);
    EXPECT_EQ(view.groups[0].name, "办事指南");
    EXPECT_EQ(view.groups[0].count, "5 项");
    EXPECT_EQ(view.groups[0].rows, 3U);
    EXPECT_EQ(view.groups[1].name, "收费标准");
    EXPECT_EQ(view.groups[1].rows, 1U);
    EXPECT_FALSE(view.groups[1].more) << "there are no others";
    EXPECT_EQ(view.found, "找到 6 项");
    EXPECT_EQ(titles().back(), "不动产登记费");

    ASSERT_TRUE(view.groups[0].more);
    ask(view.groups[0].more->intent);

    EXPECT_TRUE(see<SearchView>().groups.empty());
    EXPECT_EQ(see<SearchView>().rows, 5U);
}

TEST_F(SearchTest, HidesNoHitForTheSakeOfOneLine) {
    for (auto const* name : {"一", "二", "三"}) {
        content->put(hall::guide(name, "ziran", std::string{"不动产"} + name));
    }
    pages.set_content(content);
    pages.set_titles(content->titles());
    type("bdc");

    EXPECT_EQ(see<SearchView>().groups[0].rows, 4U);
    EXPECT_FALSE(see<SearchView>().groups[0].more);
}

TEST_F(SearchTest, LeadsToDisclosuresLifeEventsAndArticles) {
    content->put(hall::disclosures().front());
    content->put(hall::item("gaizao", "zhengwu", "老旧小区改造一件事", LifeEvent{}));
    Article article;
    article.body = "怎样改造。";
    content->put(hall::item("gaizao", "ziran", "老旧小区改造政策解读", article));
    pages.set_content(content);
    pages.set_titles(content->titles());
    type("ljxq");

    EXPECT_EQ(filters(), (Titles{"全部 3", "办事指南 1", "政务公开 1", "其他 1"}));
    for (std::size_t i = 0; i < see<SearchView>().rows; ++i) {
        auto const* const row = see<SearchView>().row(i);
        ASSERT_NE(row, nullptr);
        ask(row->intent);
        EXPECT_FALSE(std::holds_alternative<GoneView>(look().page)) << row->title;
        ask(intent::GoBack{});
    }
}

TEST_F(SearchTest, FindsHotlinesAndDepartments) {
    type("shuiwuju");
    EXPECT_EQ(titles(), Titles{"市水务局"});

    press(stroke::Clear{});
    type("nashui");
    EXPECT_EQ(titles(), Titles{"纳税服务热线"});
}

TEST_F(SearchTest, OffersOtherWaysWhereNothingIsFound) {
    type("zzz");
    find_on_no_page();

    ASSERT_TRUE(see<SearchView>().nothing);
    auto const nothing = *see<SearchView>().nothing;
    EXPECT_EQ(see<SearchView>().rows, 0U);
    EXPECT_FALSE(nothing.heading.empty());
    EXPECT_NE(nothing.advice.back().find("12345"), std::string::npos);
    EXPECT_EQ(nothing.phones.front().label, "12345");
    ASSERT_EQ(nothing.ways.size(), 4U);
    for (auto const& way : nothing.ways) {
        ask(way.intent);
        EXPECT_FALSE(std::holds_alternative<SearchView>(look().page)) << way.label;
        EXPECT_FALSE(std::holds_alternative<GoneView>(look().page)) << way.label;
        ask(intent::GoBack{});
    }
}

TEST_F(SearchTest, CountsWhatWasLookedForInVainOnlyWhenTheVisitorTellsIt) {
    write("海底捞月");
    find_on_no_page();
    EXPECT_TRUE(see<SearchView>().nothing->tell);
    EXPECT_TRUE(pages.take_uses().empty());

    ask(see<SearchView>().nothing->tell->intent);

    EXPECT_EQ(pages.take_uses(), (std::vector<Use>{{Use::Of::Words, "海底捞月"}}));
    EXPECT_TRUE(see<SearchView>().nothing->told);
    EXPECT_FALSE(see<SearchView>().nothing->tell);
    press(stroke::Clear{});
    write("海底捞月");
    EXPECT_TRUE(see<SearchView>().nothing->told) << "once a visit";
    ask(intent::TellLookedFor{});
    EXPECT_TRUE(pages.take_uses().empty());
}

TEST_F(SearchTest, TakesNothingThatMayBeSomebodysNumber) {
    write("13800138000");
    find_on_no_page();

    auto const nothing = *see<SearchView>().nothing;
    EXPECT_FALSE(nothing.tell);
    EXPECT_FALSE(nothing.told);
    EXPECT_NE(nothing.tell_note.find("不会记录"), std::string::npos);
    ask(intent::TellLookedFor{});
    EXPECT_TRUE(pages.take_uses().empty());
}

TEST_F(SearchTest, CountsAGuideOnceAVisit) {
    type("bdc");
    auto const open_first = see<SearchView>().row(0)->intent;
    ask(open_first);
    ask(intent::GoHome{});
    ask(open_first);
    EXPECT_EQ(pages.take_uses(), (std::vector<Use>{{Use::Of::Item, "ziran/service/zhuanyi.json"}}));

    wait(10min);
    look();
    ask(open_first);
    EXPECT_EQ(pages.take_uses().size(), 1U) << "somebody else";
}

TEST_F(SearchTest, DrawsNoWordOfAnItemThatFailsItsCheck) {
    content->damage("ziran/service/zhuanyi.json");
    type("bdc");
    ASSERT_EQ(see<SearchView>().rows, 2U);

    EXPECT_EQ(see<SearchView>().row(0), nullptr);

    EXPECT_EQ(titles(), Titles{"不动产登记费"});
}

TEST_F(SearchTest, KeepsOtherHallsItemsOut) {
    content->put(hall::guide("gjj", "gongjijin", "住房公积金提取"));
    pages.set_content(content);
    pages.set_titles(content->titles());

    type("gongjijin");

    EXPECT_EQ(titles(), Titles{"住房公积金热线"});
}

TEST_F(SearchTest, KeepsWhatWasTypedForTheWayBack) {
    type("bdc");
    ask(see<SearchView>().row(0)->intent);

    ask(intent::GoBack{});

    EXPECT_EQ(see<SearchView>().spelling, "bdc");
}

TEST_F(SearchTest, IsForgottenWithTheVisit) {
    type("bdc");
    ask(see<SearchView>().filters[2].intent);

    wait(10min);
    look();

    EXPECT_EQ(pages.session(), Session{});
    open(page::Search{});
    EXPECT_TRUE(see<SearchView>().spelling.empty());
}

TEST_F(SearchTest, NamesNothingTypedInThePagesKey) {
    auto const before = look().key;
    type("bdc");

    EXPECT_EQ(look().key, before);
}

TEST_F(SearchTest, FindsNothingUntilTheTitlesHaveCome) {
    pages.set_titles(nullptr);
    type("bdc");
    EXPECT_EQ(see<SearchView>().rows, 0U);

    pages.set_titles(content->titles());

    EXPECT_EQ(see<SearchView>().rows, 2U);
}

}  // namespace
}  // namespace sunhall
