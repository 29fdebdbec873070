// A terminal that nobody uses shows what is new to those who pass.
#include "tests/journeys/hall_journey.hpp"

namespace sunhall::journey {
namespace {

using namespace std::chrono_literals;

class AttractPage : public testing::Test {
protected:
    void SetUp() override {
        office.publish();
        terminal.start(screen);
        ASSERT_TRUE(terminal.shows_content()) << terminal.process().errors();
    }

    [[nodiscard]] bool is_on(std::string const& page) const {
        return terminal
            .status_when([&](Json const& status) { return text_at(status, "screen") == page; }, 20s)
            .has_value();
    }

    // NOLINTBEGIN(*-non-private-member-variables-in-classes): gtest's tests are derived classes.
    TemporaryFolder folder;
    Office office{folder / "hall"};
    Nginx server{folder / "hall"};
    Xvfb screen;
    Terminal terminal{folder / "terminal", office.terminal_root(), server, 3s};
    Visitor visitor{screen, terminal.client()};
    // NOLINTEND(*-non-private-member-variables-in-classes)
};

TEST_F(AttractPage, LeadsHomeAtATouchThatPressesNothingElse) {
    auto const door = terminal.client().screen()->target("办事指南")->rect;
    ASSERT_TRUE(is_on("attract")) << visitor.everything();
    EXPECT_NO_THROW(visitor.read("轻触屏幕开始"));
    EXPECT_NO_THROW(visitor.read("12345"));

    screen.tap({door.x + door.width / 2, door.y + door.height / 2});

    EXPECT_TRUE(is_on("home")) << visitor.everything();
    visitor.touch("办事指南");
    EXPECT_TRUE(is_on("guides")) << visitor.everything();
}

}  // namespace
}  // namespace sunhall::journey
