// Step 1 of the client workflow (5.3): from a trusted root to the newest one.
//
// Each accepted root is stored before the next is asked for. Where a root revokes a key of the
// timestamp or the snapshot role, both files are dropped first (5.3.11): whoever had the key may
// have pushed their versions beyond reach. A key that is merely added revokes nothing. Dropping
// comes before storing the root, because after a power cut in between nobody would know any more
// that it was due.
#pragma once

#include <string>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/trust/client.hpp"
#include "sync/trust/fetcher.hpp"
#include "sync/trust/metadata.hpp"
#include "sync/trust/metadata_folder.hpp"

namespace sunhall {

struct RootUpdate {
    Root root;
    /// The bytes of the roots after the one we started from, oldest first.
    std::vector<std::string> chain;
};

/// Expiry is not looked at: an expired root may be on the way to a good one.
Result<RootUpdate> update_root(TufClientSettings const& settings, Fetcher& fetcher);

}  // namespace sunhall
