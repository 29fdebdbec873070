#include "sync/text/folding.hpp"

#include <gtest/gtest.h>

namespace sunhall {
namespace {

std::u32string letters(std::string_view text) {
    std::u32string found;
    for (auto const& letter : folded_letters(text)) {
        found += letter.letter;
    }
    return found;
}

TEST(Folding, MakesTraditionalAndSimplifiedTheSame) {
    EXPECT_EQ(letters("醫療保險證明"), letters("医疗保险证明"));
    EXPECT_EQ(letters("戶口簿 後臺 裏面 頭髮 發展"), letters("户口簿 后台 里面 头发 发展"));
    EXPECT_EQ(letters("乾淨 著作 為了"), letters("干净 着作 为了"));
}

TEST(Folding, MakesFullWidthAndCapitalsTheSame) {
    EXPECT_EQ(letters("ＥＴＣ　５Ｇ（Ａ）"), letters("etc 5g(a)"));
    EXPECT_EQ(letters("STRASSE"), letters("Straße"));
}

TEST(Folding, KnowsWhichBytesALetterCameFrom) {
    std::string const text = "约㎡計";

    auto const found = folded_letters(text);

    ASSERT_EQ(found.size(), 4U);
    EXPECT_EQ(found[1].letter, U'm');
    EXPECT_EQ(text.substr(found[2].begin, found[2].end - found[2].begin), "㎡");
    EXPECT_EQ(text.substr(found[3].begin), "計");
}

TEST(Folding, ReadsAnyBytes) {
    EXPECT_EQ(letters("\xE5\xFF好\x80"), U"��好�");
    EXPECT_EQ(letters(std::string{"\0a", 2}), (std::u32string{U'\0', U'a'}));
}

TEST(Folding, TellsLettersFromMarks) {
    for (auto const letter : U"中a7é〇𠮷") {
        EXPECT_TRUE(letter == 0 || is_searched(letter)) << static_cast<unsigned>(letter);
    }
    for (auto const mark : U"，。（《·—　 \n") {
        EXPECT_FALSE(is_searched(mark)) << static_cast<unsigned>(mark);
    }
}

}  // namespace
}  // namespace sunhall
