// The slip with which IT tries a printer: every dot of the head, text in all sizes, a code, and
// what the terminal believes of the printer.
#pragma once

#include <string>

#include "kiosk/models/slip.hpp"
#include "kiosk/wording/wording.hpp"
#include "sync/base/clock.hpp"

namespace sunhall {

struct HeadTest {
    std::string terminal;
    std::string address;
    std::string model;
    int dots = 0, dpi = 0;
    Instant now;
};

[[nodiscard]] Slip make_head_test(Wording const& wording, HeadTest const& facts);

}  // namespace sunhall
