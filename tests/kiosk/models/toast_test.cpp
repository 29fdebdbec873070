#include "kiosk/models/toast.hpp"

#include "tests/kiosk/models/pages_fixture.hpp"

namespace sunhall {
namespace {

class ToastTest : public PagesTest {
protected:
    std::string said() { return look().frame.toast; }
    /// The office publishes the guide anew.
    void publish(std::string title) {
        content->put(hall::guide("zhuanyi", "ziran", std::move(title)));
        pages.set_content(content);
    }

    page::Guide const guide{"ziran/service/zhuanyi.json"};
};

TEST_F(ToastTest, DoesNotTellWhatCanBeSeen) {
    for (Intent const& intent :
         {Intent{intent::SwitchLargeText{}}, Intent{intent::SwitchLargeText{}},
          Intent{intent::SwitchContrast{}}, Intent{intent::SwitchLowReach{}},
          Intent{intent::Open{guide}}, Intent{intent::TickMaterial{guide.path, 0}},
          Intent{intent::ChooseLanguage{Language::Simplified}}, Intent{intent::EndVisit{}}}) {
        ask(intent);

        EXPECT_EQ(said(), "");
    }
}

TEST_F(ToastTest, GoesByItselfWithOneWakeOfTheLoop) {
    ask(intent::ChooseLanguage{Language::English});
    EXPECT_EQ(said(), "In this language until you leave");
    auto const shown = pages.revision();
    EXPECT_EQ(pages.next_wake(now), now.moment + Toast::shown_for);

    wait(Toast::shown_for - std::chrono::milliseconds{1});
    look();
    EXPECT_EQ(pages.revision(), shown);

    wait(std::chrono::milliseconds{1});
    EXPECT_EQ(said(), "");
    EXPECT_EQ(pages.revision(), shown + 1);
    EXPECT_GT(pages.next_wake(now), now.moment + Toast::shown_for);
}

TEST_F(ToastTest, GoesWithTheNextThingThatIsAsked) {
    ask(intent::ChooseLanguage{Language::Traditional});
    EXPECT_EQ(said(), "語言已更換，您離開後恢復");

    open(guide);

    EXPECT_EQ(said(), "");
}

TEST_F(ToastTest, TellsThatThePageOneReadsHasBeenPublishedAnew) {
    open(guide);
    EXPECT_EQ(said(), "");

    publish("不动产转移登记（二手房买卖）");

    EXPECT_EQ(said(), "本页内容刚刚更新");
    EXPECT_EQ(see<GuideView>().title, "不动产转移登记（二手房买卖）");
}

TEST_F(ToastTest, DoesNotCallAPageNewThatSaysTheSame) {
    open(guide);
    look();
    pages.set_content(content);
    EXPECT_EQ(said(), "");

    ask(intent::GoBack{});
    look();
    publish("不动产转移登记（二手房买卖）");
    open(guide);

    EXPECT_EQ(said(), "");
}

TEST_F(ToastTest, TellsWhoeverComesBackTooLateWhyThisIsTheHomePage) {
    open(guide);
    look();

    wait(std::chrono::seconds{80});

    EXPECT_EQ(said(), "长时间无人操作，已回到首页");
    EXPECT_EQ(pages.here(), Page{page::Home{}});
}

TEST_F(ToastTest, SaysNothingOnTheSafePage) {
    ask(intent::ChooseLanguage{Language::English});

    pages.set_safe("disk");

    EXPECT_EQ(said(), "");
}

TEST(PrintingToast, TellsThatThePrinterGoesOnBehindThePage) {
    auto const now = hall::now;
    Pages pages{all_spoken(), {{"一楼自助区", "A-03"}, {}, {.there = true}}, now};
    pages.set_content(hall::content());
    pages.handle(intent::Open{page::Guide{"ziran/service/zhuanyi.json"}}, now);
    pages.handle(intent::Print{}, now);
    pages.handle(intent::ClosePrint{}, now);
    EXPECT_EQ(pages.view(now).frame.toast, "还在打印，打印好了会告诉您");

    pages.hear(PrintProgress{1, PrintState::Printed, PrintFault::None});
    pages.handle(intent::ClosePrint{}, now);

    EXPECT_EQ(pages.view(now).frame.toast, "");
}

}  // namespace
}  // namespace sunhall
