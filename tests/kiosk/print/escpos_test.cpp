#include "kiosk/print/escpos.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <random>

#include <gtest/gtest.h>

#include "kiosk/print/printer_status.hpp"
#include "kiosk/print/slip_layout.hpp"
#include "tests/kiosk/print/slips.hpp"
#include "tests/support/must.hpp"
#include "tests/support/paper.hpp"

namespace sunhall {
namespace {

constexpr int wide_dots = 576;
PrinterModel const wide_printer{.name = "test", .dots = wide_dots};

std::string whole(std::vector<std::string> const& parts) {
    return std::accumulate(parts.begin(), parts.end(), std::string{});
}

/// Every picture command's rows, in order.
std::vector<int> band_heights(std::string const& bytes) {
    std::vector<int> heights;
    for (auto at = bytes.find("\x1Dv0"); at != std::string::npos;) {
        auto const rows = static_cast<unsigned char>(bytes[at + 6]);
        auto const row_bytes = static_cast<unsigned char>(bytes[at + 4]);
        heights.push_back(rows);
        at = bytes.find("\x1Dv0", at + 8 + std::size_t{rows} * row_bytes);
    }
    return heights;
}

/// Dots that are anything, so that every pair of bytes occurs.
Bitmap random_bitmap(unsigned seed, int height = 160) {
    std::minstd_rand chance{seed};
    // Half of the bytes are of those that make commands.
    constexpr std::array<std::uint8_t, 6> dangerous{0x10, 0x04, 0x05, 0x14, 0x01, 0x02};
    Bitmap bitmap{wide_dots, height};
    for (int y = 0; y < height; ++y) {
        for (auto& byte : bitmap.row(y)) {
            byte = chance() % 2 == 0 ? dangerous.at(chance() % dangerous.size())
                                     : static_cast<std::uint8_t>(chance() % 256);
        }
    }
    return bitmap;
}

TEST(Escpos, PrintsEveryDotOfASlipOnTheEmulatorsPaper) {
    prepare_paper_fonts();
    auto const bitmap = must(slip_as_dots(guide_slip(), wide_dots, 203)).bitmap;
    PaperPrinter printer{wide_dots};

    printer.feed(whole(escpos::encode(bitmap, wide_printer)));

    ASSERT_EQ(printer.papers().size(), 1U);
    EXPECT_EQ(printer.unknown_commands(), 0);
    auto const& paper = printer.papers().front().bitmap;
    ASSERT_GE(paper.height(), bitmap.height());
    int missing = 0;
    for (int y = 0; y < bitmap.height(); ++y) {
        for (int x = 0; x < wide_dots; ++x) {
            EXPECT_LE(paper.at(x, y), bitmap.at(x, y)) << "a dot too many at " << x << ", " << y;
            missing += bitmap.at(x, y) && !paper.at(x, y) ? 1 : 0;
        }
    }
    // What the guard against real-time commands takes away.
    EXPECT_LE(missing, 10);
}

TEST(Escpos, SendsASlipInAtMostAHundredKilobytes) {
    prepare_paper_fonts();
    for (auto const& slip : {guide_slip(), fee_slip(), open_day_slip()}) {
        auto const bitmap = must(slip_as_dots(slip, wide_dots, 203)).bitmap;

        EXPECT_LE(whole(escpos::encode(bitmap, wide_printer)).size(), 100U * 1024);
    }
}

TEST(Escpos, CutsBandsAtBlankRowsAndAfter128) {
    Bitmap bitmap{wide_dots, 400};
    for (int y = 10; y < 340; ++y) {
        bitmap.blacken(5, y);
    }
    bitmap.blacken(5, 350);

    auto const heights = band_heights(whole(escpos::encode(bitmap, wide_printer)));

    EXPECT_EQ(heights, (std::vector<int>{128, 128, 74, 1}));
}

TEST(Escpos, NeverSendsARealTimeCommandWithinAPicture) {
    constexpr unsigned slips = 1000;
    for (unsigned seed = 1; seed <= slips; ++seed) {
        PaperPrinter printer{wide_dots};

        printer.feed(whole(escpos::encode(random_bitmap(seed, 16), wide_printer)));

        ASSERT_EQ(printer.real_time_in_pictures(), 0) << "seed " << seed;
        ASSERT_TRUE(printer.take_answers().empty()) << "seed " << seed;
        ASSERT_EQ(printer.drawer_kicks(), 0) << "seed " << seed;
        ASSERT_EQ(printer.papers().size(), 1U) << "seed " << seed;
    }
}

TEST(Escpos, LeavesOutNoMoreThanADotWhereItGuards) {
    Bitmap bitmap{wide_dots, 1};
    bitmap.row(0)[7] = 0x10;
    bitmap.row(0)[8] = 0x04;

    auto const bytes = whole(escpos::encode(bitmap, wide_printer));

    PaperPrinter printer{wide_dots};
    printer.feed(bytes);
    EXPECT_EQ(printer.papers().front().bitmap.row(0)[8], 0x04);
    EXPECT_EQ(printer.papers().front().bitmap.row(0)[7], 0);
}

TEST(Escpos, WouldBeCaughtByTheEmulatorWithoutItsGuard) {
    PaperPrinter printer{wide_dots};
    std::string unguarded{"\x1Dv0\0\x04\0\x01\0", 8};
    unguarded += "\x10\x14\x01\x01";

    printer.feed(unguarded);

    EXPECT_EQ(printer.real_time_in_pictures(), 1);
    EXPECT_EQ(printer.drawer_kicks(), 1);
}

TEST(PrinterStatus, TellsFaultsFromTheAnswersOfAPrinter) {
    escpos::Condition condition;

    EXPECT_TRUE(read_answer(escpos::Ask::Offline, 0x16, condition));
    EXPECT_EQ(fault_of(condition), PrintFault::CoverOpen);
    condition = {};
    EXPECT_TRUE(read_answer(escpos::Ask::Paper, 0x72, condition));
    EXPECT_EQ(fault_of(condition), PrintFault::PaperOut);
    condition = {};
    EXPECT_TRUE(read_answer(escpos::Ask::Error, 0x1A, condition));
    EXPECT_EQ(fault_of(condition), PrintFault::Cutter);
    condition = {};
    EXPECT_TRUE(read_answer(escpos::Ask::Paper, 0x1E, condition));
    EXPECT_EQ(fault_of(condition), PrintFault::None);
    EXPECT_TRUE(condition.paper_low);
}

TEST(PrinterStatus, TakesNoNoiseForAnAnswer) {
    escpos::Condition condition;

    for (auto const noise : {0x00, 0xFF, 0x41, 0x93, 0x02, 0x10}) {
        EXPECT_FALSE(read_answer(escpos::Ask::Paper, static_cast<std::uint8_t>(noise), condition));
    }
    EXPECT_EQ(condition, escpos::Condition{});
}

TEST(PrinterStatus, ReadsEveryByteAsAnAnswerOrNotAtAll) {
    for (unsigned byte = 0; byte < 256; ++byte) {
        for (auto const asked :
             {escpos::Ask::Printer, escpos::Ask::Offline, escpos::Ask::Error, escpos::Ask::Paper}) {
            escpos::Condition condition;
            auto const answered = read_answer(asked, static_cast<std::uint8_t>(byte), condition);
            EXPECT_TRUE(answered || condition == escpos::Condition{});
        }
    }
}

}  // namespace
}  // namespace sunhall
