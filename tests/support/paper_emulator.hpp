// A receipt printer on a loopback port: takes bytes, prints, answers, and misbehaves as told.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include "tests/support/paper.hpp"

namespace sunhall {

/// How a printer is at fault; each alone.
struct PrinterManners {
    /// Reads no more after so many bytes of a connection.
    std::optional<std::size_t> stalls_after = {};
    /// Resets the connection after so many bytes of it, once.
    std::optional<std::size_t> drops_after = {};
    /// Closes as soon as it has cut, without another word.
    bool leaves_after_cut = false;
    bool says_nothing = false;
    /// Answers every question with this byte.
    std::optional<char> babbles = {};
};

class PaperEmulator {
public:
    explicit PaperEmulator(PrinterManners manners = {}, int dots = 576);
    ~PaperEmulator();
    PaperEmulator(PaperEmulator const&) = delete;
    PaperEmulator& operator=(PaperEmulator const&) = delete;

    [[nodiscard]] std::string address() const;
    [[nodiscard]] int connections() const { return connections_; }

    /// Looks at the printer, or changes it, between two bytes.
    void with(std::function<void(PaperPrinter&)> const& look);
    /// The same once whoever was connected has left, and all that was sent is taken.
    void with_nobody_connected(std::function<void(PaperPrinter&)> const& look);
    [[nodiscard]] std::vector<PaperPrinter::Paper> papers();

private:
    void serve(std::stop_token const& stop);
    void set_connected(bool connected);
    void talk(int socket, std::stop_token const& stop);
    /// False where the connection is over.
    bool take(int socket, std::string_view bytes, std::size_t& taken);

    PrinterManners manners_;
    std::mutex mutex_;
    std::condition_variable left_;
    bool connected_ = false;
    PaperPrinter printer_;
    int listener_;
    int port_ = 0;
    std::atomic<int> connections_ = 0;
    std::jthread thread_;
};

}  // namespace sunhall
