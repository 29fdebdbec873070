#include "sync/desk/sheet_import.hpp"

#include <gtest/gtest.h>

#include "sync/content/item_json.hpp"
#include "sync/formats/json.hpp"
#include "tests/sync/desk/sheet_office.hpp"

namespace sunhall {
namespace {

constexpr auto const* first_path = "transport/service/x-a1.json";

std::string texts(std::vector<Problem> const& problems) {
    std::string all;
    for (auto const& problem : problems) {
        all += problem_text(problem) + "\n";
    }
    return all;
}

Service const& service(Item const& item) { return std::get<Service>(item.body); }

TEST(SheetImport, FillsTheFieldsThatTheMapNames) {
    SheetOffice const office;

    office.import_rows("A1,驾驶证换领,身份证；体检表,https://www.example.gov.cn/f,3 个工作日\n");

    auto const item = office.draft(first_path);
    EXPECT_EQ(item.title, "驾驶证换领");
    ASSERT_EQ(service(item).materials.size(), 2U);
    EXPECT_EQ(service(item).materials[1].name, "体检表");
    EXPECT_EQ(service(item).links,
              (std::vector<Link>{{LinkRole::Form, "", "https://www.example.gov.cn/f"}}));
    EXPECT_EQ(service(item).promised_limit, (TimeLimit{3, TimeUnit::WorkingDay}));
    EXPECT_EQ(item.exempt_review, (ExemptReview{.by = "张明", .on = today}));
}

TEST(SheetImport, ChangesNothingTheSecondTime) {
    SheetOffice const office;
    office.import_rows("A1,驾驶证换领,身份证,,\n");

    auto request = office.request("A1,驾驶证换领,身份证,,\n");
    request.as_of = days_after(today, 30);
    request.reviewed_by = "";
    auto const plan = office.plan(request);

    EXPECT_FALSE(plan.import.changes_drafts());
    EXPECT_FALSE(plan.import.refused) << texts(plan.import.problems);
    EXPECT_EQ(plan.import.count(Change::Unchanged), 1U);
}

TEST(SheetImport, KeepsWhatPeopleAddedToADraft) {
    SheetOffice const office;
    office.import_rows("A1,驾驶证换领,身份证,,\n");
    auto item = office.draft(first_path);
    auto& body = std::get<Service>(item.body);
    body.conditions = {"年满 18 周岁"};
    body.materials[0].form = MaterialForm::Copy;
    body.links = {{LinkRole::Query, "进度", "https://www.example.gov.cn/q"}};
    office.office.import_items({item});

    office.import_rows("A1,驾驶证换发,体检表；身份证,https://www.example.gov.cn/f,\n");

    auto const now = office.draft(first_path);
    EXPECT_EQ(now.title, "驾驶证换发");
    EXPECT_EQ(service(now).conditions, (std::vector<std::string>{"年满 18 周岁"}));
    EXPECT_EQ(service(now).materials[1].form, MaterialForm::Copy);
    EXPECT_EQ(service(now).links.size(), 2U);
}

TEST(SheetImport, ClearsAFieldWhoseCellIsEmptied) {
    SheetOffice const office;
    office.import_rows("A1,驾驶证换领,身份证,https://www.example.gov.cn/f,当场\n");

    office.import_rows("A1,驾驶证换领,未分类,,\n");

    auto const now = office.draft(first_path);
    EXPECT_TRUE(service(now).materials.empty());
    EXPECT_TRUE(service(now).links.empty());
    EXPECT_FALSE(service(now).promised_limit);
}

TEST(SheetImport, CountsWhatChangesFieldByField) {
    SheetOffice const office;
    office.import_rows("A1,一,,,\nA2,二,,,\nA3,三,,,\n");

    auto const plan = office.plan(office.request("A1,甲,身份证,,\nA2,二,,,\nA4,四,,,\n"));

    EXPECT_EQ(plan.import.count(Change::New), 1U);
    EXPECT_EQ(plan.import.count(Change::Changed), 1U);
    EXPECT_EQ(plan.import.count(Change::Gone), 1U) << "A3, and not the hall or the fee";
    EXPECT_EQ(plan.import.lines[0].fields, (std::vector<std::string>{"body.materials", "title"}));
}

TEST(SheetImport, RemovesOnlyWhatItsMapSpeaksForAndOnlyWhenAsked) {
    SheetOffice const office;
    office.import_rows("A1,一,,,\nA2,二,,,\n");
    auto by_hand = office.draft(first_path);
    by_hand.id = "by-hand";
    office.office.import_items({by_hand});

    office.import_rows("A2,二,,,\n");
    EXPECT_EQ(office.draft(first_path).title, "一");
    auto request = office.request("A2,二,,,\n");
    request.gone = GoneItems::Remove;
    office.write(request);

    auto const drafts = must(present_drafts(office.office.workspace()));
    EXPECT_FALSE(drafts.contains(first_path));
    EXPECT_TRUE(drafts.contains("transport/service/by-hand.json"));
    EXPECT_TRUE(drafts.contains("transport/fee/parking.json"));
}

TEST(SheetImport, RemovesNothingThatAnotherDraftLeadsTo) {
    SheetOffice const office;
    office.import_rows("A1,驾驶证换领,身份证,,\nA2,驾驶证补领,身份证,,\n");
    auto hall = small_pack().front();
    std::get<Hall>(hall.body).request_guide = first_path;
    office.office.import_items({hall});

    auto request = office.request("A2,驾驶证补领,身份证,,\n");
    request.gone = GoneItems::Remove;
    auto const plan = office.plan(request);

    EXPECT_TRUE(plan.import.refused);
    EXPECT_TRUE(says(texts(plan.import.problems), "没有办事指南")) << texts(plan.import.problems);
    EXPECT_FALSE(write_import(office.office.workspace(), plan.import, {.by = "chen", .at = noon}));
    EXPECT_EQ(office.draft(first_path).title, "驾驶证换领");
}

TEST(SheetImport, NamesEveryBadRowAndWritesNothing) {
    SheetOffice const office;

    auto const plan =
        office.plan(office.request("A1,好,,,\n"
                                   "A2,,,,\n"
                                   "A3,慢,,,很快\n"
                                   "A4,链接,,https://evil.example/x y,\n"
                                   "a1,同号,,,\n"
                                   ",没有编码,,,\n"
                                   "A7,\"引号\"坏,,,\n"));

    EXPECT_TRUE(plan.import.refused);
    EXPECT_FALSE(write_import(office.office.workspace(), plan.import, {.by = "chen", .at = noon}));
    auto const all = texts(plan.rejected);
    for (auto const* expected :
         {"第 3 行，字段 名称：没有填写", "第 4 行，字段 时限：“很快”不是时限", "第 5 行",
          "第 6 行", "与 表.csv 第 2 行 的编号相同", "第 7 行", "第 8 行"}) {
        EXPECT_NE(all.find(expected), std::string::npos) << expected << "\n" << all;
    }
}

TEST(SheetImport, GoesOnWithTheGoodRowsWhenAsked) {
    SheetOffice const office;
    auto request = office.request("A1,好,,,\nA2,,,,\nA3,也好,,,\nA4,无域名,,https://a b,\n");
    request.bad_rows = BadRows::Skip;

    auto const plan = office.plan(request);

    ASSERT_FALSE(plan.import.refused) << texts(plan.import.problems);
    must(write_import(office.office.workspace(), plan.import, {.by = "chen", .at = noon}));
    EXPECT_EQ(plan.import.count(Change::New), 2U);
    EXPECT_EQ(office.draft("transport/service/x-a3.json").title, "也好");
}

TEST(SheetImport, RemovesNothingWhileSomeRowsCannotBeRead) {
    SheetOffice const office;
    office.import_rows("A1,一,,,\n");
    auto request = office.request("A1,,,,\nA2,二,,,\n");
    request.bad_rows = BadRows::Skip;
    request.gone = GoneItems::Remove;

    EXPECT_TRUE(office.plan(request).import.refused);
}

TEST(SheetImport, AsksWhoReviewedWhatIsNew) {
    SheetOffice const office;
    auto request = office.request("A1,一,,,\nA2,二,,,\n");
    request.reviewed_by = "";

    auto const plan = office.plan(request);

    EXPECT_TRUE(plan.import.refused);
    EXPECT_NE(texts(plan.import.problems).find("2 个新增或有改动的事项"), std::string::npos);
}

TEST(SheetImport, NamesMissingWebsitesAndDraftsThemWhenAsked) {
    SheetOffice const office;
    auto request = office.request("A1,一,,http://zwfw.example.cn/a,\n");

    auto const refused = office.plan(request);
    EXPECT_TRUE(refused.import.refused);
    EXPECT_TRUE(refused.rejected.empty()) << "one problem of the hall, not one a row";
    EXPECT_NE(texts(refused.import.problems).find("网站名单缺：http://zwfw.example.cn"),
              std::string::npos);

    request.departments = MissingDepartments::Create;
    office.write(request);
    auto const hall = office.draft("hall/hall/shifan.json");
    EXPECT_EQ(std::get<Hall>(hall.body).link_origins.back(), "http://zwfw.example.cn");
}

TEST(SheetImport, NamesTheColumnsThatAreMissing) {
    SheetOffice const office;
    auto request = office.request("");
    must(write_atomically(request.file, "编码,事项\nA1,一\n"));

    auto const plan = plan_sheet(office.office.workspace(), request);

    ASSERT_FALSE(plan);
    EXPECT_NE(plan.error().message.find("“名称”“材料”"), std::string::npos) << plan.error().message;
}

}  // namespace
}  // namespace sunhall
