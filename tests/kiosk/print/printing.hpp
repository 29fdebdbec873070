// What the tests of printers share: how long they wait, and what a good end is.
#pragma once

#include <chrono>

#include "kiosk/print/printer.hpp"
#include "kiosk/print/receipt_printer.hpp"

namespace sunhall {

/// Where an answer comes, however busy the machine is.
inline constexpr PrinterPatience patient{.connect = std::chrono::milliseconds{10'000},
                                         .answer = std::chrono::milliseconds{10'000},
                                         .stall = std::chrono::milliseconds{10'000},
                                         .finish = std::chrono::milliseconds{30'000},
                                         .between_attempts = std::chrono::milliseconds{10},
                                         .attempts = 3};

/// Where none will ever come.
inline constexpr PrinterPatience in_a_hurry{.connect = std::chrono::milliseconds{10'000},
                                            .answer = std::chrono::milliseconds{200},
                                            .stall = std::chrono::milliseconds{400},
                                            .finish = std::chrono::milliseconds{400},
                                            .between_attempts = std::chrono::milliseconds{10},
                                            .attempts = 3};

inline constexpr PrintEnd printed{PrintState::Printed, PrintFault::None};

}  // namespace sunhall
