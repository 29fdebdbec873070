// An office whose computer shows the wrong day signs nothing by it, and mends what it has signed.
#include "sync/desk/office_clock.hpp"

#include <gtest/gtest.h>

#include "sync/desk/doctor.hpp"
#include "sync/desk/issuing.hpp"
#include "sync/desk/limits.hpp"
#include "sync/desk/withdrawal.hpp"
#include "tests/sync/desk/command_office.hpp"

namespace sunhall {
namespace {

constexpr std::chrono::days fifty_years{18'263};

class OfficeClock : public testing::Test {
protected:
    OfficeClock() {
        office.import_items(small_pack());
        office.approve();
        must(office.publish());
    }

    [[nodiscard]] Instant end_of_timestamp() const {
        return must(read_publication(office.server())).timestamp.content.expires;
    }
    Result<PublishOutcome> publish_by_a_checked_clock(Instant now) const {
        return sunhall::publish(office.workspace(),
                                {.to = office.server(), .by = "chen", .clock = ClockTrust::Checked},
                                now);
    }

    TestOffice office;  // NOLINT(*-non-private-member-variables-in-classes)
};

TEST_F(OfficeClock, SignsNothingWhenItIsBehindTheLastTimestamp) {
    auto const behind = noon - std::chrono::days{30};

    for (auto const& refused : {office.refresh_timestamp(behind), office.publish(behind)}) {
        ASSERT_FALSE(refused);
        EXPECT_TRUE(says(refused.error().message, "请核对时钟")) << refused.error().message;
    }
    EXPECT_FALSE(withdraw(office.workspace(),
                          {.paths = {"transport/fee/parking.json"},
                           .key_file = office.key("li"),
                           .why = "金额有误",
                           .to = office.server()},
                          behind));
    EXPECT_EQ(parking_amount(office, office.server()), "5");
}

TEST_F(OfficeClock, MayBeAsFarBehindAsTheClocksOfTwoComputers) {
    EXPECT_TRUE(office.refresh_timestamp(noon - clock_tolerance));
}

TEST_F(OfficeClock, LeavesNoTimestampOfAClockThatWasAheadOnceSomebodyHasLooked) {
    must(office.refresh_timestamp(noon + fifty_years));
    ASSERT_FALSE(office.publish());

    auto const outcome = must(publish_by_a_checked_clock(noon));

    EXPECT_EQ(outcome.plan.renewed, std::vector<std::string>{"timestamp"});
    EXPECT_EQ(end_of_timestamp(), noon + timestamp_lifetime);
    EXPECT_TRUE(office.publish());
}

TEST_F(OfficeClock, IsDoubtedWhereASignatureHoldsTooLong) {
    must(office.refresh_timestamp(noon + fifty_years));

    auto const warnings =
        expiry_warnings(must(read_publication(office.workspace().published())), noon);
    auto const days = must(working_days_of(office.workspace()));
    auto const worst = must(examine(office.workspace(), days, noon)).front();

    ASSERT_EQ(warnings.size(), 1U);
    EXPECT_TRUE(says(warnings.front(), "timestamp --clock-checked")) << warnings.front();
    EXPECT_EQ(worst.where, "timestamp");
    EXPECT_EQ(worst.urgency, Urgency::Urgent);
}

TEST_F(OfficeClock, LeavesNothingElseThatHoldsTooLongEither) {
    must(office.refresh_timestamp(noon + fifty_years));
    office.approve(noon + fifty_years);
    must(office.publish(noon + fifty_years));
    ASSERT_FALSE(publish_by_a_checked_clock(noon)) << "the sections wait for their reviewers";

    office.approve();
    auto const outcome = must(publish_by_a_checked_clock(noon));

    EXPECT_EQ(outcome.plan.sections, (std::vector<std::string>{"hall", "transport"}));
    EXPECT_EQ(outcome.plan.renewed,
              (std::vector<std::string>{"targets", "snapshot", "root", "timestamp"}));
    EXPECT_TRUE(expiry_warnings(must(read_publication(office.server())), noon).empty());
}

class BuiltLater : public CommandLine {};

TEST_F(BuiltLater, RunsNoCommandByAClockThatIsBehindItsBuild) {
    std::ostringstream out;
    std::ostringstream err;
    StoppedClock const clock;
    DeskSeat const seat{
        .out = out, .err = err, .user = "chen", .built = noon + std::chrono::days{1}};

    auto const code = run_desk(
        {"--workspace", at("office"), "init", "--hall", "大厅", "--no-passphrase"}, clock, seat);

    EXPECT_EQ(code, exit_refused);
    EXPECT_TRUE(says(err.str(), "请把时钟调准")) << err.str();
    EXPECT_FALSE(std::filesystem::exists(at("office")));
    EXPECT_EQ(run_desk({"--help"}, clock, seat), exit_done);
}

}  // namespace
}  // namespace sunhall
