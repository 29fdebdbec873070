#include "sync/store/use_counter.hpp"

#include <condition_variable>
#include <mutex>

#include <gtest/gtest.h>

#include "tests/support/hand_set_clock.hpp"
#include "tests/support/must.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {
namespace {

/// A mailbox that somebody waits at.
class NewsStand {
public:
    UseNews next() {
        std::unique_lock lock{mutex_};
        condition_.wait(lock, [this] { return rung_; });
        rung_ = false;
        return mailbox.take_all().back();
    }
    UseMailbox mailbox{[this] {
        std::scoped_lock const lock{mutex_};
        rung_ = true;
        condition_.notify_all();
    }};

private:
    std::mutex mutex_;
    std::condition_variable condition_;
    bool rung_ = false;
};

TEST(UseCounterThread, WritesAndTellsWhatChanged) {
    TemporaryFolder const folder;
    HandSetClock const clock{instant_at(std::chrono::year{2026} / 11 / 24, 10, 24)};
    NewsStand stand;
    {
        UseCounter counter{folder / "use.db", clock, stand.mailbox};
        counter.count({Use::Of::Words, "公租房"});
        EXPECT_EQ(stand.next().told, (std::vector<ToldWords>{{"2026Q4", 1, {}}}));
    }

    UseCounter const again{folder / "use.db", clock, stand.mailbox};

    EXPECT_EQ(stand.next().told, (std::vector<ToldWords>{{"2026Q4", 1, {}}})) << "at the start";
}

TEST(UseCounterThread, MakesNoFileForNothing) {
    TemporaryFolder const folder;
    HandSetClock const clock{instant_at(std::chrono::year{2026} / 11 / 24, 10, 24)};
    NewsStand stand;

    { UseCounter const counter{folder / "use.db", clock, stand.mailbox}; }

    EXPECT_FALSE(std::filesystem::exists(folder / "use.db"));
}

}  // namespace
}  // namespace sunhall
