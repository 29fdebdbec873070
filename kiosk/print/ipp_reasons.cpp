#include "kiosk/print/ipp_reasons.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace sunhall {

namespace {

struct Meaning {
    std::string_view reason;
    PrintFault fault;
};

/// The first that applies is told: what a visitor can see comes first.
constexpr std::array<Meaning, 15> meanings{{{"cover-open", PrintFault::CoverOpen},
                                            {"door-open", PrintFault::CoverOpen},
                                            {"interlock-open", PrintFault::CoverOpen},
                                            {"media-empty", PrintFault::PaperOut},
                                            {"media-needed", PrintFault::PaperOut},
                                            {"input-tray-missing", PrintFault::PaperOut},
                                            {"media-jam", PrintFault::Broken},
                                            {"marker-supply-empty", PrintFault::Broken},
                                            {"toner-empty", PrintFault::Broken},
                                            {"output-area-full", PrintFault::Broken},
                                            {"cups-insecure-filter", PrintFault::Broken},
                                            {"cups-missing-filter", PrintFault::Broken},
                                            {"offline", PrintFault::Offline},
                                            {"shutdown", PrintFault::Offline},
                                            {"timed-out", PrintFault::Offline}}};

/// "media-empty-error" → "media-empty"; empty for a warning or a report.
std::string_view serious(std::string_view reason) {
    constexpr std::string_view error = "-error";
    if (reason.ends_with("-warning") || reason.ends_with("-report")) {
        return {};
    }
    return reason.ends_with(error) ? reason.substr(0, reason.size() - error.size()) : reason;
}

}  // namespace

IppState without(IppState state, std::vector<std::string> const& reasons) {
    std::erase_if(state.reasons, [&](auto const& reason) {
        return std::ranges::find(reasons, reason) != reasons.end();
    });
    return state;
}

PrinterReport report_of(IppState const& state) {
    PrinterReport report;
    for (auto const& reason : state.reasons) {
        report.paper_low = report.paper_low || reason.starts_with("media-low");
    }
    for (auto const& meaning : meanings) {
        for (auto const& reason : state.reasons) {
            if (serious(reason) == meaning.reason) {
                report.fault = meaning.fault;
                return report;
            }
        }
    }
    if (state.stopped || !state.accepting) {
        report.fault = PrintFault::Stopped;
    }
    return report;
}

}  // namespace sunhall
