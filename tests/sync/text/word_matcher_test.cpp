#include "sync/text/word_matcher.hpp"

#include <array>

#include <gtest/gtest.h>

namespace sunhall {
namespace {

constexpr std::array titles{"住房公积金提取", "居民身份证换领", "基本养老保险关系转移接续",
                            "5G 基站选址",    "ETC 办理",       "女职工生育津贴",
                            "重庆银行开户",   "老年人优待卡"};
constexpr std::array typed_words_of_titles{"gjj",
                                           "gongjijintiq",
                                           "公积金tq",
                                           "sfz",
                                           "senfenzen",
                                           "身分证",
                                           "yanglaobaoxianzhuanyi",
                                           "养老保险转移",
                                           "5gjz",
                                           "etc",
                                           "etcb",
                                           "nvzhigong",
                                           "lvzhigong",
                                           "nannianka",
                                           "laonian",
                                           "cqyh",
                                           "zzzz",
                                           "lnrydk",
                                           "l",
                                           "n",
                                           "yannaobaoxian"};
constexpr std::array leniencies{Leniency::Strict, Leniency::Initials, Leniency::Errors};

/// Titles in one pile of sounds.
struct Pile {
    Pile() {
        for (auto const* const title : titles) {
            sounds.append(texts.emplace_back(), spelling(title));
        }
    }
    Sounds sounds;
    std::vector<std::vector<SoundedLetter>> texts;
};

TEST(WordMatcherTraces, AreInEveryTextThatHoldsTheWord) {
    Pile const pile;
    int found = 0;
    for (auto const* const typed : typed_words_of_titles) {
        for (auto const leniency : leniencies) {
            WordMatcher const word{spelled_letters(typed), pile.sounds, leniency};
            for (auto const& text : pile.texts) {
                if (word.is_in(text) || !word.pieces_in(text).empty()) {
                    ++found;
                    EXPECT_EQ(word.needed() & ~pile.sounds.traces(text), 0U) << typed;
                }
            }
        }
    }
    EXPECT_GT(found, 40);
}

TEST(WordMatcherTraces, SaySoWhereNoTextOfThePileCanHoldTheWord) {
    Pile const pile;

    EXPECT_EQ((WordMatcher{spelled_letters("zzzz"), pile.sounds, Leniency::Strict}.needed()),
              ~Traces{0});
    EXPECT_NE((WordMatcher{spelled_letters("etcz"), pile.sounds, Leniency::Strict}.needed()),
              ~Traces{0})
        << "E, T and C are there, and z begins a syllable";
}

TEST(WordMatcherTraces, AreOfEachLetterThatMustBeginASyllable) {
    Pile const pile;

    WordMatcher const word{spelled_letters("yannao"), pile.sounds, Leniency::Strict};

    EXPECT_NE(word.needed() & trace_of_latin('y'), 0U);
}

}  // namespace
}  // namespace sunhall
