#include "kiosk/print/slip_layout.hpp"

#include <fstream>
#include <map>

#include <gtest/gtest.h>

#include "kiosk/print/strips.hpp"
#include "kiosk/typeset/png.hpp"
#include "tests/kiosk/print/slips.hpp"
#include "tests/kiosk/print/worn_paper.hpp"
#include "tests/support/folders.hpp"
#include "tests/support/must.hpp"

namespace sunhall {
namespace {

constexpr int wide = 576;
constexpr int narrow = 384;
constexpr int margin = 32;

using Codes = std::vector<std::string>;

class SlipLayoutTest : public testing::Test {
protected:
    SlipLayoutTest() { prepare_paper_fonts(); }

    static void save(Picture const& picture, std::string const& name) {
        auto const folder = program_folder() / "slips";
        std::filesystem::create_directories(folder);
        std::ofstream{folder / (name + ".png"), std::ios::binary} << must(png(picture));
    }
};

/// The pictures lie in the build folder under slips/.
TEST_F(SlipLayoutTest, IsPaintedToBeLookedAt) {
    for (auto const& [name, slip] : {std::pair{"guide", guide_slip()},
                                     {"fee", fee_slip()},
                                     {"open-day", open_day_slip()},
                                     {"disclosure", disclosure_slip()},
                                     {"article", article_slip()}}) {
        for (auto const* const suffix : {"", "-large"}) {
            auto sized = slip;
            sized.number += "000127";
            sized.large_text = *suffix != '\0';
            for (auto const dots : {wide, narrow}) {
                auto const paper = must(slip_as_dots(sized, dots, receipt_dpi));
                save(*picture_of(paper.bitmap, margin),
                     std::string{name} + "-" + std::to_string(dots) + suffix);
                EXPECT_EQ(paper.missing_glyphs, 0);
                EXPECT_FALSE(paper.shortened);
            }
        }
        auto const pages = pages_of_pdf(must(slip_as_pdf(slip)), 100);
        EXPECT_EQ(pages.size(), 1U);
        save(*pages.front(), std::string{name} + "-a4");
    }
}

TEST_F(SlipLayoutTest, HasCodesThatTwoReadersReadOffEveryPaper) {
    for (auto const dots : {wide, narrow}) {
        auto const paper =
            picture_of(must(slip_as_dots(guide_slip(), dots, receipt_dpi)).bitmap, margin);

        EXPECT_EQ(read_by_zbar(*paper), Codes{form_url}) << dots;
        EXPECT_EQ(read_by_zxing(*paper), Codes{form_url}) << dots;
    }
    for (auto const resolution : {203, 300}) {
        auto const page = pages_of_pdf(must(slip_as_pdf(guide_slip())), resolution).front();

        EXPECT_EQ(read_by_zbar(*page), Codes{form_url}) << resolution;
        EXPECT_EQ(read_by_zxing(*page), Codes{form_url}) << resolution;
    }
}

TEST_F(SlipLayoutTest, HasCodesThatSurviveBlurDirtAndACrookedHand) {
    auto const paper =
        picture_of(must(slip_as_dots(open_day_slip(), narrow, receipt_dpi)).bitmap, 96);
    auto const expected = Codes{"https://kfr.shifan.example/b/1204"};

    std::map<std::string, PictureRef> const worn_ones{
        {"blurred", blurred(*paper, 1)},
        {"dirty", dirty(*paper, 0.02)},
        {"turned", turned(*paper, 11)},
        {"all-of-it", turned(*blurred(*dirty(*paper, 0.01), 1), -8)}};
    for (auto const& [how, worn] : worn_ones) {
        SCOPED_TRACE(how);
        save(*worn, "worn-" + how);
        EXPECT_EQ(read_by_zbar(*worn), expected);
        EXPECT_EQ(read_by_zxing(*worn), expected);
    }
}

TEST_F(SlipLayoutTest, MakesModulesOfWholeDotsAndNeverFewerThanFour) {
    PaperSetter setter{PaperSetter::Grid::Dots};
    for (auto const dots : {wide, narrow}) {
        for (std::size_t const length : {30U, 84U, 192U, 440U}) {
            Slip slip{.item = {}, .title = {}, .number = "1"};
            slip.foot.emplace_back(
                slip::Code{"https://a.example/" + std::string(length, 'x'), "扫码", "a.example"});

            auto const layout =
                must(lay_out(slip, receipt(dots, receipt_dpi, TextSize::Usual), setter));

            EXPECT_GE(layout.module, 4) << dots << " dots, " << length << " bytes";
            EXPECT_EQ(layout.module, static_cast<int>(layout.module));
        }
    }
}

TEST_F(SlipLayoutTest, StacksTheRowsOfATableOnNarrowPaper) {
    auto const narrow_paper = must(slip_as_dots(fee_slip(), narrow, receipt_dpi)).bitmap;
    PaperSetter setter{PaperSetter::Grid::Dots};
    StripMaker wide_strips{receipt(wide, receipt_dpi, TextSize::Usual), setter, "zh-CN"};
    StripMaker narrow_strips{receipt(narrow, receipt_dpi, TextSize::Usual), setter, "zh-CN"};
    slip::Table const table{{"车型", "首小时", "封顶"}, {{"小型车", "5.00", "40.00"}}};

    // Head, row; against name and two figures, and the line below them.
    auto const beside = must(wide_strips.strips({table}));
    auto const stacked = must(narrow_strips.strips({table}));

    EXPECT_EQ(beside.size(), 3U);
    EXPECT_EQ(stacked.size(), 5U);
    EXPECT_EQ(narrow_paper.width(), narrow);
}

TEST_F(SlipLayoutTest, EndsAtAMetreAndSaysSoButKeepsTheCode) {
    auto slip = guide_slip();
    for (int i = 0; i < 400; ++i) {
        slip.body.emplace_back(slip::Check{"又一份材料 " + std::to_string(i)});
    }

    auto const paper = must(slip_as_dots(slip, wide, receipt_dpi));

    EXPECT_TRUE(paper.shortened);
    EXPECT_LE(paper.bitmap.height(), 8000);
    EXPECT_GT(paper.bitmap.height(), 7800);
    EXPECT_EQ(read_by_zbar(*picture_of(paper.bitmap, margin)), Codes{form_url});
}

TEST_F(SlipLayoutTest, BreaksLongSlipsIntoPagesOfA4) {
    auto slip = guide_slip();
    for (int i = 0; i < 60; ++i) {
        slip.body.emplace_back(slip::Check{"又一份材料 " + std::to_string(i), "说明"});
    }

    auto const pages = pages_of_pdf(must(slip_as_pdf(slip)), 100);

    ASSERT_GT(pages.size(), 1U);
    EXPECT_EQ(read_by_zbar(*pages.back()), Codes{form_url});
}

}  // namespace
}  // namespace sunhall
