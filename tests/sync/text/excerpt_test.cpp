#include "sync/text/excerpt.hpp"

#include <gtest/gtest.h>

namespace sunhall {
namespace {

/// The excerpt with brackets around what is marked.
std::string marked(std::string_view typed, std::string_view text, std::size_t most = 24) {
    auto excerpt = excerpt_of(typed, text, most);
    for (auto mark = excerpt.marks.rbegin(); mark != excerpt.marks.rend(); ++mark) {
        excerpt.text.insert(mark->second, "]");
        excerpt.text.insert(mark->first, "[");
    }
    return excerpt.text;
}

TEST(Excerpt, ShowsTheLineInWhichTheWordsStand) {
    EXPECT_EQ(marked("管道", "水表校验\n管道漏损报修\n其他"), "[管道]漏损报修");
    EXPECT_EQ(marked("管道 报修", "管道漏损，報修"), "[管道]漏损，[報修]");
}

TEST(Excerpt, CutsALongLineAroundTheWord) {
    EXPECT_EQ(marked("抵押", "一二三四五六七八九十，甲乙丙丁戊己庚辛抵押登记子丑寅卯辰巳", 16),
              "…甲乙丙丁戊己庚辛[抵押]登记子丑寅卯…");
}

TEST(Excerpt, FindsAPhraseAcrossMarks) {
    EXPECT_EQ(marked("房屋租赁", "（房屋）租赁合同"), "（[房屋）租赁]合同");
}

TEST(Excerpt, IsEmptyWhereTheWordIsNot) {
    EXPECT_EQ(marked("婚姻", "水表校验"), "");
    EXPECT_EQ(marked("", "水表校验"), "");
    EXPECT_EQ(marked("水", ""), "");
}

}  // namespace
}  // namespace sunhall
