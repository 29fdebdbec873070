#include "kiosk/typeset/typesetter.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>
#include <utility>

#include <gtest/gtest.h>

#include "tests/kiosk/typeset/fonts_prepared.hpp"

namespace sunhall {
namespace {

constexpr auto sentence =
    "申请人应当具有完全民事行为能力，且户籍或者经常居住地在本行政区域内（含暂住）。";

/// RFC 3629 §3; of three or four bytes each.
std::string utf8_of(std::u32string const& characters) {
    std::string text;
    for (auto const character : characters) {
        auto const tail = [character](unsigned shift) {
            return static_cast<char>(0x80U | ((character >> shift) & 0x3FU));
        };
        if (character < 0x10000) {
            text += {static_cast<char>(0xE0U | (character >> 12U)), tail(6), tail(0)};
        } else {
            text += {static_cast<char>(0xF0U | (character >> 18U)), tail(12), tail(6), tail(0)};
        }
    }
    return text;
}

class TypesetterTest : public testing::Test {
protected:
    /// The box of what is really black in the picture, in the coordinates of the layout box.
    static Rect black(Text const& text) {
        Rect box;
        for (int y = 0; y < text.picture->height; ++y) {
            for (int x = 0; x < text.picture->width; ++x) {
                if (text.picture->row(y)[x] != 0) {
                    box = join(box, {x + text.picture_x, y + text.picture_y, 1, 1});
                }
            }
        }
        return box;
    }

    Typesetter typesetter_ = prepared_typesetter();
};

TEST_F(TypesetterTest, MakesLinesAsHighAsTheStyleSays) {
    EXPECT_EQ(typesetter_.measure("办事指南", {.size = 28, .line_height = 42}).height, 42);
    EXPECT_EQ(typesetter_.measure("一\n二\n三", {.size = 28, .line_height = 42}).height, 126);
    EXPECT_EQ(typesetter_
                  .measure("阳光大厅", {.family = TextStyle::Family::Serif,
                                        .weight = TextStyle::Weight::Bold,
                                        .size = 60,
                                        .line_height = 76})
                  .height,
              76);
}

TEST_F(TypesetterTest, KeepsTheLineHeightForCharactersOfAnotherFont) {
    auto const common = typesetter_.measure("吉", {.size = 28, .line_height = 42});
    auto const rare = typesetter_.measure("𪚥", {.size = 28, .line_height = 42});

    EXPECT_EQ(rare.height, common.height);
}

TEST_F(TypesetterTest, SetsAHanCharacterAsWideAsItsSize) {
    EXPECT_EQ(typesetter_.measure("阳光大厅", {.size = 30}).width, 120);
}

TEST_F(TypesetterTest, WrapsWithinTheWidth) {
    auto const extent = typesetter_.measure(sentence, {.size = 28, .width = 300});

    EXPECT_GT(extent.lines, 3);
    EXPECT_EQ(extent.width, 300);
    EXPECT_LE(extent.widest_line, 300);
}

TEST_F(TypesetterTest, BeginsNoLineWithAMarkThatBelongsToTheLineBefore) {
    // At every width at which the mark would be the first that no longer fits.
    for (std::string const mark : {"，", "。", "、", "）", "》", "！", "：", "；", "”"}) {
        auto const width = 28 * 4 + 4;
        auto const extent =
            typesetter_.measure("办事指南" + mark + "窗", {.size = 28, .width = width});

        EXPECT_EQ(extent.lines, 2) << mark;
        EXPECT_LT(extent.widest_line, 28 * 4) << mark << " must take 南 along";
    }
}

TEST_F(TypesetterTest, EndsNoLineWithAnOpeningMark) {
    auto const extent =
        typesetter_.measure("依据法规《民法典》", {.size = 28, .width = 28 * 5 + 4});

    EXPECT_LE(extent.widest_line, 28 * 5);
    EXPECT_EQ(extent.lines, 2);
}

TEST_F(TypesetterTest, CutsWhatIsBeyondTheLastLine) {
    TextStyle const title{.size = 28, .width = 200, .max_lines = 2};

    auto const long_title = typesetter_.measure(sentence, title);
    auto const short_title = typesetter_.measure("办事指南", title);

    EXPECT_EQ(long_title.lines, 2);
    EXPECT_TRUE(long_title.cut);
    EXPECT_FALSE(short_title.cut);
}

TEST_F(TypesetterTest, CountsLinesOverAllParagraphs) {
    EXPECT_EQ(
        typesetter_.measure("一\n二\n三\n四", {.size = 28, .width = 40, .max_lines = 2}).lines, 2);
}

TEST_F(TypesetterTest, KnowsToAPixelWhereTheInkIs) {
    using Align = TextStyle::Align;
    for (auto const align : {Align::Start, Align::Centre, Align::Right}) {
        auto const text =
            typesetter_.text("12345 热线", {.align = align, .size = 50, .width = 400});

        auto const really = black(*text);

        auto const& told = text->extent.ink;
        EXPECT_LE(std::max({std::abs(really.x - told.x), std::abs(really.y - told.y),
                            std::abs(really.right() - told.right()),
                            std::abs(really.bottom() - told.bottom())}),
                  1);
    }
}

TEST_F(TypesetterTest, AlignsInTheWidth) {
    auto const ink = [&](TextStyle::Align align) {
        return typesetter_.measure("免收", {.align = align, .size = 28, .width = 200}).ink;
    };

    EXPECT_LT(ink(TextStyle::Align::Start).x, 6);
    EXPECT_NEAR(ink(TextStyle::Align::Centre).x + ink(TextStyle::Align::Centre).right(), 200, 4);
    EXPECT_GT(ink(TextStyle::Align::Right).right(), 194);
}

TEST_F(TypesetterTest, IndentsTheFirstLineOfEachParagraph) {
    auto const flat = typesetter_.text("一\n一", {.size = 30, .width = 300});
    auto const indented = typesetter_.text("一\n一", {.size = 30, .width = 300, .indent = 60});

    EXPECT_EQ(black(*indented).x, black(*flat).x + 60);
}

TEST_F(TypesetterTest, JustifiesAllLinesButTheLast) {
    TextStyle style{.size = 30, .width = 310};
    auto const ragged = typesetter_.measure(sentence, style);
    style.justify = true;

    EXPECT_GT(typesetter_.measure(sentence, style).ink.right(), ragged.ink.right());
}

TEST_F(TypesetterTest, GivesAllFiguresOneWidth) {
    TextStyle const style{.tabular = true, .size = 44};

    EXPECT_EQ(typesetter_.measure("11:11", style).width, typesetter_.measure("08:08", style).width);
}

TEST_F(TypesetterTest, HasTheRareHanCharactersOfNamesAndPlaces) {
    for (auto const* rare : {"𠮷", "𬬭", "㙍", "䶮", "𫚖", "𡋾", "𪚥", "龘", "犇"}) {
        for (auto const family : {TextStyle::Family::Sans, TextStyle::Family::Serif}) {
            EXPECT_EQ(typesetter_.measure(rare, {.family = family}).missing_glyphs, 0) << rare;
        }
    }
}

TEST_F(TypesetterTest, HasAGlyphForEveryHanCharacterUpToExtensionF) {
    // The Unicode Standard 10.0, the blocks of CJK unified ideographs; a sample of each and its
    // end.
    constexpr std::array<std::pair<char32_t, char32_t>, 7> blocks{{{0x3400, 0x4DB5},
                                                                   {0x4E00, 0x9FEA},
                                                                   {0x20000, 0x2A6D6},
                                                                   {0x2A700, 0x2B734},
                                                                   {0x2B740, 0x2B81D},
                                                                   {0x2B820, 0x2CEA1},
                                                                   {0x2CEB0, 0x2EBE0}}};
    constexpr char32_t step = 61;
    for (auto const& [first, last] : blocks) {
        std::u32string characters{last};
        for (auto character = first; character < last; character += step) {
            characters += character;
        }
        auto const text = utf8_of(characters);
        EXPECT_EQ(typesetter_.text(text, {})->extent.missing_glyphs, 0)
            << static_cast<std::uint32_t>(first);
    }
}

TEST_F(TypesetterTest, SaysWhatNoFontHas) {
    auto const text = typesetter_.text("阳光\U000F0000大厅\U000F0001", {});

    EXPECT_EQ(text->extent.missing_glyphs, 2);
}

TEST_F(TypesetterTest, ShowsBytesThatAreNoTextWithoutFailing) {
    EXPECT_GT(typesetter_.text("ab\xFF\xFE阳", {})->extent.width, 0);
    EXPECT_EQ(typesetter_.text("", {})->extent.width, 0);
}

TEST_F(TypesetterTest, HasEveryIcon) {
    for (auto const icon : all_icons) {
        auto const text = typesetter_.icon(icon, 48);

        EXPECT_EQ(text->extent.missing_glyphs, 0) << std::hex << static_cast<int>(icon);
        EXPECT_GT(black(*text).area(), 48) << std::hex << static_cast<int>(icon);
    }
}

TEST_F(TypesetterTest, MakesATextOnceAndFindsItAgain) {
    auto const first = typesetter_.text(sentence, {.size = 28, .width = 500});
    auto const again = typesetter_.text(sentence, {.size = 28, .width = 500});
    auto const other = typesetter_.text(sentence, {.size = 28, .width = 501});

    EXPECT_EQ(first, again);
    EXPECT_NE(first, other);
    EXPECT_EQ(typesetter_.made(), 2U);
}

TEST_F(TypesetterTest, ForgetsWhatWasUsedLongestAgoOnceAFrame) {
    constexpr std::size_t small = 200'000;
    auto typesetter = prepared_typesetter(small);
    auto const heading = typesetter.text("阳光大厅", {.size = 60});
    for (int frame = 0; frame < 40; ++frame) {
        typesetter.trim();
        EXPECT_LE(typesetter.bytes(), small);
        EXPECT_EQ(typesetter.text("阳光大厅", {.size = 60}), heading) << "used in every frame";
        (void)typesetter.text(std::to_string(frame) + sentence, {.size = 28, .width = 900});
    }
}

TEST_F(TypesetterTest, EndsAPictureBeforeItGrowsWithoutBound) {
    std::string endless;
    for (int i = 0; i < 2000; ++i) {
        endless += "字\n";
    }

    auto const text = typesetter_.text(endless, {.size = 28, .line_height = 42});

    EXPECT_EQ(text->extent.height, 2001 * 42);
    EXPECT_EQ(text->picture->height, Typesetter::tallest);
}

}  // namespace
}  // namespace sunhall
