#include "tests/support/nginx.hpp"

#include <chrono>
#include <csignal>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include "sync/base/descriptor.hpp"
#include "tests/support/eventually.hpp"
#include "tests/support/folders.hpp"

namespace sunhall::journey {

namespace {

namespace fs = std::filesystem;

sockaddr_in loopback(int port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    return address;
}

Descriptor tcp_socket() { return Descriptor{socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)}; }

sockaddr* as_general(sockaddr_in& address) {
    // The sockets interface knows every address by this one type.
    return reinterpret_cast<sockaddr*>(&address);  // NOLINT(*-reinterpret-cast)
}

/// The kernel's choice. It may be taken by another before nginx has it; then start() fails.
int free_port() {
    auto const probe = tcp_socket();
    auto address = loopback(0);
    socklen_t length = sizeof address;
    if (bind(probe.number(), as_general(address), length) != 0 ||
        getsockname(probe.number(), as_general(address), &length) != 0) {
        throw std::runtime_error{"no free port on loopback"};
    }
    return ntohs(address.sin_port);
}

bool answers(int port) {
    auto const visitor = tcp_socket();
    auto address = loopback(port);
    return connect(visitor.number(), as_general(address), sizeof address) == 0;
}

std::string content_of(fs::path const& file) {
    std::ifstream stream{file};
    std::ostringstream content;
    content << stream.rdbuf();
    return content.str();
}

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
