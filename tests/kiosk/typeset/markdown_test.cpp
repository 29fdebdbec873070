#include "kiosk/typeset/markdown.hpp"

#include <gtest/gtest.h>

namespace sunhall {
namespace {

using Kind = TextBlock::Kind;

std::vector<std::string> words_of(std::vector<TextBlock> const& blocks) {
    std::vector<std::string> words;
    for (auto const& block : blocks) {
        words.push_back(block.mark + plain_text(block.runs));
    }
    return words;
}

TEST(Markdown, TellsHeadingsFromParagraphs) {
    auto const blocks = markdown_blocks("## 一、谁可以领\n\n年满 80 周岁\n的老人。\n\n第二段。");

    ASSERT_EQ(blocks.size(), 3U);
    EXPECT_EQ(blocks[0].kind, Kind::Heading);
    EXPECT_EQ(blocks[0].level, 2);
    EXPECT_EQ(words_of(blocks),
              (std::vector<std::string>{"一、谁可以领", "年满 80 周岁的老人。", "第二段。"}));
}

TEST(Markdown, MarksAndNumbersTheItemsOfLists) {
    auto const blocks = markdown_blocks("- 身份证\n- 户口簿\n  - 复印件\n\n3. 受理\n4. 审核\n");

    EXPECT_EQ(words_of(blocks),
              (std::vector<std::string>{"•身份证", "•户口簿", "•复印件", "3.受理", "4.审核"}));
    EXPECT_EQ(blocks[2].level, 1);
}

TEST(Markdown, KeepsStrongWordsApart) {
    auto const blocks = markdown_blocks("**免费**办理，*不得*收费。");

    ASSERT_EQ(blocks.size(), 1U);
    EXPECT_EQ(blocks[0].runs,
              (TextRuns{{"免费", true}, {"办理，", false}, {"不得", true}, {"收费。", false}}));
}

TEST(Markdown, ReadsTables) {
    auto const blocks = markdown_blocks("| 年龄 | 标准 |\n| --- | --- |\n| 80 | 50 元 |\n");

    ASSERT_EQ(blocks.size(), 1U);
    ASSERT_EQ(blocks[0].kind, Kind::Table);
    ASSERT_EQ(blocks[0].rows.size(), 2U);
    EXPECT_EQ(plain_text(blocks[0].rows[1][1]), "50 元");
}

TEST(Markdown, PutsAPictureOnLinesOfItsOwn) {
    auto const blocks = markdown_blocks("见下图。![办理流程](liucheng)然后领证。");

    ASSERT_EQ(blocks.size(), 3U);
    EXPECT_EQ(words_of(blocks), (std::vector<std::string>{"见下图。", "办理流程", "然后领证。"}));
    EXPECT_EQ(blocks[1].kind, Kind::Picture);
    EXPECT_EQ(blocks[1].name, "liucheng");
}

TEST(Markdown, ShowsTheWordsOfWhatAPageDoesNotKnow) {
    auto const blocks = markdown_blocks("见[网站](https://a.example)和<b>窗口</b>。");

    EXPECT_EQ(words_of(blocks), (std::vector<std::string>{"见网站和<b>窗口</b>。"}));
}

TEST(Markdown, TakesAnything) {
    for (auto const* text : {"", "\n\n", "![", "| a |", "> ", "- ", "***", "#", "![](x)"}) {
        static_cast<void>(markdown_blocks(text));
    }
    std::string const deep(20'000, '>');
    static_cast<void>(markdown_blocks(deep));
}

}  // namespace
}  // namespace sunhall
