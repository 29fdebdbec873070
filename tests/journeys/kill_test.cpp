// A power cut at any moment of a sync: the terminal starts on a whole generation, every time.
//
// The moments are spread evenly over the time that a sync takes, so that every step is met:
// fetching metadata, fetching items, building the next generation, renaming it.
#include <chrono>
#include <csignal>
#include <string>
#include <thread>

#include "sync/base/format.hpp"
#include "tests/journeys/hall_journey.hpp"
#include "tests/support/must.hpp"

namespace sunhall::journey {
namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

class PowerCut : public HallJourney {
protected:
    void SetUp() override {
        HallJourney::SetUp();
        fee = open_a_fee();
        terminal.kill();
    }

    void publish_something_new(int number) {
        standard = format("第 {} 次更正的标准", number);
        office.correct(fee, "body.standard", standard);
        office.publish();
    }

    /// How long a sync takes that finds something new.
    Milliseconds duration_of_a_sync() {
        publish_something_new(0);
        auto const start = std::chrono::steady_clock::now();
        auto const ending = terminal.sync_once();
        EXPECT_EQ(ending.code, 0) << ending.errors;
        return std::chrono::steady_clock::now() - start;
    }

    /// Begins a sync and kills it after this long.
    void cut_after(Milliseconds delay) const {
        Process sync{{{program("sunhall-sync"), "--config", terminal.config(), "once"}, {}, {}}};
        std::this_thread::sleep_for(delay);
        sync.send(SIGKILL);
    }

    /// The number of the generation a terminal would start on; checks it, every item of it.
    [[nodiscard]] std::int64_t whole_generation() const {
        auto const ending = terminal.run({"--check"});
        EXPECT_EQ(ending.code, 0) << ending.errors << ending.output;
        auto const report = must(parse_json(ending.output));
        EXPECT_EQ(number_at(report, "items"), items) << ending.output;
        return number_at(report, "content.generation");
    }

    void cut_often(int cuts) {
        auto const duration = duration_of_a_sync();
        items = number_at(must(parse_json(terminal.run({"--check"}).output)), "items");
        auto last = whole_generation();
        for (int cut = 1; cut <= cuts; ++cut) {
            publish_something_new(cut);
            cut_after(duration * cut / cuts);
            auto const now = whole_generation();
            EXPECT_GE(now, last) << "after cut " << cut;
            last = now;
        }
        terminal.start(screen);
        ASSERT_TRUE(terminal.shows_content());
        EXPECT_EQ(open_a_fee(), fee);
        EXPECT_NO_THROW(visitor.read(standard));
    }

    // NOLINTBEGIN(*-non-private-member-variables-in-classes)
    std::string fee;
    std::string standard;
    std::int64_t items = 0;
    // NOLINTEND(*-non-private-member-variables-in-classes)
};

TEST_F(PowerCut, InASyncLeavesAWholeGeneration) { cut_often(10); }

class LongPowerCut : public PowerCut {};

TEST_F(LongPowerCut, AtAnyOfAHundredMomentsLeavesAWholeGeneration) { cut_often(100); }

TEST_F(LongPowerCut, OfTheTerminalItselfLeavesAWholeGeneration) {
    // A poll a second: the cuts fall before, into and after the sync that follows the start.
    constexpr int cuts = 30;
    items = number_at(must(parse_json(terminal.run({"--check"}).output)), "items");
    for (int cut = 1; cut <= cuts; ++cut) {
        publish_something_new(cut);
        terminal.start(screen);
        std::this_thread::sleep_for(Milliseconds{2000.0 * cut / cuts});
        terminal.kill();
        EXPECT_GT(whole_generation(), 0) << "after cut " << cut;
    }
}

}  // namespace
}  // namespace sunhall::journey
