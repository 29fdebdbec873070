// Scripts that are shaped, stacked or read from the right: Uyghur, Tibetan, and Mongolian in its
// horizontal fallback.
#include <algorithm>
#include <array>

#include <gtest/gtest.h>

#include "kiosk/typeset/typesetter.hpp"
#include "tests/kiosk/typeset/fonts_prepared.hpp"

namespace sunhall {
namespace {

constexpr auto uyghur = "مەمۇرىي مۇلازىمەت زالى";
constexpr auto tibetan = "སྲིད་འཛིན་ཞབས་ཞུའི་ཁང་";
constexpr auto mongolian = "ᠵᠠᠰᠠᠭ ᠵᠠᠬᠢᠷᠭᠠᠨ ᠤ ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡᠨ";
constexpr std::array all_phrases{uyghur, tibetan, mongolian};

class Scripts : public testing::Test {
protected:
    /// How high the ink is between two columns of the layout box.
    [[nodiscard]] static int ink_height(Text const& text, int from, int until) {
        Rect box;
        for (int y = 0; y < text.picture->height; ++y) {
            for (int x = from; x < until; ++x) {
                auto const column = x - text.picture_x;
                if (column >= 0 && column < text.picture->width &&
                    text.picture->row(y)[column] != 0) {
                    box = join(box, {x, y, 1, 1});
                }
            }
        }
        return box.height;
    }

    Typesetter typesetter_ = prepared_typesetter();
};

TEST_F(Scripts, AreDrawnWithRealGlyphsInEveryStyle) {
    for (auto const* phrase : all_phrases) {
        for (auto const family : {TextStyle::Family::Sans, TextStyle::Family::Serif}) {
            for (auto const weight : {TextStyle::Weight::Regular, TextStyle::Weight::Bold}) {
                auto const extent =
                    typesetter_.measure(phrase, {.family = family, .weight = weight});
                EXPECT_EQ(extent.missing_glyphs, 0) << phrase;
            }
        }
    }
}

TEST_F(Scripts, JoinTheirLetters) {
    auto const alone = typesetter_.measure("ب", {}).width;

    EXPECT_LT(typesetter_.measure("ببب", {}).width, 3 * alone);
    // One below the other: as wide as the widest of them.
    EXPECT_LT(typesetter_.measure("སྲ", {}).width, typesetter_.measure("སར", {}).width);
}

TEST_F(Scripts, BeginWhereTheyAreReadFrom) {
    constexpr int width = 900;
    auto const from_the_right = typesetter_.measure(uyghur, {.width = width});
    auto const mixed = typesetter_.measure("نوپۇس 2026 PDF", {.width = width});

    EXPECT_NEAR(from_the_right.left + from_the_right.widest_line, width, 1);
    EXPECT_NEAR(mixed.left + mixed.widest_line, width, 1);
    for (auto const* other : {tibetan, mongolian, "办事指南", "12345"}) {
        EXPECT_EQ(typesetter_.measure(other, {.width = width}).left, 0) << other;
    }
}

TEST_F(Scripts, StandAtTheRightOfAColumnWhateverTheirDirection) {
    constexpr int width = 600;
    for (auto const* cell : {"80 元", "80 يۈەن", "ھەق ئېلىنمايدۇ", tibetan, mongolian}) {
        auto const extent =
            typesetter_.measure(cell, {.align = TextStyle::Align::Right, .width = width});
        EXPECT_NEAR(extent.left + extent.widest_line, width, 1) << cell;
    }
}

TEST_F(Scripts, AreCutWhereTheyEnd) {
    TextStyle const row{.size = 32, .width = 260, .max_lines = 1};
    auto const from_the_right = typesetter_.text(std::string{uyghur} + " " + uyghur, row);
    auto const from_the_left = typesetter_.text(std::string{tibetan} + tibetan, row);

    ASSERT_TRUE(from_the_right->extent.cut);
    ASSERT_TRUE(from_the_left->extent.cut);
    // An ellipsis is three dots: low, where letters are high.
    constexpr int most_dots = 8;
    auto const& rtl = from_the_right->extent.ink;
    auto const& ltr = from_the_left->extent.ink;
    EXPECT_LE(ink_height(*from_the_right, rtl.x, rtl.x + 16), most_dots);
    EXPECT_GT(ink_height(*from_the_right, rtl.right() - 40, rtl.right()), most_dots);
    EXPECT_LE(ink_height(*from_the_left, ltr.right() - 16, ltr.right()), most_dots);
    EXPECT_GT(ink_height(*from_the_left, ltr.x, ltr.x + 40), most_dots);
}

TEST_F(Scripts, AreWrappedAtTheirOwnBreaks) {
    constexpr int width = 400;
    for (auto const* phrase : all_phrases) {
        auto text = std::string{phrase};
        for (int i = 0; i < 4; ++i) {
            text += std::string{" 8:30 PDF "} + phrase;
        }
        auto const extent = typesetter_.measure(text, {.size = 30, .width = width});
        EXPECT_GT(extent.lines, 3) << phrase;
        EXPECT_LE(extent.widest_line, width) << phrase;
    }
}

TEST_F(Scripts, KeepTelephoneNumbersInOrder) {
    // The number stands at the left end of a line that is read from the right, as it does alone.
    constexpr int figure = 16;
    auto const alone = typesetter_.text("1111-8888", {.size = 32});
    auto const among = typesetter_.text("تېلېفون 1111-8888", {.size = 32, .width = 600});

    auto const density = [](Text const& text) {
        int black = 0;
        for (int y = 0; y < text.picture->height; ++y) {
            for (int x = 0; x < 4 * figure; ++x) {
                black += text.picture->row(y)[x] > 127 ? 1 : 0;
            }
        }
        return black;
    };
    // Four ones have half the ink of four eights.
    EXPECT_NEAR(density(*among), density(*alone), density(*alone) / 5.0);
}

TEST_F(Scripts, KeepTheLineHeight) {
    for (auto const* phrase : all_phrases) {
        EXPECT_EQ(typesetter_.measure(phrase, {.size = 28, .line_height = 42}).height, 42)
            << phrase;
    }
}

}  // namespace
}  // namespace sunhall
