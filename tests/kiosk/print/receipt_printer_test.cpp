// Every way in which a printer lets us down, and that it never costs more than one paper.
#include "kiosk/print/receipt_printer.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include "tests/kiosk/print/printing.hpp"
#include "tests/kiosk/print/slips.hpp"
#include "tests/support/must.hpp"
#include "tests/support/paper_emulator.hpp"
#include "tests/support/paper_on_a_line.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {
namespace {

using std::chrono::milliseconds;

/// The printer answers before it stalls.
constexpr PrinterPatience until_it_stalls{.connect = milliseconds{10'000},
                                          .answer = milliseconds{10'000},
                                          .stall = milliseconds{400},
                                          .finish = milliseconds{400},
                                          .between_attempts = milliseconds{10},
                                          .attempts = 3};

PrinterModel model_that(bool answers = true) {
    return {.name = "test", .paper_mm = 80, .dots = 576, .dpi = 203, .answers = answers};
}

bool has_ink(PaperPrinter::Paper const& paper) {
    for (int y = 0; y < paper.bitmap.height(); ++y) {
        if (!paper.bitmap.blank(y)) {
            return true;
        }
    }
    return false;
}

/// A slip on its way to one printer.
struct Attempt {
    explicit Attempt(std::string const& address, PrinterPatience const& patience = patient,
                     bool answers = true)
        : printer{must(parse_printer_address(address)), model_that(answers), patience} {
        prepare_paper_fonts();
    }

    PrintEnd print() {
        auto const slip = must(printer.prepare(guide_slip()));
        return printer.print(slip, [this]() -> Result<void> {
            ++gates;
            return {};
        });
    }

    ReceiptPrinter printer;
    int gates = 0;
};

TEST(ReceiptPrinter, PrintsOnePaperWhoseCodeCanBeRead) {
    PaperEmulator paper;
    Attempt attempt{paper.address()};

    auto const end = attempt.print();

    EXPECT_EQ(end, (PrintEnd{PrintState::Printed, PrintFault::None}));
    ASSERT_EQ(paper.papers().size(), 1U);
    EXPECT_EQ(read_by_zbar(*picture_of(paper.papers().front().bitmap, 32)),
              std::vector<std::string>{form_url});
    EXPECT_EQ(attempt.gates, 1);
}

TEST(ReceiptPrinter, NeverPassesTheGateWhenNobodyListens) {
    std::string address;
    {
        PaperEmulator const gone;
        address = gone.address();
    }
    Attempt attempt{address};

    EXPECT_EQ(attempt.print(), (PrintEnd{PrintState::NotPrinted, PrintFault::Offline}));
    EXPECT_EQ(attempt.gates, 0);
}

TEST(ReceiptPrinter, NeverPassesTheGateWhenNothingIsAnswered) {
    PaperEmulator paper{{.stalls_after = 0}};
    Attempt attempt{paper.address(), in_a_hurry};

    EXPECT_EQ(attempt.print(), (PrintEnd{PrintState::NotPrinted, PrintFault::NoAnswer}));
    EXPECT_EQ(attempt.gates, 0);
    EXPECT_EQ(paper.papers().size(), 0U);
}

TEST(ReceiptPrinter, NeverPassesTheGateWhenTheAnswersAreGarbage) {
    PaperEmulator paper{{.babbles = '\x41'}};
    Attempt attempt{paper.address()};

    EXPECT_EQ(attempt.print(), (PrintEnd{PrintState::NotPrinted, PrintFault::NoAnswer}));
    EXPECT_EQ(attempt.gates, 0);
}

TEST(ReceiptPrinter, SeesThatPaperIsOutOrTheCoverOpenBeforeItBegins) {
    PaperEmulator paper;
    Attempt attempt{paper.address()};

    paper.with([](PaperPrinter& printer) { printer.paper_out = true; });
    EXPECT_EQ(attempt.print(), (PrintEnd{PrintState::NotPrinted, PrintFault::PaperOut}));
    paper.with([](PaperPrinter& printer) {
        printer.paper_out = false;
        printer.cover_open = true;
    });
    EXPECT_EQ(attempt.print(), (PrintEnd{PrintState::NotPrinted, PrintFault::CoverOpen}));
    paper.with([](PaperPrinter& printer) {
        printer.cover_open = false;
        printer.cutter_stuck = true;
    });
    EXPECT_EQ(attempt.print(), (PrintEnd{PrintState::NotPrinted, PrintFault::Cutter}));
    EXPECT_EQ(attempt.gates, 0);
}

TEST(ReceiptPrinter, DoesNotKnowWhenTheRollEndsInTheMiddleAndLeavesNoRestBehind) {
    PaperEmulator paper;
    paper.with([](PaperPrinter& printer) { printer.rows_left = 300; });
    Attempt attempt{paper.address()};

    EXPECT_EQ(attempt.print(), (PrintEnd{PrintState::Unknown, PrintFault::PaperOut}));
    // Nobody changes a roll before the line is drained.
    paper.with_nobody_connected([](PaperPrinter& printer) { printer.change_roll(); });
    auto const again = attempt.print();

    EXPECT_EQ(again, (PrintEnd{PrintState::Printed, PrintFault::None}));
    // A blank piece may have been cut off before it.
    auto const papers = paper.papers();
    EXPECT_EQ(std::ranges::count_if(papers, has_ink), 1);
    EXPECT_EQ(read_by_zbar(*picture_of(papers.back().bitmap, 32)),
              std::vector<std::string>{form_url});
}

TEST(ReceiptPrinter, DoesNotKnowWhenTheRollEndsWithTheLastRow) {
    PaperEmulator paper;
    Attempt attempt{paper.address()};
    // So many rows of pictures has the slip; what is fed between them takes no paper here.
    paper.with([](PaperPrinter& printer) { printer.rows_left = 100'000; });
    EXPECT_EQ(attempt.print().state, PrintState::Printed);
    paper.with([](PaperPrinter& printer) { printer.rows_left = 100'000 - printer.rows_left; });

    auto const end = attempt.print();

    EXPECT_EQ(end, (PrintEnd{PrintState::Unknown, PrintFault::PaperOut}));
    EXPECT_EQ(paper.papers().size(), 1U);
}

TEST(ReceiptPrinter, DoesNotKnowWhenTheLineIsCutInTheMiddleOrItStalls) {
    PaperEmulator dropping{{.drops_after = 20'000}};
    PaperEmulator stalling{{.stalls_after = 20'000}};
    Attempt dropped{dropping.address()};
    Attempt stalled{stalling.address(), until_it_stalls};

    EXPECT_EQ(dropped.print(), (PrintEnd{PrintState::Unknown, PrintFault::LinkLost}));
    auto const end = stalled.print();
    EXPECT_EQ(end.state, PrintState::Unknown);
    EXPECT_EQ(dropping.connections(), 1);
    EXPECT_EQ(stalling.connections(), 1);
}

TEST(ReceiptPrinter, PrintsTheNextSlipWholeAfterALineWasCutInAPicture) {
    PaperEmulator paper{{.drops_after = 20'000}};
    Attempt attempt{paper.address()};

    EXPECT_EQ(attempt.print().state, PrintState::Unknown);
    EXPECT_EQ(attempt.print().state, PrintState::Printed);

    // The torso was cut off before it.
    auto const papers = paper.papers();
    ASSERT_EQ(papers.size(), 2U);
    PaperEmulator other;
    Attempt fresh{other.address()};
    EXPECT_EQ(fresh.print().state, PrintState::Printed);
    EXPECT_EQ(papers.back().bitmap, other.papers().front().bitmap);
}

TEST(ReceiptPrinter, DoesNotKnowWhenThePrinterLeavesAfterTheCut) {
    PaperEmulator paper{{.leaves_after_cut = true}};
    Attempt attempt{paper.address()};

    EXPECT_EQ(attempt.print(), (PrintEnd{PrintState::Unknown, PrintFault::LinkLost}));
    EXPECT_EQ(paper.papers().size(), 1U);
    EXPECT_EQ(paper.connections(), 1);
}

TEST(ReceiptPrinter, SendsNothingWhenTheJournalCannotBeWritten) {
    PaperEmulator paper;
    Attempt attempt{paper.address()};
    auto const slip = must(attempt.printer.prepare(guide_slip()));

    auto const end = attempt.printer.print(
        slip, []() -> Result<void> { return fail(Failure::Storage, "disk full"); });

    EXPECT_EQ(end, (PrintEnd{PrintState::NotPrinted, PrintFault::Journal}));
    paper.with([](PaperPrinter& printer) { EXPECT_EQ(printer.rows_hanging_out(), 0); });
    EXPECT_TRUE(paper.papers().empty());
}

TEST(ReceiptPrinter, PrintsOnAPrinterThatCannotAnswer) {
    PaperEmulator paper{{.says_nothing = true}};
    Attempt attempt{paper.address(), patient, false};

    EXPECT_EQ(attempt.print().state, PrintState::Printed);
}

TEST(ReceiptPrinter, WritesIntoAFileWhatAPrinterWouldGet) {
    TemporaryFolder const folder;
    auto const file = (folder / "slips.bin").string();
    Attempt attempt{"file:" + file};

    EXPECT_EQ(attempt.print().state, PrintState::Printed);
    std::ifstream stream{file, std::ios::binary};
    std::string const bytes{std::istreambuf_iterator<char>{stream}, {}};
    PaperPrinter printer{576};
    printer.feed(bytes);
    EXPECT_EQ(printer.papers().size(), 1U);
}

TEST(ReceiptPrinter, PrintsOverASerialLineAndOnADevice) {
    PaperOnALine line;
    Attempt serial{"serial:" + line.device() + ":115200"};
    Attempt device{"usb:" + line.device()};

    EXPECT_EQ(serial.print(), (PrintEnd{PrintState::Printed, PrintFault::None}));
    EXPECT_EQ(device.print(), (PrintEnd{PrintState::Printed, PrintFault::None}));

    EXPECT_EQ(line.papers().size(), 2U);
}

TEST(ReceiptPrinter, ReportsThatThePaperIsNearlyOut) {
    PaperEmulator paper;
    Attempt attempt{paper.address()};
    paper.with([](PaperPrinter& printer) { printer.paper_low = true; });

    EXPECT_EQ(attempt.printer.report(), (PrinterReport{PrintFault::None, true}));
}

TEST(PrinterAddress, SaysWhatAnAddressLooksLike) {
    EXPECT_EQ(must(parse_printer_address("tcp://10.0.0.5")).number, 9100);
    EXPECT_EQ(must(parse_printer_address("serial:/dev/ttyS0:9600")).number, 9600);
    EXPECT_EQ(must(parse_printer_address("ipp://a.example/printers/hall")).where,
              "ipp://a.example/printers/hall");
    for (auto const* const wrong : {"", "10.0.0.5", "tcp://", "tcp://a:0", "tcp://a:x", "usb:lp0",
                                    "serial:/dev/ttyS0:300", "ipp://", "ftp://a"}) {
        auto const address = parse_printer_address(wrong);
        ASSERT_FALSE(address) << wrong;
        EXPECT_NE(address.error().message.find("tcp://192.168.1.50:9100"), std::string::npos);
    }
}

}  // namespace
}  // namespace sunhall
