// The maps that read our own templates back: assets/import/, compiled in, so that the desk needs no
// files beside it.
#pragma once

#include <string_view>

#include "sync/content/item.hpp"

namespace sunhall {

/// As TOML; empty for kinds that are not kept in spreadsheets.
[[nodiscard]] std::string_view standard_map(Kind kind);

}  // namespace sunhall
