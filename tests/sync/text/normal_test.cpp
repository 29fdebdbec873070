#include "sync/text/normal.hpp"

#include <gtest/gtest.h>

#include "sync/text/utf8.hpp"

namespace sunhall {
namespace {

TEST(Normal, TidiesSpacesAndComposes) {
    EXPECT_EQ(tidy_text("  二楼  B 区\u3000\u300012 号 "), "二楼 B 区 12 号");
    EXPECT_EQ(tidy_text("cafe\u0301"), "café");
    EXPECT_EQ(tidy_text("\t\n"), "");
}

TEST(Normal, KeepsFullWidthSignsWhenTidying) { EXPECT_EQ(tidy_text("登记（续）"), "登记（续）"); }

TEST(Normal, FoldsWidthAndCase) {
    EXPECT_EQ(folded("（Ａ１）ＥＴＣ Card"), "(a1)etc card");
    EXPECT_EQ(folded("不动产"), "不动产");
}

/// A text with é is folded by the library as a whole, one without by our rules where it can be.
TEST(Normal, FoldsEveryLetterByRuleAsByTheLibrary) {
    for (char32_t letter = 1; letter <= 0xFFFF; ++letter) {
        std::string text = " A ";
        append_utf8(text, letter);
        text += "  b";

        ASSERT_EQ(folded(text) + "é", folded(text + "é")) << std::hex << std::uint32_t{letter};
    }
}

}  // namespace
}  // namespace sunhall
