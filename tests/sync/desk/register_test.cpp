// The register: everything is in it, and nothing in it can be changed unnoticed.
#include <gtest/gtest.h>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/desk/batch.hpp"
#include "sync/desk/drafts.hpp"
#include "sync/desk/register_table.hpp"
#include "sync/trust/digest.hpp"
#include "tests/sync/desk/test_office.hpp"

namespace sunhall {
namespace {

std::vector<std::string> acts_of(TestOffice const& office) {
    auto const kept = must(Register::load(office.workspace()));
    std::vector<std::string> acts;
    for (auto const& entry : kept.entries()) {
        acts.push_back(entry.event.by + " " + std::string{title_of(entry.event.act)} + " " +
                       entry.event.section);
    }
    return acts;
}

std::filesystem::path file_of(TestOffice const& office) {
    return office.workspace().register_folder() / "2026.jsonl";
}

void replace_in(std::filesystem::path const& file, std::string_view old, std::string_view now) {
    auto text = must(read_file(file, most_test_bytes));
    auto const at = text.find(old);
    ASSERT_NE(at, std::string::npos);
    text.replace(at, old.size(), now);
    must(write_atomically(file, text));
}

/// With two drafts, four reviews and two publications.
class KeptRegister : public testing::Test {
protected:
    KeptRegister() {
        office.import_items(small_pack());
        office.approve();
        must(office.publish());
    }

    TestOffice office;  // NOLINT(*-non-private-member-variables-in-classes)
};

TEST_F(KeptRegister, KnowsWhoDidWhatToWhichSection) {
    EXPECT_EQ(acts_of(office),
              (std::vector<std::string>{"chen 起草 hall", "chen 起草 transport", "zhang 初审 hall",
                                        "zhang 初审 transport", "li 复核 hall", "li 复核 transport",
                                        "chen 发布 hall", "chen 发布 transport"}));
}

TEST_F(KeptRegister, NamesTheSameDigestFromReviewToPublication) {
    auto const entries = must(Register::load(office.workspace())).entries();

    EXPECT_EQ(entries[3].event.digest, entries[5].event.digest);
    EXPECT_EQ(entries[5].event.digest, entries[7].event.digest);
}

TEST_F(KeptRegister, GrowsByNothingWhenACommandIsRepeated) {
    auto const before = acts_of(office);

    office.import_items(small_pack());
    office.approve();
    must(office.publish());

    EXPECT_EQ(acts_of(office), before);
}

TEST_F(KeptRegister, NoticesAChangedEntry) {
    replace_in(file_of(office), "zhang", "zhong");

    auto const broken = Register::load(office.workspace());

    ASSERT_FALSE(broken);
    EXPECT_NE(broken.error().message.find("第 3 行"), std::string::npos) << broken.error().message;
    EXPECT_FALSE(office.publish());
}

TEST_F(KeptRegister, NoticesARemovedEntry) {
    auto text = must(read_file(file_of(office), most_test_bytes));
    text.erase(0, text.find('\n') + 1);
    must(write_atomically(file_of(office), text));

    EXPECT_FALSE(Register::load(office.workspace()));
}

TEST_F(KeptRegister, NoticesARepeatedEntry) {
    auto text = must(read_file(file_of(office), most_test_bytes));
    text.insert(0, text.substr(0, text.find('\n') + 1));
    must(write_atomically(file_of(office), text));

    EXPECT_FALSE(Register::load(office.workspace()));
}

TEST_F(KeptRegister, ContinuesItsChainInTheNextYear) {
    auto const workspace = office.workspace();
    auto record = must(Register::load(workspace));
    auto const next_year = *parse_instant("2027-01-04T09:00:00+08:00");
    must(record.append(
        workspace, next_year,
        {{.act = Act::SendBack, .by = "li", .section = "hall", .digest = {}, .why = {}}}));

    EXPECT_TRUE(std::filesystem::exists(workspace.register_folder() / "2027.jsonl"));
    EXPECT_EQ(must(Register::load(workspace)).entries().size(), record.entries().size());
}

TEST_F(KeptRegister, StaysWholeWhenTheClockIsSetBackAYear) {
    auto const workspace = office.workspace();
    auto record = must(Register::load(workspace));
    auto const last_year = *parse_instant("2025-01-04T09:00:00+08:00");
    must(record.append(
        workspace, last_year,
        {{.act = Act::SendBack, .by = "li", .section = "hall", .digest = {}, .why = {}}}));

    EXPECT_TRUE(Register::load(workspace));
}

TEST_F(KeptRegister, SaysWhoWasLoggedInWhereThatIsAnotherName) {
    auto const folder = office.workspace_folder();
    RegisterEvent const event{
        .act = Act::SendBack, .by = "li", .section = "hall", .digest = {}, .why = "一"};
    auto other = event;
    other.why = "二";
    for (auto const& [login, said] : {std::pair{"li", event}, std::pair{"window7", other}}) {
        auto const workspace = must(Workspace::open(folder, login));
        auto record = must(Register::load(workspace));
        must(record.append(workspace, noon, {said}));
    }

    auto const record = must(Register::load(office.workspace()));

    EXPECT_EQ(record.entries().at(8).login, "");
    EXPECT_EQ(record.entries().at(9).login, "window7");
    EXPECT_TRUE(says(register_csv(record), ",退回,li,window7,hall,")) << register_csv(record);
}

TEST_F(KeptRegister, NoticesALoginThatWasTakenOut) {
    {
        auto const workspace = must(Workspace::open(office.workspace_folder(), "window7"));
        auto record = must(Register::load(workspace));
        must(record.append(
            workspace, noon,
            {{.act = Act::SendBack, .by = "li", .section = "hall", .digest = {}, .why = {}}}));
    }

    replace_in(file_of(office), "window7", "window8");

    EXPECT_FALSE(Register::load(office.workspace()));
}

TEST_F(KeptRegister, IsATableThatSpreadsheetsReadAsText) {
    auto const workspace = office.workspace();
    auto record = must(Register::load(workspace));
    must(record.append(workspace, noon,
                       {{.act = Act::SendBack,
                         .by = "li",
                         .section = "hall",
                         .digest = {},
                         .why = "=HYPERLINK(\"a\",\"b\")"}}));

    auto const table = register_csv(record);

    EXPECT_TRUE(table.starts_with("\xEF\xBB\xBF序号,时间,事由,经手人")) << table;
    EXPECT_NE(table.find("\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\""), std::string::npos) << table;
}

TEST_F(KeptRegister, IsATableThatNamesEveryItemWithItsDigest) {
    auto const record = must(Register::load(office.workspace()));

    auto const table = register_csv(record);

    auto const digest = sha256_hex(published_bytes(parking_fee("5")));
    EXPECT_TRUE(says(table, "transport/fee/parking.json " + digest)) << table;
}

TEST_F(KeptRegister, FillsNoCellOfItsTableBeyondWhatExcelKeeps) {
    std::map<std::string, std::string> digests;
    for (int number = 1000; number < 2000; ++number) {
        digests.emplace(format("transport/fee/{}.json", number), std::string(64, 'a'));
    }
    Register record;
    must(record.append(office.workspace(), noon,
                       {{.act = Act::Draft,
                         .by = "chen",
                         .section = "transport",
                         .digest = {},
                         .why = {},
                         .details = draft_details(digests)}}));

    auto const table = register_csv(record);

    EXPECT_LT(table.size(), 34'000U);
    EXPECT_TRUE(says(table, "；……共 1000 个事项，全部见 register 文件夹里的第 1 条")) << table;
}

}  // namespace
}  // namespace sunhall
