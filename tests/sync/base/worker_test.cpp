#include "sync/base/worker.hpp"

#include <future>

#include <gtest/gtest.h>
#include <sys/resource.h>

#include "sync/base/mailbox.hpp"

namespace sunhall {
namespace {

using namespace std::chrono_literals;

TEST(Worker, EndsAtOnceInTheMiddleOfALongSleep) {
    bool ended = false;
    {
        Worker const worker{[&](Pause& pause) {
            while (!pause.stopping()) {
                pause.sleep_for(24h);
            }
            ended = true;
        }};
    }
    EXPECT_TRUE(ended);
}

TEST(Worker, GivesWayToTheThreadThatStartedIt) {
    constexpr id_t this_thread = 0;
    auto const own = getpriority(PRIO_PROCESS, this_thread);
    std::promise<int> told;
    Worker const worker{[&](Pause&) { told.set_value(getpriority(PRIO_PROCESS, this_thread)); }};

    EXPECT_GT(told.get_future().get(), own);
    EXPECT_EQ(getpriority(PRIO_PROCESS, this_thread), own);
}

TEST(Worker, WakesFromItsSleepWhenNudged) {
    std::promise<void> woken;
    Worker worker{[&](Pause& pause) {
        pause.sleep_for(24h);
        if (!pause.stopping()) {
            woken.set_value();
        }
    }};

    worker.wake();

    woken.get_future().wait();
}

TEST(Mailbox, DeliversInOrderAndWakesForEachMessage) {
    int wakes = 0;
    Mailbox<int> mailbox{[&] { ++wakes; }};

    mailbox.post(1);
    mailbox.post(2);

    EXPECT_EQ(mailbox.take_all(), (std::vector{1, 2}));
    EXPECT_TRUE(mailbox.take_all().empty());
    EXPECT_EQ(wakes, 2);
}

TEST(Mailbox, LosesNothingBetweenTwoThreads) {
    constexpr int count = 1000;
    Mailbox<int> mailbox{[] {}};
    std::vector<int> taken;
    {
        Worker const poster{[&](Pause&) {
            for (int number = 0; number < count; ++number) {
                mailbox.post(number);
            }
        }};
        while (taken.size() < count) {
            auto const some = mailbox.take_all();
            taken.insert(taken.end(), some.begin(), some.end());
        }
    }
    for (int number = 0; number < count; ++number) {
        EXPECT_EQ(taken[static_cast<std::size_t>(number)], number);
    }
}

}  // namespace
}  // namespace sunhall
