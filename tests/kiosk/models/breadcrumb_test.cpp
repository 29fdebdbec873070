#include "kiosk/models/breadcrumb.hpp"

#include "tests/kiosk/models/pages_fixture.hpp"

namespace sunhall {
namespace {

using Labels = std::vector<std::string>;

class BreadcrumbTest : public PagesTest {
protected:
    Labels labels_at(Page page) {
        open(std::move(page));
        Labels labels;
        for (auto const& level : look().frame.levels) {
            labels.push_back(level.label);
        }
        return labels;
    }
    void go_up_to(std::size_t level) { ask(look().frame.levels.at(level).intent); }

    page::Guide const guide{"ziran/service/zhuanyi.json"};
};

TEST_F(BreadcrumbTest, NamesTheWayAndTheDepartmentOfAGuideHoweverOneCame) {
    open(page::Search{});

    EXPECT_EQ(labels_at(guide), (Labels{"办事指南", "市自然资源和规划局"}));
}

TEST_F(BreadcrumbTest, NamesADepartmentAsPeopleDo) {
    auto office = hall::department("ziran", "市自然资源和规划局", "二楼", "8800-0010");
    std::get<Department>(office.body).short_name = "市资规局";
    content->put(office);
    pages.set_content(content);

    EXPECT_EQ(labels_at(guide), (Labels{"办事指南", "市资规局"}));
}

TEST_F(BreadcrumbTest, NamesWhatStandsAboveEveryPageTwoStepsBelowItsWay) {
    content->put(hall::item("chusheng", "zhengwu", "出生一件事", LifeEvent{}));
    Article article;
    article.role = ArticleRole::Discipline;
    content->put(hall::item("jilv", "ziran", "窗口工作纪律", article));
    pages.set_content(content);

    EXPECT_EQ(labels_at(page::Fee{"ziran/fee/tingche.json"}), (Labels{"收费标准", "停车收费"}));
    EXPECT_EQ(labels_at(page::WindowGuides{"ziran", "12 号"}), (Labels{"办事指南", "按窗口"}));
    EXPECT_EQ(labels_at(page::LifeEvent{"zhengwu/life_event/chusheng.json"}),
              (Labels{"办事指南", "一件事"}));
    EXPECT_EQ(labels_at(page::Article{"ziran/article/jilv.json"}),
              (Labels{"部门窗口", "市自然资源和规划局"}));
}

TEST_F(BreadcrumbTest, IsNotThereWhereTheHeaderSaysEnough) {
    for (Page const& page :
         {Page{page::Home{}}, Page{page::GuideDepartments{}}, Page{page::GuideList{"ziran"}},
          Page{page::OpenDay{"shuiwu/open_day/shuichang.json"}}, Page{page::Hotlines{}},
          Page{page::Guide{"gone/service/gone.json"}}}) {
        EXPECT_EQ(labels_at(page), Labels{}) << key_of(page);
    }
}

TEST_F(BreadcrumbTest, LeadsFromASearchToTheMattersOfTheDepartmentAndBack) {
    open(page::Search{});
    open(guide);

    go_up_to(1);
    EXPECT_EQ(pages.here(), Page{page::GuideList{"ziran"}});

    ask(intent::GoBack{});
    EXPECT_EQ(pages.here(), Page{guide});
}

TEST_F(BreadcrumbTest, LeadsBackToTheGroupThatWasChosenOnTheWay) {
    open(page::GuideDepartments{ServedParty::Individual});
    open(page::GuideList{"ziran"});
    ask(intent::Narrow{page::GuideList{"ziran", "登记"}});
    open(guide);

    go_up_to(1);
    EXPECT_EQ(pages.here(), (Page{page::GuideList{"ziran", "登记"}}));
    ask(intent::GoBack{});
    EXPECT_EQ(pages.here(), Page{page::GuideDepartments{ServedParty::Individual}});
}

}  // namespace
}  // namespace sunhall
