#include "tests/support/loopback_server.hpp"

#include <array>
#include <stdexcept>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include "sync/base/descriptor.hpp"
#include "sync/base/format.hpp"

namespace sunhall {

std::string Connection::request() const {
    std::string text;
    std::array<char, 4096> buffer{};
    while (text.find("\r\n\r\n") == std::string::npos) {
        auto const count = ::recv(socket_, buffer.data(), buffer.size(), 0);
        if (count <= 0) {
            return {};
        }
        text.append(buffer.data(), static_cast<std::size_t>(count));
    }
    return text;
}

void Connection::send(std::string_view bytes) const {
    while (!bytes.empty()) {
        auto const count = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count <= 0) {
            return;  // The client has seen enough.
        }
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
}

void Connection::reset_on_close() const {
    linger const at_once{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
}

LoopbackServer::LoopbackServer(Script script)
    : script_{std::move(script)}, listener_{::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)} {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* const generic = reinterpret_cast<sockaddr*>(&address);
    if (::bind(listener_, generic, size) != 0 || ::listen(listener_, 8) != 0 ||
        ::getsockname(listener_, generic, &size) != 0) {
        throw std::runtime_error{"no loopback port to listen on"};
    }
    port_ = ntohs(address.sin_port);
    thread_ = std::jthread{[this] { serve(); }};
}

LoopbackServer::~LoopbackServer() {
    {
        std::scoped_lock const lock{mutex_};
        ending_ = true;
        ::shutdown(listener_, SHUT_RDWR);
        // The client keeps its connection for next time; the script waits for that in vain.
        ::shutdown(open_socket_, SHUT_RDWR);
    }
    thread_.join();
    ::close(listener_);
}

void LoopbackServer::serve() {
    for (;;) {
        Descriptor const accepted{::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC)};
        if (!accepted.open() || !opened(accepted.number())) {
            return;
        }
        script_(Connection{accepted.number()});
        closed();
    }
}

bool LoopbackServer::opened(int socket) {
    std::scoped_lock const lock{mutex_};
    ++connections_;
    open_socket_ = socket;
    return !ending_;
}

void LoopbackServer::closed() {
    std::scoped_lock const lock{mutex_};
    open_socket_ = -1;
}

std::string LoopbackServer::url(std::string_view path) const {
    return format("http://127.0.0.1:{}/{}", port_, path);
}

std::string good_answer(std::string_view body, std::string_view more_headers) {
    return format("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n{}\r\n{}", body.size(), more_headers,
                  body);
}

LoopbackServer::Script always(std::string answer) {
    return [answer = std::move(answer)](Connection const& connection) {
        while (!connection.request().empty()) {
            connection.send(answer);
        }
    };
}

}  // namespace sunhall
