// Bytes to a printer and back: over TCP, a USB or serial device, or into a file.
//
// Nothing here waits without a limit. A line that takes no bytes for a while is stalled: a printer
// without paper stops reading long before anything is lost. Print thread.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "kiosk/print/printer_address.hpp"
#include "sync/base/descriptor.hpp"

namespace sunhall {

class PrinterLine {
public:
    /// Offline where nobody answers in time or there is no such device.
    static Result<PrinterLine> open(PrinterAddress const& address,
                                    std::chrono::milliseconds patience);

    enum class Trouble { None, Stalled, Lost };
    struct Written {
        std::size_t bytes = 0;
        Trouble trouble = Trouble::None;
    };
    /// Ends early when no byte could be written for `patience`.
    Written write(std::string_view bytes, std::chrono::milliseconds patience);

    struct Heard {
        std::optional<std::uint8_t> byte;
        Trouble trouble = Trouble::None;  ///< Stalled: nothing came within the patience.
    };
    Heard read(std::chrono::milliseconds patience);

    /// Ends the line once what was written has arrived; what has not in this time never will.
    void hang_up(std::chrono::milliseconds patience);

private:
    explicit PrinterLine(Descriptor descriptor) : descriptor_{std::move(descriptor)} {}
    [[nodiscard]] bool ready(short events, std::chrono::milliseconds patience) const;

    Descriptor descriptor_;
};

}  // namespace sunhall
