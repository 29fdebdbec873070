#include "sync/base/worker.hpp"

namespace sunhall {

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
          pause_.stop_ = token;
          work(pause_);
      }} {}

Worker::~Worker() = default;

}  // namespace sunhall
