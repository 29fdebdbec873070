// Questions from outside to the running terminal: R/control.sock.
//
// A Unix socket of mode 0600; one JSON object a line in, one JSON object a line out, in the order
// asked. Who may open it may read the screen, nothing else: there is no question that changes
// anything. A small thread of its own does the waiting, reading and writing, so that a client that
// stops reading never holds up a frame; the UI thread only takes questions and gives answers, both
// without waiting. The thread sleeps in poll(2) and wakes for its sockets only.
//
// Limits: 8 clients at once, 4 KiB a question, 64 MiB of answers that a client has not yet read;
// who goes beyond is disconnected.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "sync/base/result.hpp"

namespace sunhall {

class ControlSocket {
public:
    struct Question {
        std::uint64_t client = 0;
        std::string line;  ///< One JSON object, not yet looked at.
    };

    /// Replaces a socket that a killed terminal left. `wake` is called in the socket's thread
    /// whenever a question waits.
    static Result<ControlSocket> open(std::filesystem::path const& file,
                                      std::function<void()> wake);
    ~ControlSocket();
    ControlSocket(ControlSocket&&) noexcept;
    ControlSocket& operator=(ControlSocket&&) noexcept;

    [[nodiscard]] std::vector<Question> take_questions();

    /// What answers a question: one line, composed in the socket's thread, so that compressing a
    /// picture costs the UI thread nothing.
    using Answer = std::function<std::string()>;

    /// The line goes out when the client can take it; nothing happens when it has gone.
    void answer(std::uint64_t client, Answer answer);

private:
    class Service;
    explicit ControlSocket(std::unique_ptr<Service> service);

    std::unique_ptr<Service> service_;
};

}  // namespace sunhall
