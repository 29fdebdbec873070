#include "sync/tables/csv.hpp"

#include <gtest/gtest.h>

#include "sync/tables/limits.hpp"
#include "tests/support/must.hpp"

namespace sunhall {
namespace {

using Cells = std::vector<std::string>;

Table table_of(std::string_view bytes) { return must(read_csv(bytes, {})); }

TEST(Csv, IsReadAsSpreadsheetsWriteIt) {
    auto const table = table_of("\xEF\xBB\xBF部门,名称\r\n区住建局,\"甲,乙\"\r\n");

    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].cells, (Cells{"部门", "名称"}));
    EXPECT_EQ(table.rows[1].cells, (Cells{"区住建局", "甲,乙"}));
    EXPECT_EQ(table.rows[1].number, 2U);
}

TEST(Csv, KeepsQuotesAndLineEndsWithinQuotes) {
    auto const table = table_of("a,b\n\"说\"\"好\"\"\",\"一\r\n二\"\n下一行,完");

    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_EQ(table.rows[1].cells, (Cells{"说\"好\"", "一\r\n二"}));
    EXPECT_EQ(table.rows[2].number, 3U) << "rows are counted, not lines";
    EXPECT_EQ(table.rows[2].cells, (Cells{"下一行", "完"}));
}

TEST(Csv, FindsSemicolonsAndTabs) {
    EXPECT_EQ(table_of("a;\"b,c,d\";e").rows[0].cells, (Cells{"a", "b,c,d", "e"}));
    EXPECT_EQ(table_of("a\tb\t").rows[0].cells, (Cells{"a", "b", ""}));
    EXPECT_EQ(must(read_csv("a,b;c", {.encoding = {}, .separator = ';'})).rows[0].cells,
              (Cells{"a,b", "c"}));
}

TEST(Csv, IsReadInGb18030AndUtf16) {
    EXPECT_EQ(table_of("\xB2\xBF\xC3\xC5,\x81\x30\x81\x30").rows[0].cells,
              (Cells{"部门", "\xC2\x80"}));
    EXPECT_EQ(table_of({"\xFF\xFE\xE8\x90\t\0\xE8\x95", 8}).rows[0].cells, (Cells{"部", "门"}));
}

TEST(Csv, SaysInWhichLineTheEncodingBreaks) {
    auto const read = read_csv("a\nb\n\xFF\xFF\n", {.encoding = Encoding::Utf8, .separator = {}});

    ASSERT_FALSE(read);
    EXPECT_NE(read.error().message.find("第 3 行"), std::string::npos) << read.error().message;
}

TEST(Csv, LeavesOutBlankRowsButCountsThem) {
    auto const table = table_of("a,b\n,,\n\nc,d\n");

    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[1].number, 4U);
}

TEST(Csv, TrustsNoRowWithAQuotationMarkGoneWrong) {
    auto const table = table_of("a,b\n\"x\"y,z\n半\"角,z\n好,好\n\"没有结束,z\n");

    ASSERT_EQ(table.rows.size(), 5U);
    EXPECT_EQ(table.rows[1].problem, "A 列在引号之后还有文字");
    EXPECT_EQ(table.rows[2].problem, "A 列有引号，但整格没有用引号括起来");
    EXPECT_EQ(table.rows[3].problem, "");
    EXPECT_EQ(table.rows[4].problem, "A 列的引号没有结束");
    EXPECT_EQ(table_of("a,\"").rows[0].problem, "B 列的引号没有结束");
    EXPECT_EQ(table_of("a,\"b\"\"").rows[0].problem, "B 列的引号没有结束");
}

TEST(Csv, TrustsNoRowOfAnotherWidth) {
    auto const table = table_of("a,b\nc\nd,e,f\n");

    EXPECT_EQ(table.rows[1].problem, "有 1 格，第一行有 2 格");
    EXPECT_EQ(table.rows[2].problem, "有 3 格，第一行有 2 格");
}

TEST(Csv, IsBounded) {
    std::string many_rows;
    for (std::size_t row = 0; row <= most_table_rows; ++row) {
        many_rows += "x\n";
    }
    EXPECT_FALSE(read_csv(many_rows, {}));
    EXPECT_FALSE(read_csv(std::string(most_table_bytes + 1, '\n'), {}));
    EXPECT_NE(table_of(std::string(1'000'000, ',') + "x").rows[0].problem, "");
    EXPECT_NE(table_of(std::string(most_cell_bytes + 1, 'x')).rows[0].problem, "");
}

}  // namespace
}  // namespace sunhall
