// Lets the TUF client fetch over HTTP from a base address.
//
// The one file that is asked for again and again, timestamp.json, is asked for by its ETag, so that
// a quiet day costs two requests without a body for each poll.
#pragma once

#include <cstddef>
#include <stop_token>
#include <string>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/http/http_client.hpp"
#include "sync/trust/fetcher.hpp"

namespace sunhall {

class HttpFetcher final : public Fetcher {
public:
    /// The client outlives the fetcher. A slash between base and path is added where needed.
    HttpFetcher(HttpClient& client, std::string base_url, std::stop_token stop);

    Result<std::string> fetch(std::string const& path, std::size_t most_bytes) override;
    std::vector<Result<std::string>> fetch_all(std::vector<FileOrder> const& orders) override;

private:
    HttpClient& client_;
    std::string base_url_;
    std::stop_token stop_;
    HttpResponse last_timestamp_;
};

}  // namespace sunhall
