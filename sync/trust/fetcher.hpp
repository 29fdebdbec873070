// Where bytes come from, as narrow as trust needs it: a server, a stick, a test.
//
// What a Fetcher returns is hostile until verified. It must stop reading at the limit rather than
// hand back more.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "sync/base/result.hpp"

namespace sunhall {

struct FileOrder {
    /// Relative to the Fetcher's base, percent-encoded for a URL and used as it is.
    std::string path;
    std::size_t most_bytes = 0;
};

class Fetcher {
public:
    virtual ~Fetcher() = default;

    /// The whole file at `path`. Missing for 404 and 403; Refused for more than `most_bytes`.
    virtual Result<std::string> fetch(std::string const& path, std::size_t most_bytes) = 0;

    /// Several files, at once where the origin can; an answer each, in the same order. Here one
    /// after the other.
    virtual std::vector<Result<std::string>> fetch_all(std::vector<FileOrder> const& orders);
};

}  // namespace sunhall
