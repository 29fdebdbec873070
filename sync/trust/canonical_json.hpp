// The one spelling of a JSON value that is signed and hashed: OLPC canonical JSON, which TUF names.
//
// Keys in order, no blanks, and strings exactly as they are but for `"` and `\`: a newline inside a
// PEM key stays a newline, which no ordinary JSON writer does.
#pragma once

#include <string>

#include "sync/formats/json.hpp"

namespace sunhall {

[[nodiscard]] std::string canonical_json(Json const& value);

}  // namespace sunhall
