#include "sync/base/build_time.hpp"

namespace sunhall {

Instant build_time() { return std::chrono::sys_days{std::chrono::days{SUNHALL_BUILD_DAY}}; }

}  // namespace sunhall
