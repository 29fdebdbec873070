// Reads the `delegations` of targets metadata: the part with most ways to be wrong.
#pragma once

#include "sync/base/result.hpp"
#include "sync/formats/json.hpp"
#include "sync/trust/metadata.hpp"

namespace sunhall {

Result<Delegations> delegations_from_json(Json const& json);

}  // namespace sunhall
