// Messages by value from one thread to another, and a nudge for the one who sleeps.
//
// Any thread posts; the owner takes everything at once when it wakes. The wake function is called
// after the message is in, outside the lock, in the poster's thread; it must be quick and safe to
// call often (the UI pushes one SDL event). Messages arrive in the order they were posted.
#pragma once

#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace sunhall {

template <typename Message>
class Mailbox {
public:
    explicit Mailbox(std::function<void()> wake) : wake_{std::move(wake)} {}

    void post(Message message) {
        {
            std::scoped_lock const lock{mutex_};
            waiting_.push_back(std::move(message));
        }
        wake_();
    }

    [[nodiscard]] std::vector<Message> take_all() {
        std::scoped_lock const lock{mutex_};
        return std::exchange(waiting_, {});
    }

private:
    std::function<void()> wake_;
    std::mutex mutex_;
    std::vector<Message> waiting_;
};

}  // namespace sunhall
