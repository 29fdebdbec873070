#include "sync/trust/path_pattern.hpp"

#include <string>

#include <gtest/gtest.h>

namespace sunhall {
namespace {

TEST(PathPattern, TakesAStarWithinOneComponentOnly) {
    EXPECT_TRUE(matches_pattern("shifan-hrss/*/*", "shifan-hrss/service/0012.json"));
    EXPECT_TRUE(matches_pattern("*.json", "hall.json"));
    EXPECT_TRUE(matches_pattern("*", ""));
    EXPECT_FALSE(matches_pattern("shifan-hrss/*", "shifan-hrss/service/0012.json"));
    EXPECT_FALSE(matches_pattern("*", "shifan-hrss/fee"));
    EXPECT_FALSE(matches_pattern("shifan-hrss/*/*", "shifan-hrss/fee"));
    EXPECT_FALSE(matches_pattern("shifan-hrss/*/*", "shifan-hrss-2/fee/1.json"));
}

TEST(PathPattern, GoesBackToTheLastStar) {
    EXPECT_TRUE(matches_pattern("*a*b", "aabab"));
    EXPECT_TRUE(matches_pattern("a*/b*c", "aaa/bbcc"));
    EXPECT_FALSE(matches_pattern("*a*b", "aaba"));
    EXPECT_FALSE(matches_pattern("a*/b*c", "aaa/bb/cc"));
}

TEST(PathPattern, TakesOneCharacterForAQuestionMark) {
    EXPECT_TRUE(matches_pattern("fee-?.json", "fee-1.json"));
    EXPECT_TRUE(matches_pattern("?.json", "阳.json"));
    EXPECT_FALSE(matches_pattern("fee-?.json", "fee-.json"));
    EXPECT_FALSE(matches_pattern("a?b", "a/b"));
}

TEST(PathPattern, TakesSets) {
    EXPECT_TRUE(matches_pattern("fee-[0-9].json", "fee-7.json"));
    EXPECT_TRUE(matches_pattern("[!ab]", "c"));
    EXPECT_TRUE(matches_pattern("[]]", "]"));
    EXPECT_TRUE(matches_pattern("[a-]", "-"));
    EXPECT_FALSE(matches_pattern("fee-[0-9].json", "fee-x.json"));
    EXPECT_FALSE(matches_pattern("[!ab]", "a"));
    EXPECT_FALSE(matches_pattern("a[!x]b", "a/b"));
}

TEST(PathPattern, TakesAnOpenBracketForItself) {
    EXPECT_TRUE(matches_pattern("[fee", "[fee"));
    EXPECT_FALSE(matches_pattern("[fee", "fee"));
}

TEST(PathPattern, NeedsNoLongTimeForManyStars) {
    std::string pattern;
    for (int star = 0; star < 40; ++star) {
        pattern += "*a";
    }

    EXPECT_FALSE(matches_pattern(pattern + "b", std::string(2000, 'a')));
}

}  // namespace
}  // namespace sunhall
