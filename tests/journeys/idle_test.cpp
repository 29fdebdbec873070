// A visitor who walked away: the terminal asks, then forgets everything. Takes as long as it does
// in a hall, at the shortest setting.
#include "tests/journeys/hall_journey.hpp"

namespace sunhall::journey {
namespace {

using namespace std::chrono_literals;

class LongIdle : public HallJourney {
protected:
    [[nodiscard]] bool comes_to_see(std::string const& words, std::chrono::seconds most) const {
        return eventually(most, [&] { return visitor.sees(words); });
    }
};

TEST_F(LongIdle, VisitorIsAskedAndThenForgotten) {
    visitor.touch("收费标准");
    visitor.touch_first("/fee/");

    EXPECT_TRUE(comes_to_see("您还在看吗", 40s)) << visitor.everything();
    EXPECT_TRUE(comes_to_see("走进部门，当面看、当面问", 30s)) << visitor.everything();
}

TEST_F(LongIdle, VisitorWhoIsStillThereGoesOnReading) {
    auto const fee = open_a_fee();
    ASSERT_TRUE(comes_to_see("您还在看吗", 40s)) << visitor.everything();

    visitor.touch("继续查看");

    EXPECT_TRUE(eventually(5s, [&] { return !visitor.sees("您还在看吗"); }));
    EXPECT_NO_THROW(visitor.read(standard_of(fee)));
}

}  // namespace
}  // namespace sunhall::journey
