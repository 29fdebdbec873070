#include "sync/desk/publish.hpp"

#include <gtest/gtest.h>

#include "sync/desk/drafts.hpp"
#include "tests/sync/desk/test_office.hpp"

namespace sunhall {
namespace {

constexpr std::chrono::hours hour{1};

PublicationPlan publication_of(TestOffice const& office) {
    auto const workspace = office.workspace();
    auto const care = unprotected_keys();
    return must(plan_publication({workspace, care, noon}, {}));
}

TEST(Publish, BringsAnApprovedPackToATerminal) {
    TestOffice const office;
    office.import_items(small_pack());
    office.approve();

    auto const outcome = must(office.publish());

    EXPECT_EQ(outcome.plan.sections, (std::vector<std::string>{"hall", "transport"}));
    auto const contents = must(TestTerminal{office, office.server()}.contents());
    ASSERT_EQ(contents.size(), 3U);
    EXPECT_EQ(contents.at("transport/fee/parking.json"), published_bytes(parking_fee("5")));
}

TEST(Publish, BringsAChangeToATerminalThatKnowsTheOldOne) {
    TestOffice const office;
    office.import_items(small_pack());
    office.approve();
    must(office.publish());
    TestTerminal terminal{office, office.server()};
    must(terminal.contents());

    office.import_items({parking_fee("6")});
    office.approve();
    auto const outcome = must(office.publish(noon + hour));

    auto changed = parking_fee("6");
    changed.revision = 2;
    EXPECT_EQ(outcome.plan.sections, std::vector<std::string>{"transport"});
    EXPECT_EQ(must(terminal.contents()).at("transport/fee/parking.json"), published_bytes(changed));
}

TEST(Publish, TakesARemovedItemAwayOnceTheRemovalIsApproved) {
    TestOffice const office;
    office.import_items(small_pack());
    office.approve();
    must(office.publish());
    auto pack = small_pack();
    pack.pop_back();

    office.import_items(pack, GoneItems::Remove);

    EXPECT_FALSE(office.publish());
    office.approve();
    must(office.publish());
    EXPECT_FALSE(must(TestTerminal{office, office.server()}.contents())
                     .contains("transport/fee/parking.json"));
}

TEST(Publish, MakesNothingNewWhenNothingChanged) {
    TestOffice const office;
    office.import_items(small_pack());
    office.approve();
    must(office.publish());

    auto const again = must(office.publish(noon + hour));

    EXPECT_TRUE(again.plan.files.empty());
    EXPECT_EQ(again.files_written, 0U);
}

TEST(Publish, FillsASecondServerWithTheSamePublication) {
    TestOffice const office;
    office.import_items(small_pack());
    office.approve();
    must(office.publish());

    must(publish(office.workspace(), {.to = office / "stick", .by = "chen"}, noon));

    EXPECT_EQ(parking_amount(office, office / "stick"), "5");
}

TEST(Publish, KeepsVersionAndSignaturesOfAnUnchangedSection) {
    TestOffice const office;
    office.import_items(small_pack());
    office.approve();
    must(office.publish());
    auto const before = must(read_publication(office.server()));

    office.import_items({parking_fee("6")});
    office.approve();
    must(office.publish());

    auto const after = must(read_publication(office.server()));
    EXPECT_EQ(after.section("hall").bytes, before.section("hall").bytes);
    EXPECT_EQ(after.targets.bytes, before.targets.bytes);
    EXPECT_EQ(after.section("transport").version(), 2);
    EXPECT_EQ(after.snapshot.version(), 2);
}

std::string bundle_at(TestOffice const& office, std::string const& section) {
    auto const file = office.server() / "targets/bundles" / (section + ".1.bundle");
    return must(read_file(file, most_test_bytes));
}

TEST(Publish, WritesASectionsItemsInOneBundle) {
    TestOffice const office;
    office.import_items(small_pack());
    office.approve();
    must(office.publish());

    auto const contents = must(TestTerminal{office, office.server()}.contents());

    EXPECT_EQ(bundle_at(office, "transport"), contents.at("transport/department/transport.json") +
                                                  contents.at("transport/fee/parking.json"));
}

TEST(Publish, WritesABundleAnewWithItsSectionOnly) {
    TestOffice const office;
    office.import_items(small_pack());
    office.approve();
    must(office.publish());
    auto const before = bundle_at(office, "transport");

    must(office.refresh_timestamp(noon + hour));
    EXPECT_EQ(bundle_at(office, "transport"), before);

    office.import_items({parking_fee("6")});
    office.approve();
    must(office.publish());
    EXPECT_NE(bundle_at(office, "transport"), before);
}

TEST(Publish, IsInvisibleUntilTheTimestampIsReplaced) {
    TestOffice const office;
    office.import_items(small_pack());
    office.approve();
    must(office.publish());
    office.import_items({parking_fee("6")});
    office.approve();
    auto const plan = publication_of(office);
    ASSERT_EQ(plan.files.back().place, timestamp_place);

    for (std::size_t written = 0; written < plan.files.size(); ++written) {
        EXPECT_EQ(parking_amount(office, office.server()), "5") << "after " << written << " files";
        must(write_files(office.server(), {plan.files[written]}));
    }

    EXPECT_EQ(parking_amount(office, office.server()), "6");
}

TEST(Publish, FinishesWhatAnInterruptedPublicationBegan) {
    TestOffice const office;
    office.import_items(small_pack());
    office.approve();
    auto plan = publication_of(office);
    plan.files.resize(plan.files.size() - 2);
    must(write_files(office.workspace().published(), plan.files));
    must(write_files(office.server(), plan.files));

    must(office.publish(noon + hour));

    EXPECT_EQ(parking_amount(office, office.server(), noon + hour), "5");
}

TEST(Publish, RefusesAServerThatIsAheadOfTheWorkspace) {
    TestOffice const office;
    office.import_items(small_pack());
    office.approve();
    must(office.publish());
    std::filesystem::copy(office.workspace_folder(), office / "backup",
                          std::filesystem::copy_options::recursive);
    must(office.refresh_timestamp(noon + hour));

    auto const stale = publish(must(Workspace::open(office / "backup")),
                               {.to = office.server(), .by = "chen"}, noon);

    ASSERT_FALSE(stale);
    EXPECT_EQ(stale.error().failure, Failure::Rejected);
}

TEST(Timestamp, ProvesTheSameSnapshotForAnotherWeek) {
    TestOffice const office;
    office.import_items(small_pack());
    office.approve();
    must(office.publish());
    auto const later = noon + std::chrono::days{8};
    EXPECT_FALSE(TestTerminal(office, office.server()).contents(later));

    auto const outcome = must(office.refresh_timestamp(later));

    EXPECT_EQ(outcome.plan.renewed, std::vector<std::string>{"timestamp"});
    EXPECT_EQ(outcome.files_written, 1U);
    EXPECT_EQ(parking_amount(office, office.server(), later), "5");
}

TEST(Timestamp, NeedsAPublication) {
    TestOffice const office;

    auto const refused = office.refresh_timestamp(noon);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().failure, Failure::Rejected);
}

TEST(Renewal, CarriesTerminalsOverTheYear) {
    TestOffice const office;
    office.import_items(small_pack());
    office.approve();
    must(office.publish());
    auto const late = noon + std::chrono::days{300};
    auto const much_later = noon + std::chrono::days{400};

    office.approve(late);
    auto const outcome = must(office.publish(late));
    must(office.refresh_timestamp(much_later));

    EXPECT_EQ(outcome.plan.renewed,
              (std::vector<std::string>{"targets", "snapshot", "root", "timestamp"}));
    EXPECT_EQ(parking_amount(office, office.server(), much_later), "5");
}

}  // namespace
}  // namespace sunhall
