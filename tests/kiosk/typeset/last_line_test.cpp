#include "kiosk/typeset/last_line.hpp"

#include <string>

#include <gtest/gtest.h>

#include "tests/kiosk/typeset/fonts_prepared.hpp"

namespace sunhall {
namespace {

std::string joined(std::string text) {
    std::vector<StrongRange> none;
    join_last_characters(text, none);
    return text;
}

TEST(LastCharacters, AreJoinedAtTheEndOfEachParagraph) {
    EXPECT_EQ(joined("符合即受理"), "符合即\u2060受\u2060理");
    EXPECT_EQ(joined("领取纸质单。\n符合即受理。）"),
              "领取纸\u2060质\u2060单。\n符合即\u2060受\u2060理。）");
}

TEST(LastCharacters, StayAsTheyAreWhereOthersFollow) {
    for (auto const* text :
         {"", "\n", "理。", "电话 8800-0012", "第 3 号", "办理 A4", "。。。。"}) {
        EXPECT_EQ(joined(text), text);
    }
}

TEST(LastCharacters, KeepBoldWhatWasBold) {
    std::string text = "符合即受理。";
    std::vector<StrongRange> strong{{0, 6}, {12, 15}};

    join_last_characters(text, strong);

    EXPECT_EQ(text.substr(strong[0].begin, strong[0].end - strong[0].begin), "符合");
    EXPECT_EQ(text.substr(strong[1].begin, strong[1].end - strong[1].begin), "理");
}

class LastLine : public testing::Test {
protected:
    Typesetter typesetter_ = prepared_typesetter();

    /// The first line is so many characters wide.
    TextExtent set(std::string const& text, int characters, int size = 20) {
        return typesetter_.measure(text,
                                   {.size = size, .line_height = 30, .width = characters * size});
    }
};

TEST_F(LastLine, HasThreeCharactersAtLeast) {
    auto const extent = set("一二三四五六七八九", 8);

    EXPECT_EQ(extent.lines, 2);
    EXPECT_EQ(extent.widest_line, 6 * 20);
    EXPECT_EQ(extent.missing_glyphs, 0);
}

TEST_F(LastLine, NeverMakesMoreLines) {
    std::string text;
    for (int characters = 1; characters <= 60; ++characters) {
        text += "字";
        for (int across = least_characters_a_line; across <= 12; ++across) {
            EXPECT_EQ(set(text, across).lines, (characters + across - 1) / across)
                << characters << " in lines of " << across;
        }
    }
}

}  // namespace
}  // namespace sunhall
