#include "sync/text/characters.hpp"

#include <gtest/gtest.h>

namespace sunhall {
namespace {

TEST(Characters, OfOrdinaryPagesAreFine) {
    for (std::string_view const text : {"", "不动产转移登记（存量房买卖）",
                                        "8:30—12:00,13:30—17:00", "㐂𠮷𪚥 café", "§ № ‰ ㎡ ①"}) {
        EXPECT_EQ(forbidden_character(text), std::nullopt) << text;
    }
}

TEST(Characters, ThatTurnTheDirectionAreForbiddenWithTheirPlace) {
    EXPECT_EQ(forbidden_character("收费\u202E001 元"), "第 3 个字符 U+202E 会改变文字方向");
    for (auto const* text : {"\u202A", "\u202D", "\u2066", "\u2069"}) {
        EXPECT_TRUE(forbidden_character(text));
    }
}

TEST(Characters, ThatCannotBeSeenAreForbidden) {
    for (std::string_view const text :
         {"a\u200Bb", "a\u00ADb", "\uFEFFa", "a\u2060", "a\u200Db", "中\u200C文", "a\u3164",
          "a\u034F", "中\u180B", "a\uFE0F", "a\U000E0041", "a\u200E"}) {
        EXPECT_TRUE(forbidden_character(text)) << text;
    }
}

TEST(Characters, ThatAScriptNeedsAreFine) {
    for (std::string_view const text :
         {"می\u200Cخواهم", "क्\u200Dष", "ᠮᠣᠩ\u180Bᠭᠣᠯ", "👨\u200D👩\u200D👧", "☎\uFE0F", "葛\U000E0100",
          "ئۇيغۇر\u200F(123)"}) {
        EXPECT_EQ(forbidden_character(text), std::nullopt) << text;
    }
}

TEST(Characters, ThatControlAreForbidden) {
    using namespace std::string_view_literals;
    for (auto const text : {"a\0b"sv, "a\tb"sv, "a\x7f"sv, "a\u0085"sv, "a\u2028"sv, "a\rb"sv}) {
        EXPECT_TRUE(forbidden_character(text, TextShape::ManyLines));
    }
}

TEST(Characters, EndALineOnlyWhereThereMayBeMany) {
    EXPECT_EQ(forbidden_character("一\n二", TextShape::ManyLines), std::nullopt);
    EXPECT_EQ(forbidden_character("一\n二"), "第 2 个字符 U+000A 是换行，这里只能写一行");
}

TEST(Characters, WithoutAShapeAreForbidden) {
    for (std::string_view const text : {"\uE000", "\uFFFD", "\uFFFE", "\U000F0000", "\u0378"}) {
        EXPECT_TRUE(forbidden_character(text));
    }
}

TEST(Characters, MadeOfBrokenBytesAreForbidden) {
    EXPECT_EQ(forbidden_character("中\xE4\xB8"), "第 2 个字符不是有效的 UTF-8 编码");
    for (std::string_view const text : {"\xC0\x80", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\x80"}) {
        EXPECT_TRUE(forbidden_character(text));
    }
}

TEST(Characters, ThatAreForbiddenAreSpeltOutWhereTheyMustBeShown) {
    EXPECT_EQ(forbidden_spelt_out("停车\n收费"), "停车\\u{A}收费");
    EXPECT_EQ(forbidden_spelt_out("\x1B[2J\u202E1"), "\\u{1B}[2J\\u{202E}1");
    EXPECT_EQ(forbidden_spelt_out("\xFFx"), "\\xFFx");
    EXPECT_EQ(forbidden_spelt_out("张明（zhang）"), "张明（zhang）");
}

TEST(Characters, AreCountedAsPeopleCountThem) {
    EXPECT_EQ(character_count("不动产 𠮷"), 5U);
    EXPECT_EQ(character_count(""), 0U);
    EXPECT_EQ(character_count("a\xE4\xB8"), 3U);
}

}  // namespace
}  // namespace sunhall
