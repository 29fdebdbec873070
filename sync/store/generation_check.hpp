// Looks at every byte that a generation would ever show.
//
// The UI verifies an item when it first needs it, which is right for showing, but finds damage only
// where a visitor happens to look. The courier therefore checks the whole generation once after its
// start, in its own time, and builds another in place of a damaged one.
#pragma once

#include "sync/base/result.hpp"
#include "sync/store/generation.hpp"

namespace sunhall {

/// Every item that was signed is there, is what was signed, and is found in the lists it belongs
/// to, and nothing else is. The error names the first that is not, the answer is
/// how many there are.
Result<std::size_t> check_generation(Generation const& generation);

}  // namespace sunhall
