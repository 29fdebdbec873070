// A printer as the queue sees it, whatever it is connected by.
//
// print() goes as far as it can and answers what is known of the paper. It asks its Gate before the
// first byte of the slip leaves, and may try again only as long as it has not. It never waits
// longer than `longest_print`. Print thread.
#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <vector>

#include "kiosk/models/print_progress.hpp"
#include "kiosk/models/slip.hpp"
#include "sync/base/result.hpp"

namespace sunhall {

/// From asking to giving up; a visitor waits no longer, and neither does who shuts us down.
constexpr std::chrono::seconds longest_print{60};

struct PreparedSlip {
    std::vector<std::string> parts;  ///< In order; a printer may be asked between two.
    int millimetres = 0;
    std::string title;
};

struct PrintEnd {
    PrintState state = PrintState::NotPrinted;
    PrintFault fault = PrintFault::None;

    bool operator==(PrintEnd const&) const = default;
};

/// What a printer says of itself when nothing is being printed.
struct PrinterReport {
    PrintFault fault = PrintFault::None;
    bool paper_low = false;

    bool operator==(PrinterReport const&) const = default;
};

class Printer {
public:
    /// Records that bytes are about to leave; when it fails, none may.
    using Gate = std::function<Result<void>()>;

    Printer() = default;
    virtual ~Printer() = default;
    Printer(Printer const&) = delete;
    Printer& operator=(Printer const&) = delete;

    virtual Result<PreparedSlip> prepare(Slip const& slip) = 0;
    virtual PrintEnd print(PreparedSlip const& slip, Gate const& gate) = 0;
    virtual PrinterReport report() = 0;
};

}  // namespace sunhall
