#include "kiosk/models/printing.hpp"

#include "tests/kiosk/models/pages_fixture.hpp"

namespace sunhall {
namespace {

Page const guide = page::Guide{"ziran/service/zhuanyi.json"};

/// A terminal with a printer, and the printer's word in the test's mouth.
class PrintingTest : public testing::Test {
protected:
    explicit PrintingTest(PrintOffer offer = {.there = true})
        : pages{all_spoken(), {{"一楼自助区", "A-03"}, {}, offer}, now} {
        pages.set_content(hall::content());
        pages.handle(intent::Open{guide}, now);
    }

    void ask(Intent const& intent) { pages.handle(intent, now); }
    PrintOrder ordered() {
        auto orders = pages.take_print_orders();
        EXPECT_EQ(orders.size(), 1U);
        return orders.empty() ? PrintOrder{} : orders.front();
    }
    void hear(PrintOrder const& order, PrintState state, PrintFault fault = PrintFault::None) {
        pages.hear({order.ticket, state, fault});
    }
    std::optional<PrintView> const& panel() { return pages.view(now).print; }
    std::vector<std::string> labels() {
        std::vector<std::string> found;
        for (auto const& answer : panel()->answers) {
            found.push_back(answer.label);
        }
        return found;
    }

    Now now = hall::now;
    Pages pages;
};

class PrintingWithoutPrinter : public PrintingTest {
protected:
    PrintingWithoutPrinter() : PrintingTest{PrintOffer{}} {}
};

class PrintingOnAMutePrinter : public PrintingTest {
protected:
    PrintingOnAMutePrinter() : PrintingTest{PrintOffer{.there = true, .tells = false}} {}
};

using Labels = std::vector<std::string>;

TEST_F(PrintingWithoutPrinter, IsNotOffered) {
    EXPECT_TRUE(pages.view(now).actions.empty());
    ask(intent::Print{});
    EXPECT_TRUE(pages.take_print_orders().empty());
    EXPECT_FALSE(panel());
}

TEST_F(PrintingTest, IsInTheVisitorsLanguage) {
    ask(intent::ChooseLanguage{Language::Traditional});
    ask(intent::Print{});
    auto const slip = ordered().slip;
    auto const subject = std::ranges::find_if(
        slip.body, [](auto const& block) { return std::holds_alternative<slip::Subject>(block); });

    EXPECT_EQ(slip.language, "zh-TW");
    EXPECT_EQ(slip.title, "一次性告知單 不動產轉移登記（存量房買賣）");
    ASSERT_NE(subject, slip.body.end());
    EXPECT_EQ(std::get<slip::Subject>(*subject).text, "不動產轉移登記（存量房買賣）");
}

TEST_F(PrintingTest, IsOfferedOnPagesThatHaveASlip) {
    ASSERT_EQ(pages.view(now).actions.size(), 1U);
    EXPECT_EQ(pages.view(now).actions.front().label, "打印一次性告知单");
    ask(intent::GoHome{});
    EXPECT_TRUE(pages.view(now).actions.empty());
    ask(intent::Open{page::Guide{"ziran/service/gone.json"}});
    EXPECT_TRUE(pages.view(now).actions.empty());
}

TEST_F(PrintingTest, ShowsHowASlipGetsOn) {
    ask(intent::Print{});
    auto const order = ordered();
    EXPECT_EQ(order.slip.item, "ziran/service/zhuanyi.json");
    EXPECT_EQ(panel()->mood, PrintView::Mood::Working);

    hear(order, PrintState::Sending);
    EXPECT_EQ(panel()->mood, PrintView::Mood::Working);
    hear(order, PrintState::Printed);

    EXPECT_EQ(panel()->mood, PrintView::Mood::Done);
    ask(intent::ClosePrint{});
    EXPECT_FALSE(panel());
}

TEST_F(PrintingTest, TakesOneSlipAtATime) {
    ask(intent::Print{});
    ask(intent::Print{});

    EXPECT_EQ(pages.take_print_orders().size(), 1U);
}

TEST_F(PrintingTest, HasASentenceForEveryFaultThatSaysWhatToDo) {
    for (auto const fault :
         {PrintFault::Offline, PrintFault::NoAnswer, PrintFault::Stalled, PrintFault::LinkLost,
          PrintFault::PaperOut, PrintFault::CoverOpen, PrintFault::Cutter, PrintFault::Broken,
          PrintFault::Stopped, PrintFault::Restart, PrintFault::TooMany, PrintFault::Busy,
          PrintFault::Journal, PrintFault::Unsuitable}) {
        auto const sentences = fault_sentences(chinese_wording(), fault);

        ASSERT_EQ(sentences.size(), 2U);
        EXPECT_FALSE(sentences.front().empty());
        EXPECT_NE(sentences.back().find("咨询台"), std::string::npos);
    }
}

TEST_F(PrintingTest, OffersAnotherTryOnlyWhereItMayHelp) {
    ask(intent::Print{});
    hear(ordered(), PrintState::NotPrinted, PrintFault::PaperOut);
    EXPECT_EQ(labels(), (Labels{"再试一次", "知道了"}));
    EXPECT_NE(panel()->sentences.front().find("纸用完了"), std::string::npos);

    ask(intent::PrintAgain{});
    auto const second = ordered();
    EXPECT_FALSE(second.again);
    hear(second, PrintState::NotPrinted, PrintFault::Unsuitable);
    EXPECT_EQ(labels(), Labels{"知道了"});
}

TEST_F(PrintingTest, AsksTheVisitorWhenOnlyTheVisitorCanKnowAndPrintsAgainOnce) {
    ask(intent::Print{});
    auto const first = ordered();
    hear(first, PrintState::Unknown, PrintFault::LinkLost);
    EXPECT_EQ(panel()->mood, PrintView::Mood::Question);
    EXPECT_EQ(labels(), (Labels{"没有，再打一张", "出来了"}));

    ask(intent::PrintAgain{});
    auto const second = ordered();
    EXPECT_EQ(second.again, first.ticket);
    hear(second, PrintState::Unknown, PrintFault::LinkLost);

    EXPECT_EQ(labels(), Labels{"知道了"});
}

TEST_F(PrintingOnAMutePrinter, AsksTheVisitorInsteadOfThePrinter) {
    ask(intent::Print{});
    hear(ordered(), PrintState::Printed);

    EXPECT_EQ(panel()->mood, PrintView::Mood::Question);
}

TEST_F(PrintingTest, TakesThreeSlipsAVisitAndNoFourth) {
    for (int i = 0; i < 3; ++i) {
        ask(intent::Print{});
        hear(ordered(), PrintState::Printed);
        ask(intent::ClosePrint{});
    }

    ask(intent::Print{});

    EXPECT_TRUE(pages.take_print_orders().empty());
    EXPECT_EQ(panel()->mood, PrintView::Mood::Trouble);
    ask(intent::EndVisit{});
    EXPECT_FALSE(panel());
    ask(intent::Open{guide});
    ask(intent::Print{});
    EXPECT_EQ(pages.take_print_orders().size(), 1U);
}

TEST_F(PrintingTest, LetsTheVisitorReadOnAndComesBackWithTheResult) {
    ask(intent::Print{});
    auto const order = ordered();
    ask(intent::ClosePrint{});
    EXPECT_FALSE(panel());

    hear(order, PrintState::NotPrinted, PrintFault::CoverOpen);

    EXPECT_EQ(panel()->mood, PrintView::Mood::Trouble);
}

TEST_F(PrintingTest, LeavesNoPanelOnTheHomePageForTheNextVisitor) {
    ask(intent::Print{});
    auto const order = ordered();
    ask(intent::ClosePrint{});
    ask(intent::GoHome{});
    hear(order, PrintState::NotPrinted, PrintFault::PaperOut);
    EXPECT_TRUE(panel());

    now.moment += std::chrono::minutes{5};

    EXPECT_FALSE(panel());
}

TEST_F(PrintingTest, ForgetsWithTheVisitWhatWasOrdered) {
    ask(intent::Print{});
    auto const order = ordered();
    ask(intent::EndVisit{});

    hear(order, PrintState::Unknown, PrintFault::LinkLost);

    EXPECT_FALSE(panel());
}

}  // namespace
}  // namespace sunhall
