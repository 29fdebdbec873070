#include "kiosk/typeset/still_spaces.hpp"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "tests/kiosk/typeset/fonts_prepared.hpp"

namespace sunhall {
namespace {

std::string stilled(std::string text) {
    std::vector<StrongRange> none;
    keep_spaces_still(text, none);
    return text;
}

TEST(StillSpaces, AreThoseOfParagraphsInHanCharacters) {
    EXPECT_EQ(stilled("停放 60 分钟"), "停放\u200560\u2005分钟");
    EXPECT_EQ(stilled("Bring your card.\n停放 60 分钟\nTwo days"),
              "Bring your card.\n停放\u200560\u2005分钟\nTwo days");
}

TEST(StillSpaces, AreNoneWhereWordsArePartedByThem) {
    for (auto const* text : {"", "\n", " ", "Bring your 居住证 to window 3", "停放60分钟"}) {
        EXPECT_EQ(stilled(text), text);
    }
}

TEST(StillSpaces, KeepBoldWhatWasBold) {
    std::string text = "停放 60 分钟";
    std::vector<StrongRange> strong{{0, 7}, {7, 9}, {10, 13}};

    keep_spaces_still(text, strong);

    EXPECT_EQ(text.substr(strong[0].begin, strong[0].end - strong[0].begin), "停放\u2005");
    EXPECT_EQ(text.substr(strong[1].begin, strong[1].end - strong[1].begin), "60");
    EXPECT_EQ(text.substr(strong[2].begin, strong[2].end - strong[2].begin), "分");
}

class JustifiedLine : public testing::Test {
protected:
    static constexpr int line_height = 50;

    /// Pixels without ink between two letters of the first line.
    int widest_gap(std::string const& text, bool justify) {
        auto const set = typesetter_.text(
            text, {.justify = justify, .size = 30, .line_height = line_height, .width = width});
        int widest = 0;
        int gap = set->picture->width;  // what is before the first letter is none
        for (int x = 0; x < set->picture->width; ++x) {
            bool const ink = is_ink(*set, x);
            widest = ink && gap < x ? std::max(widest, gap) : widest;
            gap = ink ? 0 : gap + 1;
        }
        return widest;
    }

    /// Thirteen characters and a bit; the fourteenth would begin the next line.
    static constexpr int width = 13 * 30 + 5;

private:
    static bool is_ink(Text const& text, int x) {
        for (int y = 0; y < line_height - text.picture_y; ++y) {
            if (text.picture->row(y)[x] != 0) {
                return true;
            }
        }
        return false;
    }

    Typesetter typesetter_ = prepared_typesetter();
};

TEST_F(JustifiedLine, HasNoHolesBesideANumber) {
    std::string const text = "学校门前道路泊位停放 60 分钟以内免费停放";

    EXPECT_LT(widest_gap(text, true), widest_gap(text, false) * 3 / 2);
}

TEST_F(JustifiedLine, IsLeftRaggedBeforeItsCharactersStandAlone) {
    // Ten characters: what follows them is one piece and longer than the rest of the line.
    std::string const text = "学校门前道路泊位停放7:10—8:10以内免费";

    EXPECT_EQ(widest_gap(text, true), widest_gap(text, false));
}

TEST_F(JustifiedLine, IsStretchedBetweenWordsWhereThereAreWords) {
    std::string const text = "Bring your identity card to the information desk";

    EXPECT_GT(widest_gap(text, true), widest_gap(text, false));
}

}  // namespace
}  // namespace sunhall
