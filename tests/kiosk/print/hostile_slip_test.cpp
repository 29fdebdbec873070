// Slips nobody should have approved: whatever their texts are, paper ends, and nothing of it is a
// command.
#include <array>
#include <chrono>
#include <numeric>
#include <random>

#include <gtest/gtest.h>

#include "kiosk/print/escpos.hpp"
#include "kiosk/print/slip_layout.hpp"
#include "tests/kiosk/print/slips.hpp"
#include "tests/support/must.hpp"
#include "tests/support/paper.hpp"

namespace sunhall {
namespace {

constexpr int metre = 7993;  // dots

/// Pieces that have broken layouts: control bytes, bidi, joiners, broken UTF-8, what no font has.
constexpr std::array<std::string_view, 22> pieces{
    "申请",     "如",       "a",      " ",      "\n",     "\t",     "\x1B@", "\x10\x04\x01",
    "\r",       "\u202E",   "\u2066", "\u200D", "\u0301", "\u2028", "𠮷",    "\U0010FFFF",
    "\xFF\xFE", "\xE4\xB8", "བོད་ཡིག",  "ئۇيغۇر", "\uFDD0", {"\0", 1}};

class HostileText {
public:
    explicit HostileText(unsigned seed) : chance_{seed} {}

    std::string text(std::size_t most) {
        std::string made;
        // One piece often fills a whole text: that is what long lines are made of.
        auto const favourite = pieces.at(chance_() % pieces.size());
        auto const length = chance_() % (most + 1);
        while (made.size() < length) {
            made += chance_() % 4 == 0 ? pieces.at(chance_() % pieces.size()) : favourite;
        }
        return made;
    }

    Slip slip() {
        Slip made{.item = "x", .title = text(200), .number = text(40), .language = text(8)};
        made.large_text = chance_() % 2 == 0;
        made.rest_note = "其余请扫码";
        auto const blocks = chance_() % 12;
        for (unsigned i = 0; i < blocks; ++i) {
            made.body.push_back(block());
        }
        made.foot.emplace_back(slip::Code{form_url, text(100), text(100)});
        return made;
    }

private:
    slip::Block block() {
        switch (chance_() % 8) {
            case 0: return slip::Title{text(500)};
            case 1: return slip::Subject{text(500)};
            case 2: return slip::Heading{text(500)};
            case 3: return slip::Check{text(2000), text(2000)};
            case 4: return slip::Fact{text(400), text(4000)};
            case 5:
                return slip::Table{{text(80), text(80), text(80)},
                                   {{text(900), text(80)}, {text(80)}, {}}};
            case 6: return slip::Rule{};
            default: return slip::Paragraph{text(20'000)};
        }
    }

    std::minstd_rand chance_;
};

void survive_slip(unsigned seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    auto const slip = HostileText{seed}.slip();
    auto const dots = seed % 2 == 0 ? 576 : 384;

    auto const paper = must(slip_as_dots(slip, dots, receipt_dpi));

    EXPECT_LE(paper.bitmap.height(), metre);
    PaperPrinter printer{dots};
    for (auto const& part : escpos::encode(paper.bitmap, {.name = "test", .dots = dots})) {
        printer.feed(part);
    }
    EXPECT_EQ(printer.papers().size(), 1U);
    EXPECT_EQ(printer.real_time_in_pictures(), 0);
    EXPECT_EQ(printer.unknown_commands(), 0);
    if (seed % 5 == 0) {
        EXPECT_FALSE(must(slip_as_pdf(slip)).empty());
    }
}

TEST(HostileSlip, EndsOnPaperOfAMetreAtMost) {
    prepare_paper_fonts();
    for (unsigned seed = 1; seed <= 30; ++seed) {
        survive_slip(seed);
    }
}

TEST(HostileSlip, OfTwentyThousandCharactersKeepsItsCode) {
    prepare_paper_fonts();
    auto slip = guide_slip();
    for (auto const* const piece : {"字", "x", "\u202E反"}) {
        std::string text;
        for (int i = 0; i < 20'000; ++i) {
            text += piece;
        }
        slip.body.emplace_back(slip::Paragraph{text});
    }

    auto const paper = must(slip_as_dots(slip, 384, receipt_dpi));

    EXPECT_TRUE(paper.shortened);
    EXPECT_EQ(read_by_zbar(*picture_of(paper.bitmap, 32)), std::vector<std::string>{form_url});
}

TEST(LongHostileSlip, EndsOnPaperOfAMetreAtMost) {
    prepare_paper_fonts();
    for (unsigned seed = 1000; seed < 4000; ++seed) {
        survive_slip(seed);
    }
}

}  // namespace
}  // namespace sunhall
