// A receipt printer at the end of a serial line: a pseudo-terminal, whose other end it reads.
#pragma once

#include <mutex>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include "sync/base/descriptor.hpp"
#include "tests/support/paper.hpp"

namespace sunhall {

class PaperOnALine {
public:
    explicit PaperOnALine(int dots = 576);
    ~PaperOnALine();
    PaperOnALine(PaperOnALine const&) = delete;
    PaperOnALine& operator=(PaperOnALine const&) = delete;

    /// Of the end that a terminal opens.
    [[nodiscard]] std::string const& device() const { return device_; }
    [[nodiscard]] std::vector<PaperPrinter::Paper> papers();

private:
    void serve(std::stop_token const& stop);

    std::mutex mutex_;
    PaperPrinter printer_;
    Descriptor end_;
    std::string device_;
    /// Held open, so that the line is not hung up between two slips.
    Descriptor other_end_;
    std::jthread thread_;
};

}  // namespace sunhall
