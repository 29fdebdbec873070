// A thread that works until it is told to stop, and sleeps so that it can be told.
//
// The work is a function that gets a Pause: it asks stopping() between steps and sleeps with
// sleep_for(), which returns early when the worker is stopped or woken. The destructor stops and
// joins: work must come back to its Pause within seconds.
//
// Where cores are few, a worker gives way to the thread that draws: what it does takes longer then,
// rather than a frame.
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace sunhall {

class Pause {
public:
    [[nodiscard]] bool stopping() const { return stop_.stop_requested(); }
    [[nodiscard]] std::stop_token const& token() const { return stop_; }

    /// Sleeps until the time is over, somebody wakes the worker, or it is stopped.
    void sleep_for(std::chrono::milliseconds duration);

private:
    friend class Worker;
    void wake();

    std::stop_token stop_;
    std::mutex mutex_;
    std::condition_variable_any condition_;
    bool woken_ = false;
};

class Worker {
public:
    explicit Worker(std::function<void(Pause&)> work);
    ~Worker();
    Worker(Worker const&) = delete;
    Worker& operator=(Worker const&) = delete;

    /// Ends the sleep the worker is in, or the next one.
    void wake() { pause_.wake(); }

private:
    Pause pause_;
    std::jthread thread_;
};

}  // namespace sunhall
