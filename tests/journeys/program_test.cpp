// What IT relies on: exit codes, --check, --tour, and a screen that is never blank.
#include <algorithm>
#include <filesystem>
#include <fstream>

#include "tests/journeys/hall_journey.hpp"
#include "tests/support/must.hpp"

namespace sunhall::journey {
namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

// <sysexits.h>, as design.md promises them.
constexpr int usage = 64;
constexpr int no_content = 69;
constexpr int cannot_write = 73;
constexpr int wrong_config = 78;

/// An office that has published, a server, and a terminal that was never started.
class Program : public testing::Test {
protected:
    void SetUp() override { office.publish(); }

    // NOLINTBEGIN(*-non-private-member-variables-in-classes): gtest's tests are derived classes.
    TemporaryFolder folder;
    Office office{folder / "hall"};
    Nginx server{folder / "hall"};
    Terminal terminal{folder / "terminal", office.terminal_root(), server};
    // NOLINTEND(*-non-private-member-variables-in-classes)
};

TEST_F(Program, NamesAWrongKeyOfItsConfigWithTheLine) {
    std::ofstream{terminal.config(), std::ios::app} << "intervall_s = 5\n";
    std::ifstream lines{terminal.config()};
    auto const last_line = std::count(std::istreambuf_iterator<char>{lines}, {}, '\n');

    auto const ending = terminal.run({"--check"});

    EXPECT_EQ(ending.code, wrong_config);
    EXPECT_NE(ending.errors.find("intervall_s"), std::string::npos) << ending.errors;
    EXPECT_NE(ending.errors.find(std::to_string(last_line)), std::string::npos) << ending.errors;
}

TEST_F(Program, RefusesACommandLineItDoesNotKnow) {
    EXPECT_EQ(terminal.run({"--no-such-option"}).code, usage);
    EXPECT_EQ(journey::run({{program("sunhall-kiosk")}, {}, {}}).code, usage);
}

TEST_F(Program, ChecksItselfWithoutAScreen) {
    ASSERT_EQ(terminal.sync_once().code, 0);

    auto const ending = terminal.run({"--check"});

    EXPECT_EQ(ending.code, 0) << ending.errors << ending.output;
    auto const report = must(parse_json(ending.output));
    EXPECT_GT(number_at(report, "content.generation"), 0) << ending.output;
    EXPECT_GT(number_at(report, "items"), 0) << ending.output;
}

TEST_F(Program, SaysThatItHasNothingToShow) {
    EXPECT_EQ(terminal.run({"--check"}).code, no_content);
    EXPECT_EQ(terminal.run({"--tour", folder / "tour"}).code, no_content);
}

TEST_F(Program, SaysThatItCannotWrite) {
    ASSERT_EQ(terminal.sync_once().code, 0);

    EXPECT_EQ(terminal.run({"--check", "--runtime-dir", "/dev/null/nowhere"}).code, cannot_write);
}

TEST_F(Program, DrawsEveryPageOnItsTour) {
    // A white picture of this size takes 8 kB as PNG, the emptiest page some 40 kB.
    constexpr std::uintmax_t blank = 20'000;
    ASSERT_EQ(terminal.sync_once().code, 0);

    auto const ending = terminal.run({"--tour", folder / "tour"});

    ASSERT_EQ(ending.code, 0) << ending.errors;
    int pictures = 0;
    for (auto const& entry : fs::directory_iterator{folder / "tour"}) {
        EXPECT_GT(entry.file_size(), blank) << entry.path();
        ++pictures;
    }
    EXPECT_GE(pictures, 9);
}

TEST_F(Program, ShowsASafePageUntilContentArrivesByItself) {
    Xvfb const screen;
    Visitor const visitor{screen, terminal.client()};
    server.stop();

    terminal.start(screen);

    EXPECT_TRUE(terminal.status_when(
        [](Json const& status) { return text_at(status, "state") == "safe"; }, 20s));
    EXPECT_FALSE(terminal.client().screen().value_or(Screen{}).texts.empty());
    server.start();
    EXPECT_TRUE(terminal.shows_content());
    EXPECT_NO_THROW(visitor.read("办事指南"));
}

TEST_F(Program, WritesItsStatusWhereItSaysAndEndsWhenAsked) {
    Xvfb const screen;
    terminal.start(screen);
    ASSERT_TRUE(terminal.shows_content());

    EXPECT_TRUE(eventually(5s, [&] {
        auto const status = terminal.client().status_file();
        return status && number_at(*status, "content.generation") > 0;
    }));
    EXPECT_EQ(terminal.stop().code, 0);
}

}  // namespace
}  // namespace sunhall::journey
