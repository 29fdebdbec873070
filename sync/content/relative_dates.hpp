// Dates of a pack that says "in twelve days" instead of a date: demonstrations and tests.
//
// The desk resolves them when it imports; what is signed holds real dates only.
#pragma once

#include "sync/base/calendar.hpp"
#include "sync/base/result.hpp"
#include "sync/formats/json.hpp"

namespace sunhall {

/// Every text of exactly the form "@+12" or "@-30" becomes a date, "@+12T09:00" an instant with
/// +08:00, both counted in days from `as_of`. Other texts that begin with "@+" or "@-" and a digit
/// are Malformed, with their place.
Result<Json> resolve_relative_dates(Json json, Date as_of);

}  // namespace sunhall
