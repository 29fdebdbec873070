// The one spelling of a JSON value that is signed and hashed: OLPC canonical JSON, which TUF names.
//
// Keys in order, no blanks, and strings exactly as they are but for `"` and `\`: a newline inside a
// PEM key stays a newline, which no ordinary JSON writer does.
#pragma once

#include <cstddef>
#include <string>

#include "sync/formats/json.hpp"

namespace sunhall {

/// `likely_bytes`: about how long it will be, where that is known. A section's list is 200 KB, and
/// as slow to move while it grows as to write.
[[nodiscard]] std::string canonical_json(Json const& value, std::size_t likely_bytes = 0);

}  // namespace sunhall
