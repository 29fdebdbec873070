#include "sync/text/spelling.hpp"

#include <gtest/gtest.h>

namespace sunhall {
namespace {

TEST(Spelling, PutsItsReadingBehindEachCharacter) {
    EXPECT_EQ(spelling("银行卡（5G 版）"), "银yin行hang卡ka5G版ban");
    EXPECT_EQ(spelling("ＥＴＣ"), "ETC");
    EXPECT_EQ(spelling("學校"), "学xue校xiao");
}

TEST(Spelling, IsReadBackAsItWasWritten) {
    std::string const text = "5G 基站𠮷〇·重庆ETC";
    auto const written = spelling(text);
    std::string_view rest{written};

    for (auto const& letter : spelled_letters(text)) {
        auto const read = take_letter(rest);
        EXPECT_EQ(read.letter, letter.letter);
        EXPECT_EQ(read.syllable, letter.syllable);
    }
    EXPECT_TRUE(rest.empty());
}

TEST(Spelling, ReadsDamagedBytesToTheirEnd) {
    for (std::string_view rest : {"\xE5yin", "abc", "\xF0\x9F", "|||"}) {
        while (!rest.empty()) {
            static_cast<void>(take_letter(rest));
        }
    }
}

TEST(Spelling, KnowsWhereEachLetterStands) {
    std::string const text = "（银行）";

    auto const letters = spelled_letters(text);

    ASSERT_EQ(letters.size(), 2U);
    EXPECT_EQ(text.substr(letters[1].begin, letters[1].end - letters[1].begin), "行");
}

TEST(TypedWords, ArePartedByAnythingThatIsNoLetter) {
    EXPECT_EQ(typed_words(" 公积金  ti'qu，5G").size(), 4U);
    EXPECT_TRUE(typed_words(" ，").empty());
}

}  // namespace
}  // namespace sunhall
