// Bytes as base64 text (RFC 4648 §4, with padding), for pictures inside JSON.
#pragma once

#include <string>
#include <string_view>

namespace sunhall {

[[nodiscard]] std::string to_base64(std::string_view bytes);

}  // namespace sunhall
