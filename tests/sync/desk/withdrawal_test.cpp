// One reviewer hides an item at once; nobody shows one alone.
#include "sync/desk/withdrawal.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "sync/desk/check.hpp"
#include "sync/desk/doctor.hpp"
#include "sync/desk/init.hpp"
#include "sync/desk/key_change.hpp"
#include "sync/desk/restore.hpp"
#include "tests/sync/desk/test_office.hpp"

namespace sunhall {
namespace {

std::string const parking = "transport/fee/parking.json";

class WithdrawTest : public testing::Test {
protected:
    WithdrawTest() {
        office.import_items(small_pack());
        office.approve();
        must(office.publish());
        must(terminal.contents());
    }

    Result<WithdrawOutcome> ask(std::string const& staff, std::set<std::string> paths,
                                bool lift = false) const {
        return withdraw(office.workspace(),
                        {.paths = std::move(paths),
                         .lift = lift,
                         .key_file = office.key(staff),
                         .why = "金额有误",
                         .to = office.server().string()},
                        noon);
    }
    bool shows_parking() { return must(terminal.contents()).contains(parking); }

    // NOLINTBEGIN(*-non-private-member-variables-in-classes)
    TestOffice office;
    TestTerminal terminal{office, office.server()};
    // NOLINTEND(*-non-private-member-variables-in-classes)
};

TEST_F(WithdrawTest, HidesAnItemByOneSignatureAndNothingElse) {
    auto const outcome = must(ask("li", {parking}));

    EXPECT_EQ(outcome.withdrawn, std::vector<std::string>{parking});
    EXPECT_FALSE(shows_parking());
    EXPECT_EQ(must(terminal.contents()).size(), 2U);
    EXPECT_EQ(must(Register::load(office.workspace())).entries().back().event.act, Act::Withdraw);
}

TEST_F(WithdrawTest, ShowsWhatTwoApprovedOnceItIsLifted) {
    must(ask("li", {parking}));
    office.import_items({parking_fee("6")});
    office.approve();
    must(office.publish());
    EXPECT_FALSE(shows_parking());

    must(ask("zhang", {parking}, true));

    EXPECT_TRUE(shows_parking());
    EXPECT_EQ(parking_amount(office, office.server()), "6");
}

TEST_F(WithdrawTest, IsDoneOnceHoweverOftenItIsAsked) {
    must(ask("li", {parking}));
    auto const version = must(read_publication(office.server())).timestamp.version();

    EXPECT_EQ(must(ask("li", {parking})).files_written, 0U);
    EXPECT_EQ(must(read_publication(office.server())).timestamp.version(), version);
}

TEST_F(WithdrawTest, FinishesALiftWhoseUploadBrokeOff) {
    must(ask("li", {parking}));
    auto const half = must(read_file(office.server() / timestamp_place, most_test_bytes));
    must(ask("li", {parking}, true));
    must(write_atomically(office.server() / timestamp_place, half));
    ASSERT_FALSE(shows_parking());

    auto const again = must(ask("li", {parking}, true));

    EXPECT_TRUE(again.done_before);
    EXPECT_EQ(again.files_written, 1U);
    EXPECT_TRUE(shows_parking());
}

TEST_F(WithdrawTest, SignsTheSameListOnceForEachReviewerUntilItRunsOut) {
    EXPECT_FALSE(must(ask("li", {})).done_before);

    EXPECT_TRUE(must(ask("li", {})).done_before);
    EXPECT_FALSE(must(ask("zhang", {})).done_before);
}

TEST_F(WithdrawTest, TakesNoKeyButThatOfAReviewerOfTheSection) {
    must(SecretKey::generate().save(office.key("stranger")));

    EXPECT_FALSE(ask("stranger", {parking}));
    EXPECT_FALSE(ask("li", {"transport/fee/none.json"}));
    EXPECT_FALSE(ask("li", {"transport/fee/none.json"}, true));
    EXPECT_TRUE(shows_parking());
}

TEST_F(WithdrawTest, WaitsForNoReviewThatIsDueForOtherReasons) {
    must(revoke_person(office.workspace(), "zhang", {.by = "chen", .at = noon, .why = "调离"}));

    must(ask("li", {parking}));

    EXPECT_FALSE(shows_parking());
}

TEST_F(WithdrawTest, IsNotForgottenWhenItsSignerGoes) {
    must(ask("zhang", {parking}));
    auto const unforgotten = [](std::vector<std::string> const& warnings) {
        return std::ranges::any_of(warnings, [](auto const& one) { return says(one, "重签"); });
    };
    EXPECT_FALSE(unforgotten(must(check_workspace(office.workspace(), noon)).warnings));

    auto const outcome =
        must(revoke_person(office.workspace(), "zhang", {.by = "chen", .at = noon, .why = "调离"}));

    auto const days = must(working_days_of(office.workspace()));
    auto const ailments = must(examine(office.workspace(), days, noon));
    EXPECT_TRUE(unforgotten(outcome.warnings));
    EXPECT_TRUE(unforgotten(must(check_workspace(office.workspace(), noon)).warnings));
    EXPECT_TRUE(std::ranges::any_of(ailments, [](Ailment const& ailment) {
        return ailment.urgency == Urgency::Urgent && ailment.where == "urgent-withdraw";
    }));

    must(ask("li", {}));
    EXPECT_FALSE(unforgotten(must(check_workspace(office.workspace(), noon)).warnings));
}

TEST_F(WithdrawTest, IsSignedAnewBeforeItsSignerGoes) {
    must(ask("zhang", {parking}));
    must(revoke_person(office.workspace(), "zhang", {.by = "chen", .at = noon, .why = "调离"}));
    must(office.sign("wang", ReviewGroup::First));
    must(office.sign("li", ReviewGroup::Second));
    EXPECT_FALSE(office.publish());

    must(ask("li", {}));
    must(office.publish());

    EXPECT_FALSE(shows_parking());
}

TEST_F(WithdrawTest, SurvivesARestoration) {
    must(ask("li", {parking}));

    must(restore_workspace(office / "fresh",
                           {.from = office.server().string(),
                            .root_file = office.workspace_folder() / terminal_root_name,
                            .by = "chen"},
                           noon));

    auto const fresh = must(read_publication(office / "fresh/published"));
    EXPECT_TRUE(fresh.withdrawal.content.targets.contains(parking));
}

}  // namespace
}  // namespace sunhall
