// HTTP PUT to a WebDAV server, one file at a time, as strict as http_client.hpp: no redirects, no
// proxy from the environment, plain http only where it is allowed, an answer other than success is
// a failure.
//
// Servers put a finished upload in place at once (nginx and Apache write beside and rename), so a
// file is there whole or not at all. Folders that are missing are made where the server asks for it
// (409, as Apache answers); nginx makes them by itself with create_full_put_path.
//
// One uploader belongs to one thread.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "sync/base/result.hpp"
#include "sync/http/http_client.hpp"

namespace sunhall {

/// HTTP Basic; empty: none.
struct Credentials {
    std::string user;
    std::string password;
};

class Uploader {
public:
    Uploader(HttpSettings settings, Credentials credentials);
    ~Uploader();
    Uploader(Uploader const&) = delete;
    Uploader& operator=(Uploader const&) = delete;

    /// On the server under this address when it returns. Offline, Refused (401 and 403 among them),
    /// Untrusted, or Rejected for an address our rules forbid; the message begins with the address.
    Result<void> put(std::string const& url, std::string_view bytes);

private:
    class Transfer;
    std::unique_ptr<Transfer> transfer_;
};

}  // namespace sunhall
