#include "kiosk/print/print_queue.hpp"

#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>

#include <gtest/gtest.h>

#include "sync/base/calendar.hpp"
#include "tests/kiosk/print/printing.hpp"
#include "tests/kiosk/print/slips.hpp"
#include "tests/support/must.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {
namespace {

using namespace std::chrono_literals;

class TestClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return start_ + offset_.load(); }
    [[nodiscard]] Moment moment() const override { return Moment{} + offset_.load(); }
    void advance(std::chrono::milliseconds time) { offset_ = offset_.load() + time; }

private:
    Instant start_ = instant_at(std::chrono::year{2026} / 11 / 24, 10, 24);
    std::atomic<std::chrono::milliseconds> offset_{0ms};
};

/// What a printer in the test did; the queue owns the printer, the test this.
struct PrinterDiary {
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<std::string> numbers;  ///< Of the slips whose bytes left.
    PrintEnd next_end{PrintState::Printed, PrintFault::None};
    bool held = false;
    bool inside = false;

    void hold() {
        std::scoped_lock const lock{mutex};
        held = true;
    }
    void release() {
        {
            std::scoped_lock const lock{mutex};
            held = false;
        }
        changed.notify_all();
    }
    void wait_until_inside() {
        std::unique_lock lock{mutex};
        changed.wait(lock, [this] { return inside; });
    }
};

class DiaryPrinter final : public Printer {
public:
    explicit DiaryPrinter(PrinterDiary& diary) : diary_{diary} {}

    Result<PreparedSlip> prepare(Slip const& slip) override {
        return PreparedSlip{{slip.number}, 250, slip.title};
    }
    PrintEnd print(PreparedSlip const& slip, Gate const& gate) override {
        if (!gate()) {
            return {PrintState::NotPrinted, PrintFault::Journal};
        }
        std::unique_lock lock{diary_.mutex};
        diary_.numbers.push_back(slip.parts.front());
        diary_.inside = true;
        diary_.changed.notify_all();
        diary_.changed.wait(lock, [this] { return !diary_.held; });
        diary_.inside = false;
        return diary_.next_end;
    }
    PrinterReport report() override { return {}; }

private:
    PrinterDiary& diary_;
};

class PrintQueueTest : public testing::Test {
protected:
    void open(PrintLimits limits = {}) {
        queue = std::make_unique<PrintQueue>(std::make_unique<DiaryPrinter>(diary), limits,
                                             folder / "print.db", clock, events);
    }

    void submit(std::uint64_t ticket, std::optional<std::uint64_t> again = {}) {
        Slip slip{.item = "ziran/service/zhuanyi.json", .title = "告知单", .number = "A-03-"};
        queue->submit({ticket, std::move(slip), again});
    }

    /// Waits for the end of that ticket.
    PrintEnd end_of(std::uint64_t ticket) {
        for (;;) {
            std::unique_lock lock{woken_mutex};
            woken.wait(lock, [this] { return wakes > 0; });
            wakes = 0;
            lock.unlock();
            for (auto const& event : events.take_all()) {
                auto const* const progress = std::get_if<PrintProgress>(&event);
                if (progress != nullptr && progress->state != PrintState::Sending) {
                    ends[progress->ticket] = {progress->state, progress->fault};
                }
            }
            if (ends.contains(ticket)) {
                return ends[ticket];
            }
        }
    }

    PrintEnd print(std::uint64_t ticket, std::optional<std::uint64_t> again = {}) {
        submit(ticket, again);
        return end_of(ticket);
    }

    std::mutex woken_mutex;
    std::condition_variable woken;
    int wakes = 0;
    PrintMailbox events{[this] {
        std::scoped_lock const lock{woken_mutex};
        ++wakes;
        woken.notify_all();
    }};
    TemporaryFolder folder;
    TestClock clock;
    PrinterDiary diary;
    std::map<std::uint64_t, PrintEnd> ends;
    std::unique_ptr<PrintQueue> queue;
};

constexpr PrintEnd too_many{PrintState::NotPrinted, PrintFault::TooMany};

TEST_F(PrintQueueTest, NumbersSlipsAndTellsHowTheyEnded) {
    open();

    EXPECT_EQ(print(1), printed);
    EXPECT_EQ(print(2), printed);
    EXPECT_EQ(diary.numbers, (std::vector<std::string>{"A-03-000001", "A-03-000002"}));
}

TEST_F(PrintQueueTest, PrintsAgainWhatDidNotComeOutOnceOnly) {
    open();
    diary.next_end = {PrintState::Unknown, PrintFault::LinkLost};

    EXPECT_EQ(print(1).state, PrintState::Unknown);
    EXPECT_EQ(print(2, 1).state, PrintState::Unknown);
    EXPECT_EQ(print(3, 1), too_many);
    EXPECT_EQ(print(4, 2), too_many);
    EXPECT_EQ(diary.numbers.size(), 2U);
}

TEST_F(PrintQueueTest, StopsAtTheLimitOfTenMinutesAndGoesOnAfterThem) {
    open({.slips_in_ten_minutes = 2});

    EXPECT_EQ(print(1), printed);
    EXPECT_EQ(print(2), printed);
    EXPECT_EQ(print(3), too_many);
    clock.advance(11min);
    EXPECT_EQ(print(4), printed);
}

TEST_F(PrintQueueTest, StopsAtTheMetresOfADayAndRemembersThemAfterARestart) {
    open({.metres_a_day = 1});
    for (std::uint64_t ticket = 1; ticket <= 4; ++ticket) {
        EXPECT_EQ(print(ticket), printed);
    }
    queue.reset();
    ends.clear();

    open({.metres_a_day = 1});

    EXPECT_EQ(print(1), too_many);
    clock.advance(24h);
    EXPECT_EQ(print(2), printed);
}

TEST_F(PrintQueueTest, PrintsNothingForSomebodyWhoHasGone) {
    open();
    diary.hold();
    submit(1);
    diary.wait_until_inside();
    submit(2);
    clock.advance(PrintQueue::longest_wait + 1s);
    diary.release();

    EXPECT_EQ(end_of(2), (PrintEnd{PrintState::NotPrinted, PrintFault::Busy}));
    EXPECT_EQ(diary.numbers.size(), 1U);
}

TEST_F(PrintQueueTest, ForgetsAfterARestartWhatWasStillWaiting) {
    open();
    diary.hold();
    submit(1);
    diary.wait_until_inside();
    std::jthread const helper{[this] { diary.release(); }};
    queue.reset();
    auto const before = diary.numbers.size();

    open();
    EXPECT_EQ(print(9), printed);

    EXPECT_EQ(diary.numbers.size(), before + 1);
}

TEST_F(PrintQueueTest, SendsNothingWithoutAJournal) {
    queue = std::make_unique<PrintQueue>(std::make_unique<DiaryPrinter>(diary), PrintLimits{},
                                         folder / "missing" / "print.db", clock, events);

    EXPECT_EQ(print(1), (PrintEnd{PrintState::NotPrinted, PrintFault::Journal}));
    EXPECT_TRUE(diary.numbers.empty());
}

}  // namespace
}  // namespace sunhall
