// An ESC/POS printer at the end of a line.
//
// 1. Before: connect and ask how it is; a fault ends the job with no paper. Up to three attempts,
//    all of them before the first byte.
// 2. The gate: the journal says "sending" on the disk.
// 3. During: between two bands it is asked again; what has become wrong ends the job, and what the
//    printer still holds is cleared, so that the next roll does not begin with half an old slip.
// 4. After: it answers GS r only once everything before it is printed and cut. Only that answer is
//    "printed".
//
// A slip that was given up may have left the printer waiting for the rest of a picture, which would
// swallow the beginning of the next: that one is preceded by enough blank dots to end any.
//
// A printer that cannot answer (its model says so), or a file, has printed what it has taken.
#pragma once

#include <deque>
#include <optional>
#include <string>

#include "kiosk/print/printer.hpp"
#include "kiosk/print/printer_address.hpp"
#include "kiosk/print/printer_line.hpp"
#include "kiosk/print/printer_model.hpp"
#include "kiosk/print/printer_status.hpp"

namespace sunhall {

/// How long a printer may take for what; tests are in more of a hurry.
struct PrinterPatience {
    std::chrono::milliseconds connect{1500};
    std::chrono::milliseconds answer{800};
    /// Without a byte taken: a head that cools down pauses for up to 2 s.
    std::chrono::milliseconds stall{4000};
    /// From the last byte to the answer that it is on paper.
    std::chrono::milliseconds finish{15000};
    std::chrono::milliseconds between_attempts{400};
    int attempts = 3;
};

class ReceiptPrinter final : public Printer {
public:
    ReceiptPrinter(PrinterAddress address, PrinterModel model, PrinterPatience patience = {});

    Result<PreparedSlip> prepare(Slip const& slip) override;
    PrintEnd print(PreparedSlip const& slip, Gate const& gate) override;
    PrinterReport report() override;

private:
    /// One connection, from the first question to the last answer.
    struct Talk;

    [[nodiscard]] Result<PrinterLine> connect() const;
    PrintFault ask_before(PrinterLine& line, escpos::Condition& condition) const;
    PrintEnd send(PrinterLine& line, PreparedSlip const& slip);
    /// One part, and what the printer has to say meanwhile; an end where it is the last.
    std::optional<PrintEnd> send_part(Talk& talk, std::string const& part);
    PrintEnd finish(Talk& talk);
    PrintEnd give_up(Talk& talk, PrintFault fault);

    PrinterAddress address_;
    PrinterModel model_;
    PrinterPatience patience_;
    bool gave_up_ = false;
};

}  // namespace sunhall
