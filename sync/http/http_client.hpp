// One HTTP GET at a time, with every limit a terminal needs against a broken or hostile server.
//
// libcurl is forgiving: it reports success for a redirect it did not follow and for bytes beyond
// the promised length, and it reads for as long as a server cares to drip. This class is not: the
// status must be the one asked for, the body is counted while it arrives, redirects are never
// followed, the environment's proxy variables are ignored, and plain http is spoken only to the
// terminal itself unless the configuration allows it.
//
// The connection is kept for the next request to the same server, so that an idle poll costs two
// small round trips. One client belongs to one thread; a stop token ends a running request within
// about a second.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

#include "sync/base/result.hpp"
#include "sync/http/address.hpp"

namespace sunhall {

struct HttpSettings {
    /// Everywhere only by explicit configuration, for offices without certificates: signatures
    /// protect the content either way, but anybody between can read along and withhold.
    PlainHttp plain_http = PlainHttp::LoopbackOnly;
    /// "http://proxy.example:3128"; empty means none, whatever the environment says.
    std::string proxy;
};

struct HttpRequest {
    std::string url;
    /// A longer body is refused while it arrives.
    std::size_t most_bytes = 0;
    /// Sent as If-None-Match where it is not empty; then 304 is a good answer, too.
    std::string etag;
};

struct HttpResponse {
    enum class Kind { Body, NotModified };
    Kind kind = Kind::Body;
    std::string body;
    /// As received, quotes and all; empty where the server sent none.
    std::string etag;
};

class HttpClient {
public:
    explicit HttpClient(HttpSettings settings);
    ~HttpClient();
    HttpClient(HttpClient const&) = delete;
    HttpClient& operator=(HttpClient const&) = delete;

    /// Offline: nobody there, too slow, or broken off. Refused: another status, or too long.
    /// Missing: 403, 404 or 410. Malformed: no HTTP. Untrusted: the certificate.
    /// Rejected: an address our rules forbid. The message begins with the address.
    Result<HttpResponse> get(HttpRequest const& request, std::stop_token const& stop);

    /// What the last answer asked for with Retry-After; none after an answer without it.
    [[nodiscard]] std::optional<std::chrono::seconds> retry_after() const;

private:
    class Transfer;
    std::unique_ptr<Transfer> transfer_;
};

}  // namespace sunhall
