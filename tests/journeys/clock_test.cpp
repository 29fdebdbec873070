// A terminal whose clock is wrong by fifty years: the battery is empty, or somebody set the year.
#include "tests/journeys/hall_journey.hpp"

namespace sunhall::journey {
namespace {

using namespace std::chrono_literals;

class WrongClock : public HallJourney, public testing::WithParamInterface<char const*> {
protected:
    void start_again(std::string wrong_by) {
        ASSERT_EQ(terminal.stop().code, 0);
        terminal.set_clock(std::move(wrong_by));
        terminal.start(screen);
        ASSERT_TRUE(terminal.shows_content());
    }
    [[nodiscard]] bool is_suspected(bool suspected) const {
        return terminal
            .status_when(
                [suspected](Json const& status) {
                    auto const text = compact_json(status);
                    return suspected == (text.find("clock_suspect: ") != std::string::npos);
                },
                20s)
            .has_value();
    }
};

TEST_P(WrongClock, LeavesTheScreenAndTheUpdatesAndIsToldInTheStatusUntilItIsSet) {
    start_again(GetParam());

    EXPECT_TRUE(is_suspected(true));
    auto const fee = open_a_fee();
    EXPECT_NO_THROW(visitor.read(standard_of(fee)));
    office.correct(fee, "body.standard", "时钟不准时公布的标准");
    office.publish();
    EXPECT_NO_THROW(visitor.read("时钟不准时公布的标准"));

    start_again("");

    EXPECT_TRUE(is_suspected(false));
}

INSTANTIATE_TEST_SUITE_P(FiftyYears, WrongClock, testing::Values("-50y", "+50y"),
                         [](auto const& tested) {
                             return tested.param[0] == '-' ? "Behind" : "Ahead";
                         });

}  // namespace
}  // namespace sunhall::journey
