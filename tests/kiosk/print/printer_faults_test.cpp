// The faults a hall's printer has: none costs more than one paper, and each is told in a sentence
// that a visitor understands. (A power cut is in print_test.cpp of the journeys.)
#include <algorithm>
#include <functional>

#include <gtest/gtest.h>

#include "kiosk/models/printing.hpp"
#include "kiosk/print/ipp_printer.hpp"
#include "kiosk/print/receipt_printer.hpp"
#include "tests/kiosk/print/printing.hpp"
#include "tests/kiosk/print/slips.hpp"
#include "tests/support/folders.hpp"
#include "tests/support/must.hpp"
#include "tests/support/paper_emulator.hpp"
#include "tests/support/print_service.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {
namespace {

using std::chrono::milliseconds;

constexpr auto nothing_printed = PrintState::NotPrinted;
constexpr auto ask_the_visitor = PrintState::Unknown;

std::string told(PrintFault fault) {
    static auto const wording =
        must(Wording::load(source_folder() / "assets/wording/zh-Hans.toml"));
    return fault_sentences(wording, fault).front();
}

PrintEnd print(Printer& printer) {
    prepare_paper_fonts();
    return printer.print(must(printer.prepare(guide_slip())), [] { return Result<void>{}; });
}

struct Fault {
    std::string name;
    PrinterManners manners;
    std::function<void(PaperPrinter&)> happens;
    PrinterPatience patience;
    PrintState state;
    std::string sentence;
};

std::string const no_answer = "打印机没有应答，可能没有开机，请告诉工作人员。";
std::string const no_paper = "打印纸用完了，请告诉工作人员加纸。";
std::string const interrupted = "打印中途与打印机断开了联系。";

void nothing(PaperPrinter& /*printer*/) {}

std::vector<Fault> faults() {
    return {
        {"StallsBeforeTheFirstByte",
         {.stalls_after = 0},
         nothing,
         in_a_hurry,
         nothing_printed,
         no_answer},
        {"AnswersGarbage", {.babbles = '\x41'}, nothing, patient, nothing_printed, no_answer},
        {"IsCutOffMidRaster",
         {.drops_after = 20'000},
         nothing,
         patient,
         ask_the_visitor,
         interrupted},
        {"HasNoPaper",
         {},
         [](PaperPrinter& printer) { printer.paper_out = true; },
         patient,
         nothing_printed,
         no_paper},
        {"RunsOutOfPaperInTheMiddle",
         {},
         [](PaperPrinter& printer) { printer.rows_left = 300; },
         patient,
         ask_the_visitor,
         no_paper},
        {"RunsOutOfPaperWithTheCut",
         {},
         [](PaperPrinter& printer) { printer.ends_with_cut = true; },
         patient,
         ask_the_visitor,
         no_paper},
        {"HasItsCoverOpen",
         {},
         [](PaperPrinter& printer) { printer.cover_open = true; },
         patient,
         nothing_printed,
         "打印机的盖子没有合好，请告诉工作人员。"},
    };
}

class PrinterThat : public testing::TestWithParam<Fault> {};

TEST_P(PrinterThat, CostsAtMostOnePaperAndIsTold) {
    auto const& fault = GetParam();
    PaperEmulator paper{fault.manners};
    paper.with(fault.happens);
    ReceiptPrinter printer{must(parse_printer_address(paper.address())),
                           {.name = "test", .dots = 576},
                           fault.patience};

    auto const end = print(printer);

    EXPECT_EQ(end.state, fault.state);
    EXPECT_EQ(told(end.fault), fault.sentence);
    paper.with([&](PaperPrinter& mind) {
        auto const begun = mind.rows_hanging_out() > 0 ? 1U : 0U;
        EXPECT_LE(mind.papers().size() + begun, fault.state == nothing_printed ? 0U : 1U);
    });
}

INSTANTIATE_TEST_SUITE_P(Faults, PrinterThat, testing::ValuesIn(faults()),
                         [](auto const& tested) { return tested.param.name; });

TEST(PrinterThatRefuses, CostsNoPaperAndIsTold) {
    std::string address;
    {
        PaperEmulator const gone;
        address = gone.address();
    }
    ReceiptPrinter printer{must(parse_printer_address(address)), {.name = "test"}, patient};

    auto const end = print(printer);

    EXPECT_EQ(end.state, nothing_printed);
    EXPECT_EQ(told(end.fault), no_answer);
}

class PrintServiceThat : public testing::Test {
protected:
    PrintEnd print_there() {
        IppPrinter printer{
            service.uri(), "sunhall-A-03", std::nullopt, {.finish = milliseconds{10'000}}};
        return print(printer);
    }

    TemporaryFolder folder;
    journey::PrintService service{folder / "cups"};
};

TEST_F(PrintServiceThat, IsStoppedCostsNoPaperAndIsTold) {
    service.end();

    auto const end = print_there();

    EXPECT_EQ(end.state, nothing_printed);
    EXPECT_EQ(told(end.fault), no_answer);
}

TEST_F(PrintServiceThat, HasItsQueuePausedCostsNoPaperAndIsTold) {
    service.pause();

    auto const end = print_there();
    service.resume();

    EXPECT_EQ(end.state, nothing_printed);
    EXPECT_EQ(told(end.fault), "打印服务暂停了，请告诉工作人员。");
    EXPECT_TRUE(service.papers().empty());
}

}  // namespace
}  // namespace sunhall
