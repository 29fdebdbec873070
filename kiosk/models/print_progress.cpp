#include "kiosk/models/print_progress.hpp"

namespace sunhall {

std::string_view name_of(PrintState state) {
    switch (state) {
        case PrintState::Queued: return "queued";
        case PrintState::Sending: return "sending";
        case PrintState::Printed: return "printed";
        case PrintState::NotPrinted: return "not_printed";
        case PrintState::Unknown: break;
    }
    return "unknown";
}

std::string_view name_of(PrintFault fault) {
    switch (fault) {
        case PrintFault::None: return "";
        case PrintFault::Offline: return "offline";
        case PrintFault::NoAnswer: return "no_answer";
        case PrintFault::Stalled: return "stalled";
        case PrintFault::LinkLost: return "link_lost";
        case PrintFault::PaperOut: return "paper_out";
        case PrintFault::CoverOpen: return "cover_open";
        case PrintFault::Cutter: return "cutter";
        case PrintFault::Broken: return "broken";
        case PrintFault::Stopped: return "stopped";
        case PrintFault::Restart: return "restart";
        case PrintFault::TooMany: return "too_many";
        case PrintFault::Busy: return "busy";
        case PrintFault::Journal: return "journal";
        case PrintFault::Unsuitable: break;
    }
    return "unsuitable";
}

}  // namespace sunhall
