#include "sync/base/worker.hpp"

#include <sys/resource.h>

namespace sunhall {

namespace {

/// The scheduler gives a thread with 10 more a tenth of the time, where another wants the core.
constexpr int niceness = 10;

/// Linux has a niceness for each thread; threads that this one starts begin with it, too.
void give_way() {
    constexpr id_t this_thread = 0;
    setpriority(PRIO_PROCESS, this_thread, getpriority(PRIO_PROCESS, this_thread) + niceness);
}

}  // namespace

void Pause::sleep_for(std::chrono::milliseconds duration) {
    std::unique_lock lock{mutex_};
    condition_.wait_for(lock, stop_, duration, [this] { return woken_; });
    woken_ = false;
}

void Pause::wake() {
    {
        std::scoped_lock const lock{mutex_};
        woken_ = true;
    }
    condition_.notify_all();
}

Worker::Worker(std::function<void(Pause&)> work)
    : thread_{[this, work = std::move(work)](std::stop_token const& token) {
          give_way();
          pause_.stop_ = token;
          work(pause_);
      }} {}

Worker::~Worker() = default;

}  // namespace sunhall
