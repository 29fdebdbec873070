// What IPP says of a printer (RFC 8011 §5.4.11 and §5.4.12, PWG 5100.9), in our words. Pure.
#pragma once

#include <string>
#include <vector>

#include "kiosk/models/print_progress.hpp"
#include "kiosk/print/printer.hpp"

namespace sunhall {

struct IppState {
    bool stopped = false;
    bool accepting = true;
    std::vector<std::string> reasons;  ///< printer-state-reasons, with or without their severity.
    /// An idle queue of cupsd: its reasons are what the last job met, whoever has come since.
    bool remembers = false;
};

/// As if none of these reasons were given.
[[nodiscard]] IppState without(IppState state, std::vector<std::string> const& reasons);

/// A warning is none; a stopped printer without a reason we know is Stopped.
[[nodiscard]] PrinterReport report_of(IppState const& state);

}  // namespace sunhall
