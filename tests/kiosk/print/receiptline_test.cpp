// The paper emulator understands streams that are not of our making.
#include <algorithm>
#include <fstream>

#include <gtest/gtest.h>

#include "kiosk/typeset/png.hpp"
#include "tests/kiosk/print/slips.hpp"
#include "tests/support/folders.hpp"
#include "tests/support/must.hpp"
#include "tests/support/paper.hpp"
#include "tests/support/process.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {
namespace {

constexpr int roll_dots = 576;
constexpr int side = 96;

std::string stream(std::vector<std::string> arguments) {
    auto const folder = source_folder() / "tests/kiosk/print/receiptline";
    journey::Command command{{"node", (folder / "make_stream.cjs").string()}, {}, {}};
    command.words.insert(command.words.end(), arguments.begin(), arguments.end());
    return journey::succeed(command);
}

long black_dots(Bitmap const& bitmap) {
    long count = 0;
    for (int y = 0; y < bitmap.height(); ++y) {
        for (int x = 0; x < bitmap.width(); ++x) {
            count += bitmap.at(x, y) ? 1 : 0;
        }
    }
    return count;
}

TEST(Receiptline, PrintsItsTextOnTheEmulatorsPaper) {
    for (auto const* const commands : {"escpos", "epson", "generic"}) {
        PaperPrinter printer{roll_dots};

        printer.feed(stream({commands}));

        EXPECT_EQ(printer.unknown_commands(), 0) << commands;
        ASSERT_FALSE(printer.papers().empty()) << commands;
        auto const& text = printer.papers().front().text;
        EXPECT_NE(text.find("Receipt"), std::string::npos) << commands;
        EXPECT_NE(text.find("5.00"), std::string::npos) << commands;
    }
}

TEST(Receiptline, AsksForCompletionAsWeDo) {
    PaperPrinter printer{roll_dots};

    printer.feed(stream({"escpos"}));

    EXPECT_EQ(printer.take_answers(), std::string(1, '\0'));
}

TEST(Receiptline, PrintsEveryDotOfAPicture) {
    TemporaryFolder const folder;
    Bitmap bitmap{side, side};
    for (int y = 0; y < side; ++y) {
        for (int x = y % 3; x < side; x += 5) {
            bitmap.blacken(x, y);
        }
    }
    std::ofstream{folder / "picture.png", std::ios::binary} << must(png(*picture_of(bitmap)));
    PaperPrinter printer{roll_dots};

    printer.feed(stream({"generic", folder / "picture.png"}));

    EXPECT_EQ(printer.unknown_commands(), 0);
    EXPECT_EQ(black_dots(printer.papers().front().bitmap), black_dots(bitmap));
}

}  // namespace
}  // namespace sunhall
