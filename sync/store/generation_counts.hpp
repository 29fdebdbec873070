// How many items of a kind a generation's lists would name, without listing them.
#pragma once

#include <cstdint>
#include <string>

#include "sync/base/result.hpp"
#include "sync/store/generation.hpp"
#include "sync/store/sqlite.hpp"

namespace sunhall {

/// Counted one by one, in half a millisecond. A kind of more is what others leave of all items:
/// SQLite counts a whole table by the leaves of an index, 100,000 items in 2 ms instead of 10.
constexpr std::int64_t usually_counted_singly = 5000;

Result<KindCount> count_kind(Database& database, Kind kind,
                             std::int64_t counted_singly = usually_counted_singly);

/// With a mark, of those items that have it; empty: of all.
Result<DepartmentCounts> count_departments(Database& database, Kind kind, std::string const& mark);

}  // namespace sunhall
