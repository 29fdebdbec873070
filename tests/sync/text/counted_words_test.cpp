#include "sync/text/counted_words.hpp"

#include <gtest/gtest.h>

namespace sunhall {
namespace {

TEST(CountedWords, HaveOneSpelling) {
    EXPECT_EQ(counted_words("公租房"), "公租房");
    EXPECT_EQ(counted_words(" 公租房 ,ＳＱ "), "公租房 sq");
    EXPECT_EQ(counted_words("居住證"), "居住证");
    EXPECT_EQ(counted_words("5G 基站"), "5g 基站");
}

TEST(CountedWords, HoldNothingThatMayBePersonal) {
    for (auto const* typed :
         {"13800138000", "138 0013 8000", "１３８００", "身份证110101199003070011", "a1b2c3d4",
          "wang@qq", "王＠qq", "一三八零零一三八", "尾号2345"}) {
        EXPECT_TRUE(may_be_personal(typed)) << typed;
        EXPECT_TRUE(counted_words(typed).empty()) << typed;
    }
    EXPECT_FALSE(may_be_personal("第一二三批公租房"));
    EXPECT_FALSE(may_be_personal("120 急救"));
}

TEST(CountedWords, AreNeitherALetterNorAPage) {
    EXPECT_TRUE(counted_words("").empty());
    EXPECT_TRUE(counted_words("房").empty());
    EXPECT_TRUE(counted_words(std::string(33, 'z')).empty());
    EXPECT_EQ(counted_words(std::string(32, 'z')).size(), 32U);
}

}  // namespace
}  // namespace sunhall
