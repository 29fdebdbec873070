#include "sync/base/clock.hpp"

namespace sunhall {

Instant SystemClock::now() const {
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

Moment SystemClock::moment() const { return std::chrono::steady_clock::now(); }

}  // namespace sunhall
