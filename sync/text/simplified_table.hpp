// Traditional characters and their simplified forms, sorted by the first, compiled in.
//
// Internal to sync/text; assets/text/make-simplified-table.sh writes its source at build time.
#pragma once

#include <cstdint>
#include <span>

namespace sunhall {

struct SimplifiedPair {
    std::uint16_t traditional;
    std::uint16_t simplified;
};

[[nodiscard]] std::span<SimplifiedPair const> simplified_table();

}  // namespace sunhall
