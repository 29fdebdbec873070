#include "kiosk/app/print_test.hpp"

#include <gtest/gtest.h>

#include "tests/kiosk/typeset/fonts_prepared.hpp"
#include "tests/support/folders.hpp"
#include "tests/support/hall_items.hpp"
#include "tests/support/must.hpp"
#include "tests/support/paper_emulator.hpp"

namespace sunhall {
namespace {

/// A terminal whose printer is the emulator.
class PrintTest : public testing::Test {
protected:
    Result<PrintEnd> print() {
        static_cast<void>(prepared_typesetter());
        Config config;
        config.terminal = "A-03";
        config.printer.emplace();
        auto& settings = config.printer->settings;
        settings.address_text = paper.address();
        settings.address = must(parse_printer_address(settings.address_text));
        settings.model = find_model("escpos-80", {}).value();
        return print_test_page(config, wording, hall::noon_before);
    }

    Wording wording = must(Wording::load(source_folder() / "assets/wording/zh-Hans.toml"));
    PaperEmulator paper;
};

bool has_ink(Bitmap const& bitmap, int x) {
    for (int y = 0; y < bitmap.height(); ++y) {
        if (bitmap.at(x, y)) {
            return true;
        }
    }
    return false;
}

TEST_F(PrintTest, UsesEveryDotOfTheHead) {
    EXPECT_EQ(must(print()), (PrintEnd{PrintState::Printed, PrintFault::None}));

    ASSERT_EQ(paper.papers().size(), 1U);
    for (int x = 0; x < 576; ++x) {
        EXPECT_TRUE(has_ink(paper.papers().front().bitmap, x)) << x;
    }
}

TEST_F(PrintTest, SaysWhatThePrinterLacks) {
    paper.with([](PaperPrinter& printer) { printer.cover_open = true; });

    EXPECT_EQ(must(print()), (PrintEnd{PrintState::NotPrinted, PrintFault::CoverOpen}));
}

TEST(PrintTestWithoutPrinter, SaysThatNoneIsConfigured) {
    auto const wording = must(Wording::load(source_folder() / "assets/wording/zh-Hans.toml"));

    auto const end = print_test_page({}, wording, hall::noon_before);

    ASSERT_FALSE(end);
    EXPECT_EQ(end.error().failure, Failure::Missing);
}

}  // namespace
}  // namespace sunhall
