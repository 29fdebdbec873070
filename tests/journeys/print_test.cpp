// A visitor takes a slip home; a printer fails; the power fails.
#include "tests/journeys/hall_journey.hpp"
#include "tests/support/paper_emulator.hpp"

namespace sunhall::journey {
namespace {

constexpr std::chrono::seconds patience{20};

class Paper : public HallJourney {
protected:
    explicit Paper(PrinterManners manners = {}) : printer{manners} {
        terminal.configure("[printer]\naddress = \"" + printer.address() +
                           "\"\nmodel = \"escpos-80\"\n");
    }

    std::string open_a_guide() {
        visitor.touch("办事指南");
        visitor.touch_first("/department/");
        return visitor.touch_first("/service/");
    }

    [[nodiscard]] std::optional<Json> status_with(std::string const& figure,
                                                  std::int64_t value) const {
        return terminal.status_when(
            [&](Json const& status) { return number_at(status, figure) == value; }, patience);
    }

    // NOLINTNEXTLINE(*-non-private-member-variables-in-classes)
    PaperEmulator printer;
};

/// Reads what comes before the slip, then stops reading in the middle of it.
class PaperThatStalls : public Paper {
protected:
    PaperThatStalls() : Paper{{.stalls_after = 20'000}} {}
};

TEST_F(Paper, BringsTheGuidesSlip) {
    open_a_guide();

    visitor.touch("打印一次性告知单");

    EXPECT_NO_THROW(visitor.read("打印好了"));
    EXPECT_EQ(printer.papers().size(), 1U);
    EXPECT_TRUE(status_with("printer.today.printed", 1));
}

TEST_F(Paper, SaysWhatToDoWhenItIsUsedUpAndPrintsOnceThereIsSome) {
    printer.with([](PaperPrinter& mind) { mind.paper_out = true; });
    open_a_guide();

    visitor.touch("打印一次性告知单");
    EXPECT_NO_THROW(visitor.read("打印纸用完了，请告诉工作人员加纸。"));
    printer.with([](PaperPrinter& mind) { mind.paper_out = false; });
    visitor.touch("再试一次");

    EXPECT_NO_THROW(visitor.read("打印好了"));
    EXPECT_EQ(printer.papers().size(), 1U);
}

TEST_F(PaperThatStalls, IsNeverPrintedAgainAfterAPowerCut) {
    open_a_guide();
    visitor.touch("打印一次性告知单");
    EXPECT_NO_THROW(visitor.read("正在打印"));
    auto const sending = eventually(patience, [this] {
        int rows = 0;
        printer.with([&rows](PaperPrinter& mind) { rows = mind.rows_hanging_out(); });
        return rows > 0;
    });
    ASSERT_TRUE(sending);

    terminal.kill();
    terminal.start(screen);

    EXPECT_TRUE(status_with("printer.today.unknown", 1));
    EXPECT_TRUE(printer.papers().empty());
}

}  // namespace
}  // namespace sunhall::journey
