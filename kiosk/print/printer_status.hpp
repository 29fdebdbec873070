// The one-byte answers to DLE EOT, read with suspicion: a line may carry anything.
//
// Every answer has bits 0 and 7 clear and bits 1 and 4 set; a byte that has not is no status. Which
// question it answers only the order tells. Pure; any thread.
#pragma once

#include <cstdint>
#include <optional>

#include "kiosk/models/print_progress.hpp"
#include "kiosk/print/escpos.hpp"

namespace sunhall::escpos {

/// What a printer has said of itself.
struct Condition {
    bool offline = false;
    bool cover_open = false;
    bool cutter = false;
    bool broken = false;  ///< An error only somebody with a key can end.
    bool paper_out = false;
    bool paper_low = false;

    bool operator==(Condition const&) const = default;
};

/// False where the byte is no answer to DLE EOT at all; the condition is then left as it was.
[[nodiscard]] bool read_answer(Ask asked, std::uint8_t answer, Condition& condition);

/// What keeps it from printing; None where nothing does.
[[nodiscard]] PrintFault fault_of(Condition const& condition);

}  // namespace sunhall::escpos
