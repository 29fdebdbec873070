// What is asked of a server and what comes back, as values.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

#include "sync/http/address.hpp"

namespace sunhall {

/// How long one file may take: so long, and more for each KiB that may come, which is what a line
/// of 8 kbit/s needs.
struct Patience {
    std::chrono::milliseconds whole{60'000};
    std::chrono::milliseconds each_kib{1'000};
    std::chrono::milliseconds longest{3'600'000};
};

struct HttpSettings {
    /// Everywhere only by explicit configuration, for offices without certificates: signatures
    /// protect the content either way, but anybody between can read along and withhold.
    PlainHttp plain_http = PlainHttp::LoopbackOnly;
    /// "http://proxy.example:3128"; empty means none, whatever the environment says.
    std::string proxy;
    /// A server slower than 100 bytes a second for so long is given up (design.md "HTTP").
    std::chrono::seconds longest_stall{30};
    /// One that drips just above that is given up some day.
    Patience patience = {};
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

}  // namespace sunhall
