// What an answer's status means for us.
#pragma once

#include <string_view>

namespace sunhall::http_status {

inline constexpr long ok = 200;
inline constexpr long partial = 206;
inline constexpr long not_modified = 304;

/// The file is not there, as far as anybody will say.
[[nodiscard]] bool is_missing(long status);

/// What somebody should do about a refusal, "; …"; empty where the number says it all.
[[nodiscard]] std::string_view hint(long status);

}  // namespace sunhall::http_status
