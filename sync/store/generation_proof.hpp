// What a generation's file says before anything of it is believed: whose it is, and the metadata
// that vouches for the rest.
#pragma once

#include "sync/base/result.hpp"
#include "sync/store/sqlite.hpp"
#include "sync/trust/proof.hpp"

namespace sunhall {

/// Malformed where the file is of another schema or another program.
Result<void> check_schema(Database& database);

/// All but what the delegated roles are; their bytes are read from the database, which outlives it,
/// when needed.
Result<Proof> read_proof(Database& database);

/// The same with the digests of all delegated roles.
Result<Proof> read_whole_proof(Database& database);

}  // namespace sunhall
