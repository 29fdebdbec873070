#include "sync/tables/xlsx.hpp"

#include <random>

#include <gtest/gtest.h>

#include "sync/base/files.hpp"
#include "sync/tables/limits.hpp"
#include "sync/tables/template_sheet.hpp"
#include "tests/support/must.hpp"
#include "tests/support/temporary_folder.hpp"
#include "tests/sync/tables/packed_workbook.hpp"

namespace sunhall {
namespace {

using Cells = std::vector<std::string>;

Table sheet_of(std::string const& rows, std::string const& after = {}) {
    return must(read_xlsx(packed(workbook_parts(rows, after)), ""));
}

std::string refusal(std::string const& bytes) {
    auto const read = read_xlsx(bytes, "");
    return read ? "" : read.error().message;
}

TEST(Xlsx, HasSharedInlineAndFormulaTexts) {
    auto const table = sheet_of(
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
        "<row r=\"3\">" +
        inline_cell("A3", "甲 &amp; 乙") +
        "<c r=\"C3\" t=\"str\"><f>A1</f><v>丙</v></c><c t=\"b\"><v>1</v></c></row>");

    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].cells, (Cells{"部门", "名称"}));
    EXPECT_EQ(table.rows[1].number, 3U);
    EXPECT_EQ(table.rows[1].cells, (Cells{"甲 & 乙", "", "丙", "是"}));
}

TEST(Xlsx, ShowsNumbersAndDatesAsPeopleSeeThem) {
    auto const table = sheet_of(
        "<row r=\"1\"><c r=\"A1\"><v>13800000000</v></c><c "
        "r=\"B1\"><v>6.1699999999999998E-2</v></c>"
        "<c r=\"C1\" s=\"1\"><v>46348</v></c><c r=\"D1\"><v>80</v></c>"
        "<c r=\"E1\" s=\"1\"><v>46348.375</v></c></row>");

    EXPECT_EQ(table.rows[0].cells,
              (Cells{"13800000000", "0.0617", "2026-11-22", "80", "2026-11-22 09:00"}));
}

TEST(Xlsx, TrustsNoRowWithACellThatTheWorkbookSpoilt) {
    auto const table = sheet_of(
        "<row r=\"1\"><c r=\"A1\"><v>510123199001011234</v></c></row>"
        "<row r=\"2\"><c r=\"B2\" t=\"e\"><v>#N/A</v></c></row>"
        "<row r=\"3\"><c r=\"A3\" s=\"2\"><v>0.05</v></c></row>"
        "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>99</v></c></row>");

    ASSERT_EQ(table.rows.size(), 4U);
    EXPECT_NE(table.rows[0].problem.find("15 位"), std::string::npos);
    EXPECT_EQ(table.rows[1].problem, "B 列：公式的结果是错误 #N/A");
    EXPECT_NE(table.rows[2].problem.find("百分比"), std::string::npos);
    EXPECT_NE(table.rows[3].problem, "");
}

TEST(Xlsx, GivesEachRowTheTextOfACellMergedDownwards) {
    auto const table =
        sheet_of("<row r=\"1\">" + inline_cell("A1", "区住建局") + inline_cell("B1", "一") +
                     "</row><row r=\"2\">" + inline_cell("B2", "二") + "</row>",
                 "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>");

    EXPECT_EQ(table.rows[1].cells, (Cells{"区住建局", "二"}));
}

TEST(Xlsx, HasTheSheetAskedForOrNamesThoseItHas) {
    auto const bytes = packed(workbook_parts(""));

    EXPECT_EQ(must(read_xlsx(bytes, "别的")).rows[0].cells, (Cells{"第二张"}));
    auto const missing = read_xlsx(bytes, "没有");
    ASSERT_FALSE(missing);
    EXPECT_NE(missing.error().message.find("事项、别的"), std::string::npos);
}

TEST(Xlsx, IsNotUnpackedWithoutEnd) {
    auto parts = workbook_parts("");
    parts["xl/worksheets/sheet1.xml"] = std::string(most_part_bytes + 1, ' ');

    EXPECT_NE(refusal(packed(parts)).find("解开后超过"), std::string::npos);
}

TEST(Xlsx, RefusesTextsRepeatedWithoutEnd) {
    auto parts = workbook_parts("");
    parts["xl/sharedStrings.xml"] =
        "<sst><si><t>" + std::string(most_cell_bytes - 1, 'x') + "</t></si></sst>";
    std::string rows;
    for (int row = 1; row < 2'000; ++row) {
        rows += "<row><c t=\"s\"><v>0</v></c></row>";
    }
    parts["xl/worksheets/sheet1.xml"] = "<worksheet>" + rows + "</worksheet>";

    EXPECT_NE(refusal(packed(parts)).find("全部文字超过"), std::string::npos);
}

TEST(Xlsx, RefusesEntityBombsAndTooManyRows) {
    auto parts = workbook_parts("");
    parts["xl/worksheets/sheet1.xml"] =
        "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><w>&b;</w>";
    EXPECT_NE(refusal(packed(parts)).find("DOCTYPE"), std::string::npos);

    std::string rows;
    for (std::size_t row = 0; row <= most_table_rows; ++row) {
        rows += "<row><c><v>1</v></c></row>";
    }
    EXPECT_NE(refusal(packed(workbook_parts(rows))).find("行"), std::string::npos);
}

TEST(Xlsx, SaysWhatAnOldOrForeignFileIs) {
    EXPECT_NE(refusal("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").find(".xls"), std::string::npos);
    EXPECT_NE(refusal("部门,名称\n"), "");
    EXPECT_NE(refusal(packed({{"readme.txt", "x"}})), "");
}

/// Reads a sound workbook with bytes turned at random; must only end, within memory.
void read_damaged(int rounds) {
    auto const sound = packed(workbook_parts("<row r=\"1\">" + inline_cell("A1", "甲") + "</row>"));
    std::minstd_rand random{20261126};
    for (int round = 0; round < rounds; ++round) {
        auto bytes = sound;
        for (int turned = 0; turned < 4; ++turned) {
            bytes[random() % bytes.size()] = static_cast<char>(random());
        }
        bytes.resize(bytes.size() - random() % 3);
        auto const read = read_xlsx(bytes, "");
        EXPECT_TRUE(!read || read->rows.size() <= most_table_rows);
    }
}

TEST(Xlsx, EndsWhateverBytesAreTurned) { read_damaged(500); }

TEST(LongXlsx, EndsWhateverBytesAreTurned) { read_damaged(100'000); }

TEST(Template, IsReadBackAsItWasWritten) {
    TemporaryFolder const folder;
    auto const file = folder / "模板.xlsx";

    must(write_template(
        file, {.name = "办事指南",
               .columns = {{.heading = "部门", .note = "代码", .example = "renshe", .choices = {}},
                           {.heading = "收费",
                            .note = "是否收费",
                            .example = "否",
                            .choices = {"是", "否"},
                            .required = true}}}));

    auto const table = must(read_xlsx(must(read_file(file, most_table_bytes)), "办事指南"));
    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_EQ(table.rows[0].cells, (Cells{"部门", "收费"}));
    EXPECT_EQ(table.rows[1].cells, (Cells{"代码", "必填。是否收费"}));
    EXPECT_EQ(table.rows[2].cells, (Cells{"renshe", "否"}));
}

}  // namespace
}  // namespace sunhall
