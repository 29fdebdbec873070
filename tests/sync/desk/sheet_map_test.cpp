#include "sync/desk/sheet_map.hpp"

#include <gtest/gtest.h>

#include "sync/desk/cell_values.hpp"
#include "tests/support/must.hpp"

namespace sunhall {
namespace {

ColumnRule of_type(CellType type) {
    ColumnRule rule;
    rule.type = type;
    rule.split = {"\n", "；"};
    return rule;
}

std::string json_of(std::string_view cell, CellType type) {
    auto const values = cell_values(cell, of_type(type), {"无"});
    if (!values) {
        return "refused";
    }
    return compact_json(Json{Json::Array{values->begin(), values->end()}});
}

TEST(Cell, BecomesTheValueItsColumnHolds) {
    EXPECT_EQ(json_of(" 停车\n收费 ", CellType::Text), R"(["停车收费"])");
    EXPECT_EQ(json_of("parking\r\nfee", CellType::Text), R"(["parking fee"])");
    EXPECT_EQ(json_of("一；二\n\n三；", CellType::List), R"(["一","二","三"])");
    EXPECT_EQ(json_of("一 \r\n二", CellType::Paragraphs), R"(["一\n二"])");
    EXPECT_EQ(json_of("一\n\n二", CellType::Article), R"(["一\n\n二"])");
    EXPECT_EQ(json_of("3", CellType::Integer), "[3]");
    EXPECT_EQ(json_of("否", CellType::Flag), "[false]");
    EXPECT_EQ(json_of("2026年1月5日", CellType::Day), R"(["2026-01-05"])");
    EXPECT_EQ(json_of("2026/11/22", CellType::Day), R"(["2026-11-22"])");
    EXPECT_EQ(json_of("2026年1月5日9:00", CellType::DayAndTime),
              R"(["2026-01-05T09:00:00+08:00"])");
    EXPECT_EQ(json_of("9：00 参观；10:30 座谈", CellType::Agenda),
              R"([{"at":"09:00","title":"参观"},{"at":"10:30","title":"座谈"}])");
    EXPECT_EQ(json_of("20 个工作日", CellType::Limit), R"([{"count":20,"unit":"working_day"}])");
    EXPECT_EQ(json_of("当场", CellType::Limit), R"([{"count":0,"unit":"working_day"}])");
    EXPECT_EQ(json_of("无", CellType::Text), "[]");
}

TEST(Cell, IsRefusedWhereItMeansNothing) {
    EXPECT_EQ(json_of("三", CellType::Integer), "refused");
    EXPECT_EQ(json_of("也许", CellType::Flag), "refused");
    EXPECT_EQ(json_of("2026-02-30", CellType::Day), "refused");
    EXPECT_EQ(json_of("2026-1-2-3", CellType::Day), "refused");
    EXPECT_EQ(json_of("2026-11-22", CellType::DayAndTime), "refused");
    EXPECT_EQ(json_of("2026-11-22 25:00", CellType::DayAndTime), "refused");
    EXPECT_EQ(json_of("参观", CellType::Agenda), "refused");
    EXPECT_EQ(json_of("20", CellType::Limit), "refused");
    EXPECT_EQ(json_of("尽快", CellType::Limit), "refused");
}

TEST(SheetMap, NamesEveryMistakeWithItsLine) {
    auto const map = read_sheet_map(R"(kind = "servise"
[id]
columns = ["编码"]
pattern = "("
[department]
[[column]]
heading = "名称"
field = "body.links[role].url"
typo = 1
)",
                                    "map.toml");

    ASSERT_FALSE(map);
    for (auto const* expected : {"line 1", "line 4", "line 8", "typo", "department"}) {
        EXPECT_NE(map.error().message.find(expected), std::string::npos) << expected << "\n"
                                                                         << map.error().message;
    }
}

TEST(FieldPath, KeepsOtherEntriesAndForgetsHollowOnes) {
    auto const url = must(parse_field_path("body.links[role=form].url"));
    auto json = must(parse_json(R"({"body":{"links":[{"role":"guide","url":"g"}]}})"));

    put_field(json, url, {Json{"f"}});
    EXPECT_EQ(compact_json(json),
              R"({"body":{"links":[{"role":"guide","url":"g"},{"role":"form","url":"f"}]}})");
    erase_field(json, url);
    EXPECT_EQ(compact_json(json), R"({"body":{"links":[{"role":"guide","url":"g"}]}})");
    erase_field(json, must(parse_field_path("body.links[role=guide].url")));
    EXPECT_EQ(compact_json(json), "{}");
}

TEST(FieldPath, IsRefusedWhereItLeadsNowhere) {
    for (auto const* path : {"", "a..b", "a[", "a[]", "a[b=c]", "A", "a[=c].d", "a.[].b"}) {
        EXPECT_FALSE(parse_field_path(path)) << path;
    }
}

}  // namespace
}  // namespace sunhall
