// A server on a free loopback port that says exactly the bytes a test wants, however wrong.
#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

namespace sunhall {

/// One accepted connection; closed when the test's script for it returns.
class Connection {
public:
    explicit Connection(int socket) : socket_{socket} {}

    /// Up to the empty line; empty when the client has gone.
    [[nodiscard]] std::string request() const;
    void send(std::string_view bytes) const;
    /// Ends with a reset in place of a proper close.
    void reset_on_close() const;

private:
    int socket_;
};

class LoopbackServer {
public:
    using Script = std::function<void(Connection const&)>;

    /// Runs the script for one connection after the other, in a thread of its own.
    explicit LoopbackServer(Script script);
    ~LoopbackServer();
    LoopbackServer(LoopbackServer const&) = delete;
    LoopbackServer& operator=(LoopbackServer const&) = delete;

    [[nodiscard]] std::string url(std::string_view path) const;
    [[nodiscard]] int connections() const { return connections_; }

private:
    void serve();
    bool opened(int socket);
    void closed();

    Script script_;
    int listener_;
    int port_ = 0;
    std::atomic<int> connections_ = 0;
    std::mutex mutex_;
    bool ending_ = false;
    int open_socket_ = -1;
    std::jthread thread_;
};

/// "HTTP/1.1 200 OK" with length and body.
[[nodiscard]] std::string good_answer(std::string_view body, std::string_view more_headers = "");

/// Answers every request of every connection with these bytes.
[[nodiscard]] LoopbackServer::Script always(std::string answer);

}  // namespace sunhall
