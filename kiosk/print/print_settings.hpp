// What IT decides about printing: [printer] of the configuration. Values: any thread.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "kiosk/print/printer.hpp"
#include "kiosk/print/printer_address.hpp"
#include "kiosk/print/printer_model.hpp"

namespace sunhall {

/// So that a child with time does not print the roll.
struct PrintLimits {
    int slips_in_ten_minutes = 20;
    int metres_a_day = 100;
};

struct PrintSettings {
    PrinterAddress address;
    std::string address_text;  ///< As configured, for the status.
    PrinterModel model;
    /// What an IPP printer or queue is sent: A4 as PDF, or what a receipt printer takes.
    enum class Document { Pdf, Receipt };
    Document document = Document::Pdf;
    PrintLimits limits;
    std::string user = "sunhall";  ///< Whose jobs these are at a print service: the terminal's.
};

/// Whether "printed" is more than "sent".
[[nodiscard]] bool tells_the_outcome(PrintSettings const& settings);

/// The printer of these settings; nothing is connected yet.
[[nodiscard]] std::unique_ptr<Printer> make_printer(PrintSettings const& settings);

}  // namespace sunhall
