// Items with every field filled, for tests that must not overlook one.
#pragma once

#include "sync/content/item.hpp"

namespace sunhall {

/// One of each kind; no member of any part is left at its default where that can be avoided.
[[nodiscard]] std::vector<Item> full_items();

}  // namespace sunhall
