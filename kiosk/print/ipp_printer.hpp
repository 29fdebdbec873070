// A printer or a queue of a print service that speaks IPP, through libcups.
//
// 1. Before: its state and state reasons; a stopped or paused queue takes jobs happily and prints
//    them next morning, so it gets none.
//    What an idle queue of cupsd remembers of its last job is no reason to refuse the next.
// 2. A job without a document, which prints nothing; the gate; then the document, never repeated.
// 3. After: the job's state and the printer's reasons, twice a second. A fault, or no end in time,
//    cancels the job: what failed now must not come out later. A job that was cancelled while it
//    was still waiting has certainly cost no paper.
// 4. A service that went away with a job may come back and print it. So all jobs of this terminal's
//    name are cancelled before anything else is asked. A cancelled job takes no document any more,
//    also one that was still on its way.
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "kiosk/print/ipp_reasons.hpp"
#include "kiosk/print/printer.hpp"
#include "kiosk/print/printer_model.hpp"

namespace sunhall {

struct IppPatience {
    std::chrono::milliseconds connect{3000};
    std::chrono::seconds request{8};
    /// From the last byte to the job's end; laser printers warm up.
    std::chrono::milliseconds finish{40000};
    std::chrono::milliseconds between_looks{500};
    /// A fault that goes away by itself (connecting-to-device) does not end a job.
    std::chrono::milliseconds fault_lasts{3000};
};

class IppPrinter final : public Printer {
public:
    /// A model: a receipt printer's bytes are sent, as they are; none: A4 as PDF.
    /// `user` is whose jobs these are; no other terminal may have that name.
    IppPrinter(std::string uri, std::string user, std::optional<PrinterModel> receipts,
               IppPatience patience = {});

    Result<PreparedSlip> prepare(Slip const& slip) override;
    PrintEnd print(PreparedSlip const& slip, Gate const& gate) override;
    PrinterReport report() override;

private:
    class Service;

    /// A connection, with nothing of ours waiting there.
    Result<Service> connect();
    PrintEnd send(Service& service, PreparedSlip const& slip, Gate const& gate,
                  std::vector<std::string> const& old_reasons) const;
    PrintEnd follow(Service& service, int job, std::vector<std::string> const& old_reasons) const;
    PrintEnd give_up(Service& service, int job, PrintFault fault) const;

    std::string uri_;
    std::string user_;
    std::optional<PrinterModel> receipts_;
    IppPatience patience_;
};

}  // namespace sunhall
