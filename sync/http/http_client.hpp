// HTTP GETs, one or a few at once, over connections that are kept: an idle poll costs two small
// round trips, a first filling keeps a slow line busy.
//
// The rules for a single request are in transfer.hpp. What came of a large body that broke off is
// kept in memory, and asked for from there when the same address is asked for again, so that a line
// that drops every ten minutes brings a large file all the same.
//
// One client belongs to one thread; a stop token ends running requests at once.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/http/http_message.hpp"

namespace sunhall {

class HttpClient {
public:
    explicit HttpClient(HttpSettings const& settings);
    ~HttpClient();
    HttpClient(HttpClient const&) = delete;
    HttpClient& operator=(HttpClient const&) = delete;

    /// Offline: nobody there, too slow, or broken off. Refused: another status, a web page, or too
    /// long. Missing: 403, 404 or 410. Malformed: no HTTP. Untrusted: the certificate.
    /// Rejected: an address our rules forbid. The message begins with the address.
    Result<HttpResponse> get(HttpRequest const& request, std::stop_token const& stop);

    /// A few at once; an answer each, in the same order. Where a server is away or refuses, what
    /// has not begun is not tried: it gets the same answer.
    std::vector<Result<HttpResponse>> get_all(std::vector<HttpRequest> const& requests,
                                              std::stop_token const& stop);

    /// The longest wait that the last answers asked for with Retry-After.
    [[nodiscard]] std::optional<std::chrono::seconds> retry_after() const;

private:
    class Pool;
    std::unique_ptr<Pool> pool_;
};

}  // namespace sunhall
