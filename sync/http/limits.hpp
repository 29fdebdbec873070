// When a server counts as gone, for downloads and uploads alike (design.md, HTTP).
#pragma once

namespace sunhall {

inline constexpr long connect_timeout_s = 10;
inline constexpr long least_bytes_per_s = 100;

}  // namespace sunhall
