#include "kiosk/app/event_line.hpp"

#include <string>

#include <poll.h>
#include <unistd.h>

namespace sunhall {

void EventLine::say(Json const& event) const {
    if (!descriptor_) {
        return;
    }
    auto const line = compact_json(event) + "\n";
    // A line of less than PIPE_BUF goes whole or not at all.
    pollfd ready{*descriptor_, POLLOUT, 0};
    if (::poll(&ready, 1, 0) == 1 && ready.revents == POLLOUT) {
        [[maybe_unused]] auto const written = ::write(*descriptor_, line.data(), line.size());
    }
}

}  // namespace sunhall
