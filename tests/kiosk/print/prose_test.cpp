#include "kiosk/print/prose.hpp"

#include <gtest/gtest.h>

namespace sunhall {
namespace {

template <typename Kind>
Kind const& at(std::vector<slip::Block> const& blocks, std::size_t index) {
    return std::get<Kind>(blocks.at(index));
}

TEST(ProseOnPaper, KeepsHeadingsItemsAndTablesAndNoMarks) {
    auto const blocks = blocks_of_prose(
        "## 谁可以领\n\n**参加**失业保险的人员。\n\n1. 身份证\n2. 社保卡\n\n"
        "| 年限 | 月数 |\n|---|---|\n| 一年 | 3 |\n");

    EXPECT_EQ(at<slip::Heading>(blocks, 0).text, "谁可以领");
    EXPECT_EQ(at<slip::Paragraph>(blocks, 1).text, "参加失业保险的人员。");
    EXPECT_EQ(at<slip::Paragraph>(blocks, 3).text, "2. 社保卡");
    EXPECT_EQ(at<slip::Table>(blocks, 4).columns, (std::vector<std::string>{"年限", "月数"}));
    EXPECT_EQ(at<slip::Table>(blocks, 4).rows,
              (std::vector<std::vector<std::string>>{{"一年", "3"}}));
}

TEST(ProseOnPaper, SaysWhatAPictureShows) {
    auto const blocks = blocks_of_prose("![从申请到领取的步骤](buzhou)\n\n![](kong)");

    ASSERT_EQ(blocks.size(), 1U);
    EXPECT_EQ(at<slip::Paragraph>(blocks, 0).text, "［从申请到领取的步骤］");
}

TEST(ProseOnPaper, LeavesNoCellLongerThanAColumnHasRoomFor) {
    auto const blocks =
        blocks_of_prose("| 一 | 二 |\n|---|---|\n| " + std::string(5000, 'x') + " | 2 |\n");

    EXPECT_LT(at<slip::Table>(blocks, 0).rows.at(0).at(0).size(), 310U);
}

}  // namespace
}  // namespace sunhall
