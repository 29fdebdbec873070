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

bool Connection::send(std::string_view bytes) const {
    while (!bytes.empty()) {
        auto const count = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count <= 0) {
            return false;  // The client has seen enough.
        }
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

void Connection::reset_on_close() const {
    linger const at_once{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
}

LoopbackServer::LoopbackServer(Script script, Loopback loopback)
    : script_{std::move(script)},
      loopback_{loopback},
      listener_{
          ::socket(loopback == Loopback::V6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)} {
    sockaddr_in6 six{};
    six.sin6_family = AF_INET6;
    six.sin6_addr = in6addr_loopback;
    sockaddr_in four{};
    four.sin_family = AF_INET;
    four.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    bool const is_six = loopback == Loopback::V6;
    socklen_t size = is_six ? sizeof six : sizeof four;
    auto* const generic =
        is_six ? reinterpret_cast<sockaddr*>(&six) : reinterpret_cast<sockaddr*>(&four);
    if (::bind(listener_, generic, size) != 0 || ::listen(listener_, 8) != 0 ||
        ::getsockname(listener_, generic, &size) != 0) {
        throw std::runtime_error{"no loopback port to listen on"};
    }
    port_ = ntohs(is_six ? six.sin6_port : four.sin_port);
    thread_ = std::jthread{[this] { serve(); }};
}

LoopbackServer::~LoopbackServer() {
    {
        std::scoped_lock const lock{mutex_};
        ending_ = true;
        ::shutdown(listener_, SHUT_RDWR);
        // The client keeps its connections for next time; the scripts wait for that in vain.
        for (auto const socket : open_sockets_) {
            ::shutdown(socket, SHUT_RDWR);
        }
    }
    thread_.join();
    conversations_.clear();
    ::close(listener_);
}

void LoopbackServer::serve() {
    for (;;) {
        Descriptor accepted{::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC)};
        if (!accepted.open() || !opened(accepted.number())) {
            return;
        }
        conversations_.emplace_back([this, socket = std::move(accepted)] {
            script_(Connection{socket.number()});
            closed(socket.number());
        });
    }
}

bool LoopbackServer::opened(int socket) {
    std::scoped_lock const lock{mutex_};
    ++connections_;
    open_sockets_.insert(socket);
    return !ending_;
}

void LoopbackServer::closed(int socket) {
    std::scoped_lock const lock{mutex_};
    open_sockets_.erase(socket);
}

std::string LoopbackServer::url(std::string_view path) const {
    return format("http://{}:{}/{}", loopback_ == Loopback::V6 ? "[::1]" : "127.0.0.1", port_,
                  path);
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
