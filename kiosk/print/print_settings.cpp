#include "kiosk/print/print_settings.hpp"

#include "kiosk/print/ipp_printer.hpp"
#include "kiosk/print/receipt_printer.hpp"

namespace sunhall {

bool tells_the_outcome(PrintSettings const& settings) {
    switch (settings.address.kind) {
        case PrinterAddress::Kind::Ipp: return true;
        case PrinterAddress::Kind::File: return false;
        default: return settings.model.answers;
    }
}

std::unique_ptr<Printer> make_printer(PrintSettings const& settings) {
    if (settings.address.kind != PrinterAddress::Kind::Ipp) {
        return std::make_unique<ReceiptPrinter>(settings.address, settings.model);
    }
    auto const receipts = settings.document == PrintSettings::Document::Receipt;
    return std::make_unique<IppPrinter>(settings.address.where, settings.user,
                                        receipts ? std::optional{settings.model} : std::nullopt);
}

}  // namespace sunhall
