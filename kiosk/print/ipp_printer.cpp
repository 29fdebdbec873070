#include "kiosk/print/ipp_printer.hpp"

#include <cmath>
#include <thread>

#include "kiosk/print/escpos.hpp"
#include "kiosk/print/ipp_service.hpp"
#include "kiosk/print/paper_format.hpp"
#include "kiosk/print/slip_layout.hpp"

namespace sunhall {

namespace {

using std::chrono::steady_clock;

constexpr int mm_per_page = 297;

PrintFault first_of(PrintFault fault, PrintFault otherwise) {
    return fault == PrintFault::None ? otherwise : fault;
}

std::string format_of(bool receipts) {
    return receipts ? "application/octet-stream" : "application/pdf";
}

}  // namespace

IppPrinter::IppPrinter(std::string uri, std::string user, std::optional<PrinterModel> receipts,
                       IppPatience patience)
    : uri_{std::move(uri)},
      user_{std::move(user)},
      receipts_{std::move(receipts)},
      patience_{patience} {}

Result<PreparedSlip> IppPrinter::prepare(Slip const& slip) {
    if (!receipts_) {
        auto pdf = TRY(slip_as_pdf(slip));
        return PreparedSlip{{std::move(pdf)}, mm_per_page, slip.title};
    }
    auto const paper = TRY(slip_as_dots(slip, receipts_->dots, receipts_->dpi));
    auto const height = paper.bitmap.height() * mm_per_inch / receipts_->dpi;
    return PreparedSlip{escpos::encode(paper.bitmap, *receipts_),
                        static_cast<int>(std::ceil(height)) + receipts_->feed_mm, slip.title};
}

Result<IppPrinter::Service> IppPrinter::connect() {
    auto service = TRY(Service::open(uri_, user_, patience_));
    service.cancel_all_of_ours();
    return service;
}

PrinterReport IppPrinter::report() {
    auto service = connect();
    if (!service) {
        return {PrintFault::Offline, false};
    }
    auto const state = service->printer_state();
    return state ? report_of(*state) : PrinterReport{PrintFault::Offline, false};
}

PrintEnd IppPrinter::give_up(Service& service, int job, PrintFault fault) const {
    auto const before = service.job_state(job);
    bool const waited =
        before && (*before == Service::JobState::Waiting || *before == Service::JobState::Held);
    bool const cancelled = service.cancel(job);
    return {waited && cancelled ? PrintState::NotPrinted : PrintState::Unknown, fault};
}

PrintEnd IppPrinter::follow(Service& service, int job,
                            std::vector<std::string> const& old_reasons) const {
    auto const deadline = steady_clock::now() + patience_.finish;
    auto healthy = steady_clock::now();
    auto fault = PrintFault::None;
    while (steady_clock::now() < deadline) {
        auto const state = service.job_state(job);
        if (!state) {
            return {PrintState::Unknown, PrintFault::LinkLost};
        }
        if (*state == Service::JobState::Done) {
            return {PrintState::Printed, PrintFault::None};
        }
        if (*state == Service::JobState::Ended) {
            return {PrintState::Unknown, PrintFault::Broken};
        }
        auto const printer = service.printer_state();
        auto const now =
            printer ? report_of(without(*printer, old_reasons)).fault : PrintFault::Offline;
        fault = *state == Service::JobState::Held && now == PrintFault::None ? PrintFault::Stopped
                                                                             : now;
        if (fault == PrintFault::None) {
            healthy = steady_clock::now();
        } else if (steady_clock::now() - healthy >= patience_.fault_lasts) {
            return give_up(service, job, fault);
        }
        std::this_thread::sleep_for(patience_.between_looks);
    }
    // What it remembered may have been true still.
    auto const remembered = report_of({.reasons = old_reasons}).fault;
    return give_up(service, job, first_of(fault, first_of(remembered, PrintFault::Stalled)));
}

PrintEnd IppPrinter::send(Service& service, PreparedSlip const& slip, Gate const& gate,
                          std::vector<std::string> const& old_reasons) const {
    auto const job = service.create_job(slip.title);
    if (!job) {
        auto const answered = job.error().failure == Failure::Refused;
        return {PrintState::NotPrinted, answered ? PrintFault::Stopped : PrintFault::Offline};
    }
    if (!gate()) {
        service.cancel(*job);
        return {PrintState::NotPrinted, PrintFault::Journal};
    }
    auto const sent = service.send(*job, {format_of(receipts_.has_value()), slip.parts});
    if (sent) {
        return follow(service, *job, old_reasons);
    }
    return sent.error().failure == Failure::Refused
               ? PrintEnd{PrintState::NotPrinted, PrintFault::Stopped}
               : PrintEnd{PrintState::Unknown, PrintFault::LinkLost};
}

PrintEnd IppPrinter::print(PreparedSlip const& slip, Gate const& gate) {
    auto service = connect();
    if (!service) {
        return {PrintState::NotPrinted, PrintFault::Offline};
    }
    auto const state = service->printer_state();
    if (!state) {
        auto const answered = state.error().failure == Failure::Refused;
        return {PrintState::NotPrinted, answered ? PrintFault::Stopped : PrintFault::Offline};
    }
    auto const old_reasons = state->remembers ? state->reasons : std::vector<std::string>{};
    auto const before = report_of(without(*state, old_reasons));
    if (before.fault != PrintFault::None) {
        return {PrintState::NotPrinted, before.fault};
    }
    return send(*service, slip, gate, old_reasons);
}

}  // namespace sunhall
