// Where the office's files come from, by address: a web server (https:, http:) or a folder (file:).
//
// Functions: any thread. The Fetcher belongs to one.
#pragma once

#include <memory>
#include <stop_token>
#include <string>

#include "sync/base/result.hpp"
#include "sync/http/http_client.hpp"
#include "sync/trust/fetcher.hpp"

namespace sunhall {

/// Rejected for an address that our rules forbid, with what to do.
Result<void> check_origin(std::string const& url, PlainHttp plain_http);

/// The client outlives it, and is not used for a folder. An address that check_origin() rejects
/// fails with every fetch.
[[nodiscard]] std::unique_ptr<Fetcher> open_origin(std::string const& url, HttpClient& client,
                                                   std::stop_token stop);

}  // namespace sunhall
