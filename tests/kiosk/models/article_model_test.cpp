#include "tests/kiosk/models/pages_fixture.hpp"
#include "tests/support/reading_items.hpp"

namespace sunhall {
namespace {

class ArticleTest : public PagesTest {
protected:
    static Item article() {
        auto made = hall::item("jiedu", "renshe", "失业保险金怎么领",
                               Article{.issued_on = Date{std::chrono::year{2026} / 11 / 20},
                                       .body = "## 谁可以领\n\n![流程](liucheng)",
                                       .related = {"renshe/service/none.json"}});
        made.attachments = {{.title = "liucheng", .sha256 = "abc", .length = 3}};
        return made;
    }
};

TEST_F(ArticleTest, SaysWhoWroteItAndWhen) {
    auto const path = content->put(article());
    pages.set_content(content);

    open(page::Article{path});

    EXPECT_EQ(see<ArticleView>().chips, (std::vector<std::string>{"政策解读"}));
    EXPECT_EQ(see<ArticleView>().meta, "市人力资源和社会保障局 · 2026年11月20日");
}

TEST_F(ArticleTest, BringsThePicturesItCallsAndNoneThatFailTheirCheck) {
    auto item = article();
    item.attachments.push_back({.title = "ditu", .sha256 = "def", .length = 3});
    content->put_picture("renshe", "abc", "PNG");
    auto const path = content->put(item);
    pages.set_content(content);

    open(page::Article{path});

    auto const& pictures = see<ArticleView>().pictures;
    ASSERT_EQ(pictures.size(), 1U);
    EXPECT_EQ(pictures.front().name, "liucheng");
    EXPECT_EQ(*pictures.front().png, "PNG");
}

TEST_F(ArticleTest, LeadsOnlyToWhatThisHallHas) {
    auto item = article();
    auto& related = std::get<Article>(item.body).related;
    related.push_back(content->put(hall::guide("shiye", "renshe", "失业登记")));
    auto const path = content->put(item);
    pages.set_content(content);

    open(page::Article{path});

    ASSERT_EQ(see<ArticleView>().related.size(), 1U);
    EXPECT_EQ(see<ArticleView>().related.front().label, "失业登记");
}

TEST_F(ArticleTest, StandUnderTheirRolesAndOnlyUnderThoseThatHaveAny) {
    content->put(hall::article("jiedu", "失业保险金怎么领", ArticleRole::Interpretation));
    content->put(hall::article("jilv", "窗口工作纪律", ArticleRole::Discipline));
    pages.set_content(content);

    open(page::Articles{});
    auto const& list = see<ReadingListView>();
    ASSERT_EQ(list.tabs.size(), 2U);
    EXPECT_TRUE(list.tabs[0].chosen);
    EXPECT_EQ(list.rows.front().title, "失业保险金怎么领");
    EXPECT_EQ(list.rows.front().meta, "市人力资源和社会保障局 · 2026年11月20日");

    auto const other = list.tabs[1].intent;
    ask(other);
    EXPECT_EQ(see<ReadingListView>().title, "工作纪律");
    EXPECT_EQ(see<ReadingListView>().rows.front().title, "窗口工作纪律");
}

TEST_F(ArticleTest, OfARoleThatHasNoneGiveWayToThoseThereAre) {
    content->put(hall::article("jilv", "窗口工作纪律", ArticleRole::Discipline));
    pages.set_content(content);

    open(page::Articles{});

    EXPECT_EQ(see<ReadingListView>().title, "工作纪律");
    EXPECT_TRUE(see<ReadingListView>().tabs.empty());
}

TEST_F(ArticleTest, SayThatThereAreNone) {
    open(page::Articles{});

    EXPECT_EQ(see<ReadingListView>().empty, "还没有公布可读的文章");
}

TEST_F(ArticleTest, AreNamedByTheirRoleInTheHeader) {
    auto const path = content->put(hall::article("jilv", "窗口工作纪律", ArticleRole::Discipline));
    pages.set_content(content);

    open(page::Article{path});

    EXPECT_EQ(look().frame.doorway_name, "工作纪律");
}

}  // namespace
}  // namespace sunhall
