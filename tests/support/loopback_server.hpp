// A server on a free loopback port that says exactly the bytes a test wants, however wrong.
#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace sunhall {

/// One accepted connection; closed when the test's script for it returns.
class Connection {
public:
    explicit Connection(int socket) : socket_{socket} {}

    /// Up to the empty line; empty when the client has gone.
    [[nodiscard]] std::string request() const;
    /// False once the client has gone.
    bool send(std::string_view bytes) const;
    /// Ends with a reset in place of a proper close.
    void reset_on_close() const;

private:
    int socket_;
};

enum class Loopback { V4, V6 };

class LoopbackServer {
public:
    using Script = std::function<void(Connection const&)>;

    /// Runs the script for each connection, in a thread of its own.
    explicit LoopbackServer(Script script, Loopback loopback = Loopback::V4);
    ~LoopbackServer();
    LoopbackServer(LoopbackServer const&) = delete;
    LoopbackServer& operator=(LoopbackServer const&) = delete;

    [[nodiscard]] std::string url(std::string_view path) const;
    [[nodiscard]] int connections() const { return connections_; }

private:
    void serve();
    bool opened(int socket);
    void closed(int socket);

    Script script_;
    Loopback loopback_;
    int listener_;
    int port_ = 0;
    std::atomic<int> connections_ = 0;
    std::mutex mutex_;
    bool ending_ = false;
    std::set<int> open_sockets_;
    std::vector<std::jthread> conversations_;
    std::jthread thread_;
};

/// "HTTP/1.1 200 OK" with length and body.
[[nodiscard]] std::string good_answer(std::string_view body, std::string_view more_headers = "");

/// Answers every request of every connection with these bytes.
[[nodiscard]] LoopbackServer::Script always(std::string answer);

}  // namespace sunhall
