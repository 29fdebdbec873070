// How a print job stands, as the printer's thread tells it and as pages word it. Values: any
// thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace sunhall {

enum class PrintState : std::uint8_t {
    Queued,
    Sending,  ///< The journal says so before the first byte leaves.
    Printed,
    NotPrinted,  ///< Certainly no paper, or none with anything of use on it.
    Unknown,     ///< Some of it may have come out; only a person can tell.
};

/// Why a job is not printed or not known to be, or why a printer would not print.
enum class PrintFault : std::uint8_t {
    None,
    Offline,   ///< Nobody listens, or the printer says it is off line.
    NoAnswer,  ///< Connected, but what comes back is nothing or nonsense.
    Stalled,   ///< It takes no more bytes.
    LinkLost,
    PaperOut,
    CoverOpen,
    Cutter,
    Broken,      ///< The printer calls for somebody with a key.
    Stopped,     ///< The print service's queue is stopped or paused.
    Restart,     ///< The terminal went off while printing.
    TooMany,     ///< A limit of this visit, of the last minutes or of the day.
    Busy,        ///< Another slip is in the printer.
    Journal,     ///< The disk refused the journal: without it nothing is sent.
    Unsuitable,  ///< The slip cannot be laid out.
};

struct PrintProgress {
    std::uint64_t ticket = 0;  ///< Of the request, in the order of asking.
    PrintState state = PrintState::Queued;
    PrintFault fault = PrintFault::None;

    bool operator==(PrintProgress const&) const = default;
};

/// As the journal and the status spell them: "not_printed", "paper_out".
[[nodiscard]] std::string_view name_of(PrintState state);
[[nodiscard]] std::string_view name_of(PrintFault fault);

}  // namespace sunhall
