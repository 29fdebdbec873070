#include "tests/support/nginx.hpp"

#include <chrono>
#include <csignal>
#include <fstream>
#include <stdexcept>

#include <unistd.h>

#include "tests/support/eventually.hpp"
#include "tests/support/folders.hpp"
#include "tests/support/ports.hpp"
#include "tests/support/process.hpp"

namespace sunhall::journey {

namespace {

namespace fs = std::filesystem;

/// Our own configuration with the one thing changed that two servers cannot share.
void write_configuration(fs::path const& file, std::string const& configuration, int port) {
    std::string const shipped_address = "127.0.0.1:8080";
    auto text = content_of(source_folder() / "config/nginx" / configuration);
    auto const place = text.find(shipped_address);
    if (place == std::string::npos) {
        throw std::runtime_error{configuration + " does not listen on " + shipped_address};
    }
    text.replace(place, shipped_address.size(), "127.0.0.1:" + std::to_string(port));
    std::ofstream{file} << text;
}

}  // namespace

Nginx::Nginx(fs::path folder, std::string const& configuration)
    : folder_{std::move(folder)}, port_{free_port()} {
    write_configuration(folder_ / "nginx.conf", configuration, port_);
    start();
}

void Nginx::start() {
    // Its worker keeps the user that started it: folders of tests are private to that user.
    auto const* const directives = getuid() == 0 ? "daemon off; user root;" : "daemon off;";
    server_.emplace(
        Command{{"/usr/sbin/nginx", "-p", folder_.string(), "-c", (folder_ / "nginx.conf").string(),
                 "-e", "error.log", "-g", directives},
                {},
                {}});
    if (!eventually(std::chrono::seconds{10}, [&] { return answers(port_); })) {
        throw std::runtime_error{"nginx does not answer: " + server_->errors()};
    }
}

void Nginx::stop() {
    server_->send(SIGTERM);
    if (!server_->ended(std::chrono::seconds{10})) {
        throw std::runtime_error{"nginx does not stop"};
    }
    server_.reset();
}

std::string Nginx::url(std::string const& path) const {
    return "http://127.0.0.1:" + std::to_string(port_) + "/" + path;
}

std::string Nginx::access_log() const { return content_of(folder_ / "access.log"); }

}  // namespace sunhall::journey
