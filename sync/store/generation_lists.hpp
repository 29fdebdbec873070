// The lists of a generation, read from its indexes without touching the items.
#pragma once

#include <functional>

#include "sync/base/result.hpp"
#include "sync/store/generation.hpp"
#include "sync/store/sqlite.hpp"

namespace sunhall {

/// By the item's order, then pinyin initial, then title, until `take` has seen enough.
Result<void> list_items(Database& database, ItemFilter const& filter,
                        std::function<Listing(ListedItem)> const& take);

/// Those that were confirmed in these days, the latest first, of one day in the same order.
Result<void> list_confirmed(Database& database, Kind kind, Days const& days,
                            std::function<Listing(ListedItem)> const& take);

}  // namespace sunhall
