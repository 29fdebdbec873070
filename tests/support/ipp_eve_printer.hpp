// CUPS's own model of an IPP Everywhere printer, on a free loopback port.
//
// It does not start without a place to announce itself, so it gets a message bus and an mDNS
// responder of its own, both on loopback. Needs root, as the responder does.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "tests/support/process.hpp"

namespace sunhall::journey {

class IppEvePrinter {
public:
    /// Returns once it answers; throws when it never does.
    explicit IppEvePrinter(std::filesystem::path folder);

    [[nodiscard]] std::string uri() const;
    /// There can be one responder on a machine.
    [[nodiscard]] static bool another_avahi_runs();
    /// The documents it was sent, oldest first.
    [[nodiscard]] std::vector<std::filesystem::path> documents() const;

private:
    void start_bus();
    void start_announcing();

    std::filesystem::path folder_;
    int port_;
    std::vector<Process> processes_;
};

}  // namespace sunhall::journey
