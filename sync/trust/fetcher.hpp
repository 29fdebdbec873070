// Where bytes come from, as narrow as trust needs it: a server, a stick, a test.
//
// What a Fetcher returns is hostile until verified. It must stop reading at the limit rather than
// hand back more.
#pragma once

#include <cstddef>
#include <string>

#include "sync/base/result.hpp"

namespace sunhall {

class Fetcher {
public:
    virtual ~Fetcher() = default;

    /// The whole file at `path`, which is relative to the Fetcher's base, percent-encoded for a URL
    /// and used as it is. Missing for 404 and 403; Refused for more than `most_bytes`.
    virtual Result<std::string> fetch(std::string const& path, std::size_t most_bytes) = 0;
};

}  // namespace sunhall
