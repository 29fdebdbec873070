// Where a printer is: "tcp://192.168.1.50:9100", "usb:/dev/usb/lp0", "serial:/dev/ttyS0:19200",
// "file:/srv/slips.bin", "ipp://print.example/printers/hall".
#pragma once

#include <string>
#include <string_view>

#include "sync/base/result.hpp"

namespace sunhall {

struct PrinterAddress {
    enum class Kind { Tcp, Usb, Serial, File, Ipp };

    Kind kind = Kind::Tcp;
    std::string where;  ///< A host, a device or file, or the whole address of an IPP printer.
    int number = 0;     ///< Port, or baud.
};

/// Rejected with what an address looks like.
Result<PrinterAddress> parse_printer_address(std::string_view text);

}  // namespace sunhall
