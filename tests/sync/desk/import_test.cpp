#include "sync/desk/import.hpp"

#include <gtest/gtest.h>

#include "sync/desk/drafts.hpp"
#include "sync/desk/limits.hpp"
#include "sync/formats/json.hpp"
#include "tests/sync/desk/test_office.hpp"

namespace sunhall {
namespace {

/// The pack in a folder, with one text of one file replaced.
void write_spoilt_pack(std::filesystem::path const& folder, std::string const& file,
                       std::string const& good, std::string const& bad) {
    write_pack(folder, small_pack());
    auto text = must(read_file(folder / file, most_test_bytes));
    text.replace(text.find(good), good.size(), bad);
    must(write_atomically(folder / file, text));
}

ImportPlan plan_of(TestOffice const& office, std::filesystem::path const& pack) {
    return must(plan_import(office.workspace(), pack, today, GoneItems::Keep));
}

std::string all_texts(std::vector<Problem> const& problems) {
    std::string texts;
    for (auto const& problem : problems) {
        texts += problem_text(problem) + "\n";
    }
    return texts;
}

std::string draft_of_the_fee(TestOffice const& office) {
    return must(read_file(office.workspace().draft("transport/fee/parking.json"), most_test_bytes));
}

TEST(Import, SaysOfAFileThatIsTooLargeHowLargeItMayBe) {
    TestOffice const office;
    write_pack(office / "pack", {parking_fee("6")});
    must(write_atomically(office / "pack/long.json", std::string(most_item_bytes + 1, ' ')));

    auto const plan = plan_of(office, office / "pack");

    EXPECT_TRUE(plan.refused);
    EXPECT_TRUE(says(all_texts(plan.problems), "最多 1048576 字节")) << all_texts(plan.problems);
    EXPECT_FALSE(says(all_texts(plan.problems), "请改正文件的格式")) << all_texts(plan.problems);
}

TEST(Import, SaysWhatIsNewChangedUnchangedAndGone) {
    TestOffice const office;
    office.import_items(small_pack());
    write_pack(office / "pack", {small_pack()[0], parking_fee("6")});

    auto const plan = plan_of(office, office / "pack");

    EXPECT_FALSE(plan.refused) << all_texts(plan.problems);
    EXPECT_EQ(plan.count(Change::New), 0U);
    EXPECT_EQ(plan.count(Change::Changed), 1U);
    EXPECT_EQ(plan.count(Change::Unchanged), 1U);
    EXPECT_EQ(plan.count(Change::Gone), 1U);
}

TEST(Import, WritesNothingBeforeItIsToldTo) {
    TestOffice const office;
    write_pack(office / "pack", small_pack());

    EXPECT_EQ(plan_of(office, office / "pack").count(Change::New), 3U);

    EXPECT_FALSE(std::filesystem::exists(office.workspace().drafts()));
}

TEST(Import, LosesNothingToABadFile) {
    TestOffice const office;
    office.import_items(small_pack());
    auto const before = draft_of_the_fee(office);
    write_spoilt_pack(office / "pack", "fee-parking.json", "\"5\"", "\"five\"");

    auto const plan = plan_of(office, office / "pack");
    auto const written = write_import(office.workspace(), plan, {.by = "chen", .at = noon});

    EXPECT_TRUE(plan.refused);
    EXPECT_FALSE(written);
    EXPECT_EQ(draft_of_the_fee(office), before);
}

TEST(Import, NamesFileItemAndField) {
    TestOffice const office;
    write_spoilt_pack(office / "pack", "fee-parking.json", "\"5\"", "\"five\"");

    auto const texts = all_texts(plan_of(office, office / "pack").problems);

    EXPECT_NE(texts.find("fee-parking.json"), std::string::npos) << texts;
    EXPECT_NE(texts.find("transport/fee/parking"), std::string::npos) << texts;
    EXPECT_NE(texts.find("body.amount"), std::string::npos) << texts;
}

TEST(Import, ListsEveryBadFileAtOnce) {
    TestOffice const office;
    write_spoilt_pack(office / "pack", "fee-parking.json", "\"5\"", "\"five\"");
    must(write_atomically(office / "pack" / "torn.json", "{\"id\": "));

    auto const texts = all_texts(plan_of(office, office / "pack").problems);

    EXPECT_NE(texts.find("fee-parking.json"), std::string::npos) << texts;
    EXPECT_NE(texts.find("torn.json"), std::string::npos) << texts;
}

TEST(Import, RefusesWhatIsNotForThePublic) {
    TestOffice const office;
    auto fee = parking_fee("5");
    fee.audience = Audience::Internal;
    write_pack(office / "pack", {small_pack()[0], small_pack()[1], fee});

    EXPECT_TRUE(plan_of(office, office / "pack").refused);
}

TEST(Import, RefusesWhatNobodyDeclaredFreeOfSecrets) {
    TestOffice const office;
    auto fee = parking_fee("5");
    fee.exempt_review.reset();
    write_pack(office / "pack", {small_pack()[0], small_pack()[1], fee});

    EXPECT_TRUE(plan_of(office, office / "pack").refused);
}

TEST(Import, CountsRevisionsFromWhatIsPublished) {
    TestOffice const office;
    office.import_items(small_pack());
    office.approve();
    must(office.publish());

    office.import_items({parking_fee("6")});
    office.import_items({parking_fee("7")});

    EXPECT_EQ(must(parse_json(draft_of_the_fee(office))).find("revision")->integer(), 2);
    office.import_items({parking_fee("5")});
    EXPECT_EQ(must(parse_json(draft_of_the_fee(office))).find("revision")->integer(), 1);
}

TEST(Import, TurnsRelativeDatesIntoDates) {
    TestOffice const office;
    auto fee = parking_fee("5");
    fee.valid_from = *parse_date("2026-01-01");
    write_pack(office / "pack", {small_pack()[0], small_pack()[1], fee});
    auto text = must(read_file(office / "pack" / "fee-parking.json", most_test_bytes));
    text.replace(text.find("2026-01-01"), 10, "@-3");
    must(write_atomically(office / "pack" / "fee-parking.json", text));

    auto const plan = plan_of(office, office / "pack");
    must(write_import(office.workspace(), plan, {.by = "chen", .at = noon}));

    EXPECT_NE(draft_of_the_fee(office).find("2026-11-19"), std::string::npos);
}

TEST(Import, FindsNothingInAnEmptyFolder) {
    TestOffice const office;
    must(make_folder(office / "pack"));

    auto const plan = plan_import(office.workspace(), office / "pack", today, GoneItems::Keep);

    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().failure, Failure::Rejected);
}

TEST(Import, IsRepeatable) {
    TestOffice const office;
    office.import_items(small_pack());
    write_pack(office / "pack", small_pack());

    auto const plan = plan_of(office, office / "pack");

    EXPECT_EQ(plan.count(Change::Unchanged), 3U);
}

TEST(Drafts, MustLieWhereTheirItemSays) {
    TestOffice const office;
    office.import_items(small_pack());
    auto const workspace = office.workspace();
    std::filesystem::rename(workspace.draft("transport/fee/parking.json"),
                            workspace.draft("transport/fee/other.json"));

    auto const drafts = must(read_drafts(workspace, today));

    EXPECT_TRUE(has_errors(drafts.problems));
}

}  // namespace
}  // namespace sunhall
