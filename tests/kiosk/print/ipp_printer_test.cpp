// Office printers by IPP, before a real cupsd.
#include "kiosk/print/ipp_printer.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include "sync/base/files.hpp"
#include "tests/kiosk/print/printing.hpp"
#include "tests/kiosk/print/slips.hpp"
#include "tests/support/ipp_eve_printer.hpp"
#include "tests/support/must.hpp"
#include "tests/support/paper.hpp"
#include "tests/support/print_service.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {
namespace {

using std::chrono::milliseconds;

/// Enough for a busy machine; what never comes is waited for in vain for 3 s.
constexpr IppPatience hurry{.connect = milliseconds{10'000},
                            .request = std::chrono::seconds{3},
                            .finish = milliseconds{10'000},
                            .between_looks = milliseconds{50},
                            .fault_lasts = milliseconds{400}};

class IppPrinterTest : public testing::Test {
protected:
    IppPrinterTest() { prepare_paper_fonts(); }

    PrintEnd print(std::optional<PrinterModel> receipts = {}) {
        IppPrinter printer{service.uri(), "sunhall-A-03", std::move(receipts), hurry};
        auto const slip = must(printer.prepare(guide_slip()));
        return printer.print(slip, [this]() -> Result<void> {
            ++gates;
            return {};
        });
    }

    TemporaryFolder folder;
    journey::PrintService service{folder / "cups"};
    int gates = 0;
};

TEST_F(IppPrinterTest, PrintsASlipAsAPdfWhoseCodeCanBeRead) {
    EXPECT_EQ(print(), printed);

    ASSERT_EQ(service.papers().size(), 1U);
    EXPECT_EQ(read_by_zxing(*pages_of_pdf(service.papers().front(), 203).front()),
              std::vector<std::string>{form_url});
}

TEST_F(IppPrinterTest, SendsAReceiptPrintersBytesThroughARawQueue) {
    EXPECT_EQ(print(PrinterModel{.name = "test", .dots = 384}), printed);

    ASSERT_EQ(service.papers().size(), 1U);
    PaperPrinter paper{384};
    paper.feed(service.papers().front());
    EXPECT_EQ(paper.papers().size(), 1U);
    EXPECT_EQ(paper.unknown_commands(), 0);
}

TEST_F(IppPrinterTest, GivesNothingToAQueueThatIsPausedOrRefuses) {
    service.pause();
    EXPECT_EQ(print(), (PrintEnd{PrintState::NotPrinted, PrintFault::Stopped}));
    service.resume();
    service.refuse_jobs();
    EXPECT_EQ(print(), (PrintEnd{PrintState::NotPrinted, PrintFault::Stopped}));

    EXPECT_EQ(gates, 0);
    EXPECT_TRUE(service.papers().empty());
}

TEST_F(IppPrinterTest, CancelsASlipThatThePrinterHasNoPaperForSoThatItNeverComesOut) {
    service.take_paper_away();

    auto const end = print();
    service.bring_paper();
    auto const next = print();

    EXPECT_EQ(end, (PrintEnd{PrintState::Unknown, PrintFault::PaperOut}));
    EXPECT_EQ(next, printed);
    EXPECT_EQ(service.papers().size(), 1U);
}

TEST_F(IppPrinterTest, KnowsThatAServiceThatIsGoneHasPrintedNothing) {
    service.end();

    EXPECT_EQ(print(), (PrintEnd{PrintState::NotPrinted, PrintFault::Offline}));
    EXPECT_EQ(gates, 0);
}

TEST_F(IppPrinterTest, DoesNotWaitForAServiceThatHangs) {
    service.freeze();

    EXPECT_EQ(print().state, PrintState::NotPrinted);
    EXPECT_EQ(gates, 0);
}

TEST_F(IppPrinterTest, PrintsNothingLaterThatAServiceTookBeforeItHung) {
    IppPrinter printer{service.uri(), "sunhall-A-03", std::nullopt, hurry};
    auto const slip = must(printer.prepare(guide_slip()));
    service.take_paper_away();

    auto const end = printer.print(slip, [this]() -> Result<void> {
        service.freeze();
        return {};
    });
    service.thaw();
    auto const report = printer.report();
    service.bring_paper();
    auto const next = print();

    EXPECT_EQ(end, (PrintEnd{PrintState::Unknown, PrintFault::LinkLost}));
    EXPECT_NE(report.fault, PrintFault::Offline);
    EXPECT_EQ(next, printed);
    EXPECT_EQ(service.papers().size(), 1U);
}

TEST_F(IppPrinterTest, ReportsHowTheQueueIs) {
    IppPrinter printer{service.uri(), "sunhall-A-03", std::nullopt, hurry};

    EXPECT_EQ(printer.report(), PrinterReport{});
    service.pause();
    EXPECT_EQ(printer.report().fault, PrintFault::Stopped);
}

TEST(IppEvePrinterTest, GetsASlipDirectlyWithoutAPrintService) {
    if (::geteuid() != 0 || journey::IppEvePrinter::another_avahi_runs()) {
        GTEST_SKIP() << "ippeveprinter needs an avahi-daemon of its own: root, and no other one";
    }
    prepare_paper_fonts();
    TemporaryFolder const folder;
    journey::IppEvePrinter const eve{folder / "eve"};
    IppPrinter printer{eve.uri(), "sunhall-A-03", std::nullopt, {}};
    auto const slip = must(printer.prepare(guide_slip()));

    auto const end = printer.print(slip, [] { return Result<void>{}; });

    EXPECT_EQ(end, printed);
    EXPECT_EQ(printer.report(), PrinterReport{});
    ASSERT_EQ(eve.documents().size(), 1U);
    constexpr std::size_t most = 1U << 20U;
    auto const pdf = must(read_file(eve.documents().front(), most));
    EXPECT_EQ(read_by_zxing(*pages_of_pdf(pdf, 300).front()), std::vector<std::string>{form_url});
}

TEST(IppReasons, TellWhatAVisitorCanSeeFirst) {
    auto const fault = [](IppState const& state) { return report_of(state).fault; };

    EXPECT_EQ(fault({.stopped = true, .reasons = {"paused", "media-empty-error"}}),
              PrintFault::PaperOut);
    EXPECT_EQ(fault({.reasons = {"media-empty", "cover-open-error"}}), PrintFault::CoverOpen);
    EXPECT_EQ(fault({.reasons = {"media-jam"}}), PrintFault::Broken);
    EXPECT_EQ(fault({.stopped = true, .reasons = {"none"}}), PrintFault::Stopped);
    EXPECT_EQ(fault({.accepting = false}), PrintFault::Stopped);
    EXPECT_EQ(fault({.reasons = {"toner-low-warning", "media-low-report", "cover-open-report"}}),
              PrintFault::None);
    EXPECT_TRUE(report_of({.reasons = {"media-low-warning"}}).paper_low);
}

}  // namespace
}  // namespace sunhall
