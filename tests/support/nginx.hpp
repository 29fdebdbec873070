// A real web server on a real port, with the configuration that IT gets from us.
//
// The folder given holds `published/`; nginx keeps its own files beside it. The port stays the same
// over stop() and start(): a terminal knows its server by one address.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "tests/support/process.hpp"

namespace sunhall::journey {

class Nginx {
public:
    /// Serves `folder`/published on a free loopback port, and answers when this returns. Another
    /// file of config/nginx serves what that file says.
    explicit Nginx(std::filesystem::path folder, std::string const& configuration = "sunhall.conf");

    void stop();
    void start();

    /// "http://127.0.0.1:PORT/" and what follows.
    [[nodiscard]] std::string url(std::string const& path) const;

    /// One line for each request so far, as nginx logged it.
    [[nodiscard]] std::string access_log() const;

private:
    std::filesystem::path folder_;
    int port_;
    std::optional<Process> server_;
};

}  // namespace sunhall::journey
