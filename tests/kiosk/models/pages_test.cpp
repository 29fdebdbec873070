#include "kiosk/models/pages.hpp"

#include "tests/kiosk/models/pages_fixture.hpp"

namespace sunhall {
namespace {

using namespace std::chrono_literals;

std::string const guide_path = "ziran/service/zhuanyi.json";

TEST_F(PagesTest, LeadFromHomeToAGuidesCodeInThreeTouches) {
    ask(see<HomeView>().doors.front().intent);
    ask(see<DepartmentsView>().cards.front().intent);
    auto const* const row = see<GuideListView>().row(0);
    ASSERT_NE(row, nullptr);
    ask(row->intent);

    EXPECT_EQ(see<GuideView>().qr.url, "https://zwfw.shifan.example/form/0711001");
    EXPECT_EQ(look().depth, 3U);
}

TEST_F(PagesTest, ShowAPublishedChangeWithoutLeavingThePage) {
    open(page::FeeList{});
    auto const path = hall::fixed_fee();
    open(page::Fee{item_path(path)});
    auto const before = look();
    auto changed = hall::fixed_fee();
    std::get<TieredAmount>(std::get<Fee>(changed.body).amount).rows.front().values = {"90"};
    content->put(changed);

    pages.set_content(content);

    auto const& now_shown = look();
    EXPECT_EQ(now_shown.key, before.key);
    EXPECT_EQ(now_shown.depth, before.depth);
    EXPECT_EQ(see<FeeView>().table.rows.front().cells.front().text, "90");
    EXPECT_NE(see<FeeView>().item.digest, std::get<FeeView>(before.page).item.digest);
}

TEST_F(PagesTest, KeepTicksOverAChangeOfContent) {
    open(page::Guide{guide_path});
    ask(intent::TickMaterial{guide_path, 1});

    pages.set_content(content);

    EXPECT_FALSE(see<GuideView>().materials[0].ticked);
    EXPECT_TRUE(see<GuideView>().materials[1].ticked);
}

TEST_F(PagesTest, SayThatAPageIsWithdrawnInsteadOfGoingElsewhere) {
    open(page::Guide{guide_path});
    look();
    content->remove(guide_path);

    pages.set_content(content);

    EXPECT_FALSE(see<GoneView>().heading.empty());
    EXPECT_EQ(pages.here(), Page{page::Guide{guide_path}});
}

TEST_F(PagesTest, NeverShowAnItemThatFailsItsCheck) {
    content->damage(guide_path);
    open(page::Guide{guide_path});

    EXPECT_TRUE(std::holds_alternative<GoneView>(look().page));
    EXPECT_EQ(pages.damaged(), std::set{guide_path});
}

TEST_F(PagesTest, LeaveADamagedRowOutOfTheListOnceItWasMet) {
    content->put(hall::guide("diya", "ziran", "不动产抵押登记"));
    content->damage(guide_path);
    open(page::GuideList{"ziran"});
    ASSERT_EQ(see<GuideListView>().rows, 2U);

    EXPECT_EQ(see<GuideListView>().row(0), nullptr);

    EXPECT_EQ(see<GuideListView>().rows, 1U);
    EXPECT_EQ(see<GuideListView>().row(0)->name, "不动产抵押登记");
}

TEST_F(PagesTest, ReadOnlyTheRowsThatAreSeen) {
    std::string last;
    for (int i = 0; i < 200; ++i) {
        last = content->put(hall::guide("g" + std::to_string(i), "ziran", "登记"), 'D');
    }
    pages.set_content(content);
    open(page::GuideList{"ziran"});
    auto const& list = see<GuideListView>();
    ASSERT_EQ(list.rows, 201U);

    list.row(0);
    list.row(0);

    EXPECT_EQ(content->reads(last), 0);
    list.row(200);
    list.row(200);
    EXPECT_EQ(content->reads(last), 1);
}

TEST_F(PagesTest, LieLowUntilTheVisitEnds) {
    ask(intent::SwitchLowReach{});
    open(page::Guide{guide_path});
    ask(intent::SwitchLargeText{});
    EXPECT_TRUE(look().low_reach);

    wait(80s);

    EXPECT_FALSE(look().low_reach);
    EXPECT_FALSE(look().large_text);
}

TEST_F(PagesTest, AskWhetherAnybodyIsThereAndForgetTheVisit) {
    open(page::Guide{guide_path});
    ask(intent::TickMaterial{guide_path, 0});
    ask(intent::SwitchLargeText{});
    EXPECT_FALSE(look().frame.question);

    wait(60s);
    ASSERT_TRUE(look().frame.question);
    EXPECT_EQ(look().frame.question->seconds_left, 20);
    wait(20s);
    look();

    EXPECT_EQ(pages.here(), Page{page::Home{}});
    EXPECT_EQ(pages.session(), Session{});
    EXPECT_FALSE(look().large_text);
    EXPECT_FALSE(look().frame.question);
    EXPECT_EQ(pages.visit(), 2U);
}

TEST_F(PagesTest, GoOnWhereTheVisitorIsWhenAnswered) {
    open(page::Guide{guide_path});
    wait(65s);
    ASSERT_TRUE(look().frame.question);

    ask(intent::KeepReading{});

    EXPECT_FALSE(look().frame.question);
    EXPECT_EQ(pages.here(), Page{page::Guide{guide_path}});
    EXPECT_EQ(pages.visit(), 1U);
}

TEST_F(PagesTest, TakeATouchForPresenceButNotForAnAnswer) {
    open(page::Guide{guide_path});
    wait(50s);
    pages.touched(now.moment);
    wait(50s);
    EXPECT_FALSE(look().frame.question);

    wait(15s);
    pages.touched(now.moment);

    EXPECT_TRUE(look().frame.question);
}

TEST_F(PagesTest, LeaveAnUntouchedHomePageInPeace) {
    wait(10min);

    EXPECT_FALSE(look().frame.question);
    EXPECT_EQ(pages.visit(), 1U);
}

TEST_F(PagesTest, SleepUntilTheMinuteTheQuestionAndItsSeconds) {
    look();
    EXPECT_EQ(pages.next_wake(now), now.moment + 60s);

    wait(20s);
    open(page::Guide{guide_path});
    EXPECT_EQ(pages.next_wake(now), now.moment + 40s);
    wait(59900ms);
    EXPECT_EQ(pages.next_wake(now), now.moment + 100ms);
    wait(200ms);
    EXPECT_EQ(pages.next_wake(now), now.moment + 900ms);
}

TEST_F(PagesTest, MakeAViewAnewOnlyWhenSomethingChanged) {
    look();
    auto const before = pages.revision();

    wait(10s);
    look();
    EXPECT_EQ(pages.revision(), before);

    wait(60s);
    look();
    EXPECT_EQ(pages.revision(), before + 1);
    EXPECT_EQ(look().frame.clock, "10:25");
}

TEST_F(PagesTest, CountTheQuestionDownOnceASecond) {
    open(page::Guide{guide_path});
    wait(60s);
    look();
    auto const before = pages.revision();

    wait(500ms);
    look();
    EXPECT_EQ(pages.revision(), before);
    wait(500ms);
    look();
    EXPECT_EQ(pages.revision(), before + 1);
}

TEST_F(PagesTest, AreSafeWithoutContentAndComeBackByThemselves) {
    pages.set_content(nullptr);
    EXPECT_TRUE(std::holds_alternative<SafeView>(look().page));
    open(page::Hotlines{});
    EXPECT_TRUE(std::holds_alternative<SafeView>(look().page));

    pages.set_content(content);

    EXPECT_TRUE(std::holds_alternative<HomeView>(look().page));
}

TEST_F(PagesTest, AreSafeWhenToldToAndSayWhy) {
    pages.set_safe("维护中");

    EXPECT_NE(see<SafeView>().status.back().find("维护中"), std::string::npos);
}

TEST_F(PagesTest, LeadThroughBothHighContrastsByOneControlAndBack) {
    std::vector<std::string> labels;
    std::vector<Contrast> shown;
    for (int touch = 0; touch < 3; ++touch) {
        ask(intent::SwitchContrast{});
        labels.push_back(look().frame.contrast.label);
        shown.push_back(look().contrast);
    }

    EXPECT_EQ(labels, (std::vector<std::string>{"换白底", "标准色", "高对比"}));
    EXPECT_EQ(shown, (std::vector{Contrast::Dark, Contrast::Light, Contrast::Usual}));
}

TEST_F(PagesTest, SwitchReadingAidsForThisVisitOnly) {
    ask(intent::SwitchContrast{});
    EXPECT_EQ(look().contrast, Contrast::Dark);
    EXPECT_EQ(look().frame.contrast.label, "换白底");

    ask(intent::SwitchLargeText{});
    EXPECT_TRUE(look().large_text);
    EXPECT_EQ(look().contrast, Contrast::Dark) << "each is kept beside the other";

    ask(intent::EndVisit{});
    EXPECT_FALSE(look().large_text);
    EXPECT_EQ(look().contrast, Contrast::Usual);
}

}  // namespace
}  // namespace sunhall
