#include "kiosk/input/typing.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace sunhall {
namespace {

class TypingTest : public testing::Test {
protected:
    void type(std::string_view letters) {
        for (auto const letter : letters) {
            typing_.press(stroke::Type{std::string{letter}});
        }
    }

    Typing typing_;
};

TEST_F(TypingTest, SpellsUntilACandidateIsChosen) {
    type("gongjijintiq");

    typing_.press(stroke::Choose{"公积金", 9});

    EXPECT_EQ(typing_.text, "公积金");
    EXPECT_EQ(typing_.spelling, "tiq");
    EXPECT_EQ(typing_.query(), "公积金 tiq");
}

TEST_F(TypingTest, TakesDigitsAndLatinAsTheyAre) {
    type("etc");
    typing_.press(stroke::Turn{KeyLayer::Digits});
    type("5");
    typing_.press(stroke::Turn{KeyLayer::Latin});
    type("g");

    EXPECT_EQ(typing_.text, "etc5g");
    EXPECT_TRUE(typing_.spelling.empty());
}

TEST_F(TypingTest, ErasesSpellingFirstAndThenWholeCharacters) {
    type("ab");
    typing_.press(stroke::Choose{"安居", 1});

    typing_.press(stroke::Erase{});
    EXPECT_EQ(typing_.query(), "安居");
    typing_.press(stroke::Erase{});
    EXPECT_EQ(typing_.query(), "安");
    typing_.press(stroke::Erase{});
    typing_.press(stroke::Erase{});
    EXPECT_TRUE(typing_.empty());
}

TEST_F(TypingTest, PartsWordsByOneSpaceAndNoneAtTheStart) {
    typing_.press(stroke::Space{});
    type("gjj");
    typing_.press(stroke::Space{});
    typing_.press(stroke::Space{});
    type("tq");

    EXPECT_EQ(typing_.query(), "gjj  tq");
    EXPECT_EQ(typing_.text, "gjj ");
}

TEST_F(TypingTest, StopsTakingLettersBeforeTheFieldIsFull) {
    type(std::string(100, 'a'));

    EXPECT_EQ(typing_.query().size(), 32U);
}

TEST_F(TypingTest, ForgetsAllAtOnceWhenCleared) {
    type("abc");
    typing_.press(stroke::Choose{"安", 1});

    typing_.press(stroke::Clear{});

    EXPECT_TRUE(typing_.empty());
}

TEST(Keyboard, TypesEveryLetterAndDigit) {
    for (auto const& [layer, all] : {std::pair{KeyLayer::Pinyin, "abcdefghijklmnopqrstuvwxyz"},
                                     std::pair{KeyLayer::Latin, "abcdefghijklmnopqrstuvwxyz"},
                                     std::pair{KeyLayer::Digits, "0123456789"}}) {
        std::string typed;
        for (auto const& row : keys_of(layer)) {
            for (auto const& key : row) {
                if (auto const* const type = std::get_if<stroke::Type>(&key.stroke)) {
                    typed += type->letters;
                }
            }
        }
        std::ranges::sort(typed);
        EXPECT_EQ(typed, all);
    }
}

}  // namespace
}  // namespace sunhall
