// Keys go out of use without anything they signed going on to count, and come in without a gap.
#include "sync/desk/key_change.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "sync/base/files.hpp"
#include "sync/desk/init.hpp"
#include "sync/desk/key_report.hpp"
#include "sync/desk/prompt.hpp"
#include "sync/desk/registration.hpp"
#include "tests/sync/desk/test_office.hpp"

namespace sunhall {
namespace {

KeyChange const reason{.by = "chen", .at = noon, .why = "U 盘遗失"};

/// Approved by zhang (first) and li (second), and published.
class KeyChangeTest : public testing::Test {
protected:
    KeyChangeTest() {
        office.import_items(small_pack());
        office.approve();
        must(office.publish());
    }

    [[nodiscard]] bool counts_at_terminals(std::string const& staff_key_id) const {
        auto const published = must(read_publication(office.server()));
        return published.targets.content.delegations->keys.contains(staff_key_id);
    }

    TestOffice office;  // NOLINT(*-non-private-member-variables-in-classes)
};

TEST_F(KeyChangeTest, NamesTheSectionsThatNeedAnotherReview) {
    auto const outcome = must(revoke_person(office.workspace(), "zhang", reason));

    EXPECT_EQ(outcome.sections, (std::vector<std::string>{"hall", "transport"}));
    EXPECT_EQ(outcome.needed.at(1),
              "transport：初审（wang（wang））；复核（li（li）、zhao（zhao））");
    EXPECT_FALSE(outcome.warnings.empty());
}

TEST_F(KeyChangeTest, LeavesSectionsAloneThatARevokedKeyNeverSigned) {
    EXPECT_TRUE(must(revoke_person(office.workspace(), "wang", reason)).sections.empty());
}

TEST_F(KeyChangeTest, PublishesNothingUntilTheOthersHaveReviewedAnew) {
    must(revoke_person(office.workspace(), "zhang", reason));

    auto const refused = office.publish();

    ASSERT_FALSE(refused);
    EXPECT_TRUE(says(refused.error().message, "初审（wang（wang））")) << refused.error().message;
    EXPECT_FALSE(office.sign("zhang", ReviewGroup::First));
}

TEST_F(KeyChangeTest, ReplacesEverySignatureOfARevokedKeyInOneSnapshot) {
    auto const key_id = must(Roster::load(office.workspace())).with_staff("zhang")->key.id();
    TestTerminal terminal{office, office.server()};
    must(terminal.contents());
    must(revoke_person(office.workspace(), "zhang", reason));
    must(office.sign("wang", ReviewGroup::First));
    must(office.sign("li", ReviewGroup::Second));

    auto const outcome = must(office.publish());

    EXPECT_EQ(outcome.plan.sections, (std::vector<std::string>{"hall", "transport"}));
    EXPECT_EQ(outcome.plan.snapshot_version, 2);
    EXPECT_FALSE(counts_at_terminals(key_id));
    EXPECT_TRUE(terminal.contents());
}

TEST_F(KeyChangeTest, LeavesASignatureOfARevokedKeyUncountedInAnOpenBatch) {
    office.import_items({parking_fee("6")});
    must(office.sign("zhang", ReviewGroup::First));
    must(office.sign("li", ReviewGroup::Second));

    must(revoke_person(office.workspace(), "zhang", reason));

    EXPECT_FALSE(office.publish());
}

TEST_F(KeyChangeTest, TakesARevokedKeyNeverAgain) {
    must(revoke_person(office.workspace(), "zhang", reason));

    auto const refused = register_reviewer(
        office.workspace(),
        {.staff = "zhang", .name = "zhang", .group = ReviewGroup::First, .sections = {"hall"}});

    ASSERT_FALSE(refused);
    EXPECT_TRUE(says(refused.error().message, "停用")) << refused.error().message;
}

TEST_F(KeyChangeTest, RevokesOnceHoweverOftenItIsAsked) {
    must(revoke_person(office.workspace(), "zhang", reason));
    auto const entries = must(Register::load(office.workspace())).entries().size();

    auto const again = must(revoke_person(office.workspace(), "zhang", reason));

    EXPECT_EQ(again.sections, (std::vector<std::string>{"hall", "transport"}));
    EXPECT_EQ(must(Register::load(office.workspace())).entries().size(), entries);
    EXPECT_FALSE(revoke_person(office.workspace(), "nobody", reason));
}

TEST_F(KeyChangeTest, GivesAPersonAnotherKey) {
    auto const old_id = must(Roster::load(office.workspace())).with_staff("zhang")->key.id();

    auto const outcome =
        must(rotate_person(office.workspace(), "zhang", {}, unprotected_keys(), reason));
    office.approve();
    must(office.publish());

    EXPECT_EQ(outcome.sections, (std::vector<std::string>{"hall", "transport"}));
    EXPECT_FALSE(counts_at_terminals(old_id));
    EXPECT_TRUE(
        counts_at_terminals(must(Roster::load(office.workspace())).with_staff("zhang")->key.id()));
    EXPECT_EQ(parking_amount(office, office.server()), "5");
}

TEST_F(KeyChangeTest, ChangesEachKeyOfTheOfficeWithoutATerminalNoticing) {
    TestTerminal terminal{office, office.server()};
    must(terminal.contents());

    for (auto const* name : {"timestamp", "snapshot", "targets", "root-2"}) {
        must(rotate_office_key(office.workspace(), name, {}, unprotected_keys(), reason));
        must(office.publish());
        EXPECT_TRUE(terminal.contents()) << name;
    }

    EXPECT_EQ(must(read_publication(office.server())).root.version(), 5);
    EXPECT_EQ(parking_amount(office, office.server()), "5");
}

TEST_F(KeyChangeTest, SaysHowManyRootKeysAreMissing) {
    for (auto const* name : {"root-1", "root-2", "root-3"}) {
        std::filesystem::remove(office.key(name));
    }

    auto const refused =
        rotate_office_key(office.workspace(), "timestamp", {}, unprotected_keys(), reason);

    ASSERT_FALSE(refused);
    EXPECT_TRUE(says(refused.error().message, "还差 1 把根密钥")) << refused.error().message;
    EXPECT_EQ(must(read_publication(office.workspace().published())).root.version(), 1);
}

TEST_F(KeyChangeTest, ReplacesARootKeyThatIsLost) {
    auto const lost = must(SecretKey::look_at(office.key("root-5"))).public_key.id();
    std::filesystem::remove(office.key("root-5"));
    auto const unnamed =
        rotate_office_key(office.workspace(), "root-5", {}, unprotected_keys(), reason);

    must(rotate_office_key(office.workspace(), "root-5", lost.substr(0, 12), unprotected_keys(),
                           reason));
    must(office.publish());

    EXPECT_FALSE(unnamed);
    auto const root = must(read_publication(office.server())).root.content;
    EXPECT_FALSE(root.keys.contains(lost));
    EXPECT_EQ(root.root.key_ids.size(), 5U);
    EXPECT_EQ(parking_amount(office, office.server()), "5");
}

TEST_F(KeyChangeTest, GivesNoThirdKeyToWhoeverAsksTwice) {
    must(rotate_person(office.workspace(), "zhang", {}, unprotected_keys(), reason));
    auto const second = must(Roster::load(office.workspace())).with_staff("zhang")->key.id();
    auto const entries = must(Register::load(office.workspace())).entries().size();

    auto const again =
        must(rotate_person(office.workspace(), "zhang", {}, unprotected_keys(), reason));

    EXPECT_TRUE(again.done_before);
    EXPECT_EQ(again.sections, (std::vector<std::string>{"hall", "transport"}));
    EXPECT_EQ(must(Roster::load(office.workspace())).with_staff("zhang")->key.id(), second);
    EXPECT_EQ(must(Register::load(office.workspace())).entries().size(), entries);
}

TEST_F(KeyChangeTest, GivesAnotherKeyForAnotherReasonOrOnAnotherDay) {
    must(rotate_person(office.workspace(), "zhang", {}, unprotected_keys(), reason));
    KeyChange const leaked{.by = "chen", .at = noon, .why = "新密钥泄露"};
    KeyChange const later{.by = "chen", .at = noon + std::chrono::days{2}, .why = reason.why};

    EXPECT_FALSE(must(rotate_person(office.workspace(), "zhang", {}, unprotected_keys(), leaked))
                     .done_before);
    EXPECT_FALSE(must(rotate_person(office.workspace(), "zhang", {}, unprotected_keys(), later))
                     .done_before);
    EXPECT_EQ(must(Roster::load(office.workspace())).revoked().size(), 3U);
}

TEST_F(KeyChangeTest, FinishesARotationThatOnlyTheRegisterKnowsOf) {
    auto const staff_file = office.workspace().staff_file();
    auto const before = must(read_file(staff_file, most_test_bytes));
    must(rotate_person(office.workspace(), "zhang", {}, unprotected_keys(), reason));
    must(write_atomically(staff_file, before));

    auto const again =
        must(rotate_person(office.workspace(), "zhang", {}, unprotected_keys(), reason));

    EXPECT_FALSE(again.done_before);
    EXPECT_EQ(must(Roster::load(office.workspace())).with_staff("zhang")->key.id(),
              must(SecretKey::look_at(office.key("zhang"))).public_key.id());
}

TEST_F(KeyChangeTest, SignsOneRootHoweverOftenItIsAsked) {
    auto const rotate = [&] {
        return must(
            rotate_office_key(office.workspace(), "root-2", {}, unprotected_keys(), reason));
    };
    auto const rotated = rotate();
    auto const renewed = must(renew_root_role(office.workspace(), unprotected_keys(), reason));

    EXPECT_EQ(rotate().version, rotated.version);
    EXPECT_EQ(must(renew_root_role(office.workspace(), unprotected_keys(), reason)).version,
              renewed.version);
    EXPECT_EQ(must(read_publication(office.workspace().published())).root.version(), 3);
}

TEST_F(KeyChangeTest, CarriesTheRootOverItsYear) {
    auto const late = noon + std::chrono::days{350};
    KeyChange const change{.by = "chen", .at = late, .why = "例行延期"};

    must(renew_root_role(office.workspace(), unprotected_keys(), change));

    auto const root = must(read_publication(office.workspace().published())).root;
    EXPECT_EQ(root.version(), 2);
    EXPECT_GT(root.content.expires, late + std::chrono::days{300});
}

TEST_F(KeyChangeTest, IsKeptInTheRegister) {
    must(revoke_person(office.workspace(), "zhang", reason));

    auto const last = must(Register::load(office.workspace())).entries().back();

    EXPECT_EQ(last.event.act, Act::RevokeKey);
    EXPECT_EQ(last.event.why, "zhang（zhang）：U 盘遗失");
}

TEST_F(KeyChangeTest, ListsWhoHasWhichKeyAndUntilWhenTheyHaveSigned) {
    must(revoke_person(office.workspace(), "zhang", reason));

    auto const report = must(read_keys(office.workspace(), noon + std::chrono::days{300}));

    EXPECT_EQ(report.roster.reviewers().size(), 3U);
    EXPECT_EQ(report.roster.revoked().size(), 1U);
    EXPECT_EQ(report.root_keys_needed, 3);
    EXPECT_EQ(report.office.size(), 8U);
    EXPECT_TRUE(std::ranges::all_of(report.expiries, &Expiry::due));
}

TEST(SealedOffice, AsksForThePassphraseOnlyOfThoseWhoSign) {
    TemporaryFolder const folder;
    must(write_atomically(folder / "words", "四月的雨落在旧屋顶\n"));
    auto const care = must(from_file(folder / "words"));
    must(init_workspace(
        folder / "office",
        {.hall = "示范市政务服务大厅", .root = {.keys = 1, .needed = 1}, .care = care}, noon));
    auto const workspace = must(Workspace::open(folder / "office"));

    EXPECT_TRUE(must(SecretKey::look_at(folder / "office/keys/root-1.key")).sealed);
    EXPECT_TRUE(must(SecretKey::look_at(folder / "office/keys/targets.key")).sealed);
    EXPECT_FALSE(must(SecretKey::look_at(folder / "office/keys/timestamp.key")).sealed);
    EXPECT_TRUE(load_office_key(workspace, "targets", care));
    auto const unasked = load_office_key(workspace, "targets", unprotected_keys());
    ASSERT_FALSE(unasked);
    EXPECT_TRUE(says(unasked.error().message, "--passphrase-file")) << unasked.error().message;
}

TEST(SealedOffice, TakesAPassphraseThatWindowsEditorWrote) {
    TemporaryFolder const folder;
    must(write_atomically(folder / "words", "四月的雨落在旧屋顶\n"));
    must(write_atomically(folder / "from-windows", "\xEF\xBB\xBF四月的雨落在旧屋顶\r\n"));
    must(make_key(folder / "zhang.key", must(from_file(folder / "words"))));

    EXPECT_TRUE(open_key(folder / "zhang.key", must(from_file(folder / "from-windows"))));
}

TEST(SealedOffice, TakesNoShortPassphrase) {
    TemporaryFolder const folder;
    must(write_atomically(folder / "words", "四月的雨\n"));
    auto const care = must(from_file(folder / "words"));

    auto const refused = make_key(folder / "zhang.key", care);

    ASSERT_FALSE(refused);
    EXPECT_TRUE(says(refused.error().message, "口令太短")) << refused.error().message;
}

TEST(SealedOffice, WantsTheSamePassphraseTwice) {
    TemporaryFolder const folder;
    std::vector<std::string> typed{"四月的雨落在旧屋顶", "五月的雨落在旧屋顶"};
    auto const care = asking([&](std::string_view /*words*/) -> Result<std::string> {
        auto first = typed.front();
        typed.erase(typed.begin());
        return first;
    });

    EXPECT_FALSE(make_key(folder / "zhang.key", care));
    EXPECT_FALSE(std::filesystem::exists(folder / "zhang.key"));
}

}  // namespace
}  // namespace sunhall
