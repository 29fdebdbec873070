#include "sync/courier/rounds.hpp"

#include <gtest/gtest.h>

#include "sync/courier/confirmation.hpp"
#include "tests/support/hand_set_clock.hpp"
#include "tests/support/must.hpp"
#include "tests/support/small_office.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {
namespace {

using namespace std::chrono_literals;

class RoundsTest : public testing::Test {
protected:
    std::unique_ptr<Rounds> start_program() {
        return std::make_unique<Rounds>(
            RoundsSettings{.folders = folders_,
                           .trusted_root = office_.root(),
                           .built = Repository::now - 24h,
                           .retry_after = [this] { return retry_after_; }},
            office_.repository.metadata, office_.repository.target_files,
            BackOff{300s, "A-03", [](std::int64_t limit) { return limit / 2; }}, clock_,
            [this](CourierEvent event) { events_.push_back(std::move(event)); });
    }

    [[nodiscard]] std::vector<GenerationSwitched> switches() const {
        std::vector<GenerationSwitched> found;
        for (auto const& event : events_) {
            if (auto const* const switched = std::get_if<GenerationSwitched>(&event)) {
                found.push_back(*switched);
            }
        }
        return found;
    }

    [[nodiscard]] std::vector<std::string> phases() const {
        std::vector<std::string> found;
        for (auto const& event : events_) {
            if (auto const* const state = std::get_if<SyncState>(&event)) {
                found.emplace_back(name_of(state->phase));
            }
        }
        return found;
    }

    void go_offline() {
        office_.repository.metadata.trouble = Error{Failure::Offline, "connection refused"};
    }

    TemporaryFolder disk_;
    CourierFolders folders_{disk_ / "data"};
    SmallOffice office_;
    HandSetClock clock_{Repository::now};
    std::optional<std::chrono::seconds> retry_after_;
    std::vector<CourierEvent> events_;
};

TEST_F(RoundsTest, TellsEveryStepOfAFirstRound) {
    auto const rounds = start_program();

    EXPECT_EQ(rounds->begin(), 0s);
    rounds->run();

    EXPECT_EQ(phases(), (std::vector<std::string>{"waiting", "refreshing", "downloading",
                                                  "building", "waiting"}));
    ASSERT_EQ(switches().size(), 1U);
    EXPECT_EQ(switches().front().file, generation_file(folders_.generations, 1));
    EXPECT_EQ(rounds->state().last_ok, Repository::now);
    EXPECT_EQ(rounds->state().last_error, "");
}

TEST_F(RoundsTest, MovesTheConfirmationWithoutANewGeneration) {
    auto const rounds = start_program();
    rounds->run();

    clock_.time += 5min;
    rounds->run();

    EXPECT_EQ(switches().size(), 1U);
    EXPECT_EQ(rounds->state().last_ok, Repository::now + 5min);
    EXPECT_EQ(read_confirmation(folders_.confirmation), Repository::now + 5min);
}

TEST_F(RoundsTest, CountsFailuresAndKeepsTheLastConfirmation) {
    auto const rounds = start_program();
    rounds->run();
    go_offline();

    clock_.time += 5min;
    auto const first = rounds->run();
    auto const second = rounds->run();

    EXPECT_EQ(rounds->state().failures, 2);
    EXPECT_EQ(rounds->state().last_ok, Repository::now);
    EXPECT_EQ(rounds->state().last_error.rfind("offline: ", 0), 0U) << rounds->state().last_error;
    EXPECT_EQ(rounds->state().next, clock_.time + second);
    EXPECT_LT(first, second);
}

TEST_F(RoundsTest, ForgetsFailuresWhenTheServerIsBack) {
    auto const rounds = start_program();
    go_offline();
    rounds->run();
    office_.repository.metadata.trouble.reset();

    rounds->run();

    EXPECT_EQ(rounds->state().failures, 0);
    EXPECT_EQ(rounds->state().last_error, "");
}

TEST_F(RoundsTest, WaitsAsLongAsTheServerAsks) {
    auto const rounds = start_program();
    go_offline();
    retry_after_ = 25min;

    EXPECT_EQ(rounds->run(), 25min);
}

TEST_F(RoundsTest, RemembersTheConfirmationOverARestart) {
    start_program()->run();
    go_offline();

    auto const rounds = start_program();
    auto const wait = rounds->begin();

    EXPECT_EQ(rounds->state().last_ok, Repository::now);
    EXPECT_GT(wait, 0s);
}

TEST_F(RoundsTest, JudgesNoUpdateByATimeBeforeTheLastConfirmation) {
    start_program()->run();
    // A year passes in the office; then the terminal's battery dies.
    clock_.time = Repository::now + 20 * 24h;
    start_program()->run();
    office_.repository.timestamp.expires = Repository::now + 10 * 24h;
    office_.repository.publish("timestamp");
    clock_.time = Repository::now;

    auto const rounds = start_program();
    rounds->run();

    EXPECT_EQ(rounds->state().last_error.rfind("untrusted: ", 0), 0U) << rounds->state().last_error;
}

TEST_F(RoundsTest, GoesOnWithAConfirmationThatIsWrongByFortyYears) {
    start_program()->run();
    must(write_confirmation(folders_.confirmation, Repository::now + 40 * 365 * 24h));

    auto const rounds = start_program();
    rounds->run();

    EXPECT_EQ(rounds->state().last_error, "");
    EXPECT_FALSE(rounds->state().clock_suspect);
    EXPECT_EQ(read_confirmation(folders_.confirmation), Repository::now);
}

TEST_F(RoundsTest, GoesOnWithAClockThatIsWrongByFiftyYears) {
    start_program()->run();
    for (auto const wrong : {-50 * 365 * 24h, 50 * 365 * 24h}) {
        clock_.time = Repository::now + wrong;
        office_.draft(hotline("renshe", "12333", wrong > 0s ? "五十年后" : "五十年前"));
        office_.publish();
        events_.clear();

        auto const rounds = start_program();
        rounds->run();

        EXPECT_EQ(rounds->state().last_error, "");
        EXPECT_TRUE(rounds->state().clock_suspect);
        EXPECT_EQ(switches().size(), 1U);
        EXPECT_LT(*rounds->state().last_ok, Repository::now + 1h);
    }
}

TEST_F(RoundsTest, RefusesWhatExpiredBeforeTheProgramWasBuilt) {
    office_.repository.timestamp.expires = Repository::now - 48h;
    office_.repository.publish("timestamp");
    clock_.time = Repository::now - 50 * 365 * 24h;

    auto const rounds = start_program();
    rounds->run();

    EXPECT_NE(rounds->state().last_error.find("role timestamp: expired"), std::string::npos);
}

TEST_F(RoundsTest, DoesNotCallAShutdownAFailure) {
    auto const rounds = start_program();
    office_.repository.metadata.trouble = Error{Failure::Cancelled, "told to stop"};

    rounds->run();

    EXPECT_EQ(rounds->state().failures, 0);
}

}  // namespace
}  // namespace sunhall
