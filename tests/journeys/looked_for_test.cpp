// What a visitor looked for in vain reaches the office as a count, if the visitor says so.
#include <filesystem>

#include "tests/journeys/hall_journey.hpp"

namespace sunhall::journey {
namespace {

using namespace std::chrono_literals;

class LookedForInVain : public HallJourney {
protected:
    /// The number of visits that told anything in this quarter; 0 before the first.
    [[nodiscard]] static std::int64_t visits_in(Json const& status) {
        auto const* const quarters = member(status, "looked_for");
        return quarters == nullptr || quarters->array()->empty()
                   ? 0
                   : quarters->array()->front().find("visits")->integer().value_or(0);
    }

    void look_for_what_is_not_there() {
        visitor.touch("搜索");
        for (int i = 0; i < 3; ++i) {
            visitor.touch("V");
        }
        visitor.read("没有找到相符的内容");
    }
};

TEST_F(LookedForInVain, IsCountedOnTheVisitorsTouchAndInNoWords) {
    look_for_what_is_not_there();
    EXPECT_FALSE(std::filesystem::exists(terminal.data() / "use.db"));

    visitor.touch("告诉我们您在找什么");

    EXPECT_NO_THROW(visitor.read("记下了，谢谢您"));
    auto const status =
        terminal.status_when([](Json const& answer) { return visits_in(answer) == 1; }, 10s);
    ASSERT_TRUE(status) << visitor.everything();
    auto const printed = terminal.run({"--looked-for"});
    EXPECT_EQ(printed.code, 0) << printed.errors;
    EXPECT_NE(printed.output.find("\"visits\": 1"), std::string::npos) << printed.output;
    EXPECT_EQ(printed.output.find("vvv"), std::string::npos) << printed.output;
}

}  // namespace
}  // namespace sunhall::journey
