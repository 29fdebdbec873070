// --print-test: one page with every dot of the head, printed without a screen, and what became of
// it. The journal and its limits are not asked: whoever runs this stands before the printer.
#pragma once

#include <string>

#include "kiosk/app/config.hpp"
#include "kiosk/print/printer.hpp"
#include "kiosk/wording/wording.hpp"

namespace sunhall {

/// Missing where no printer is configured.
Result<PrintEnd> print_test_page(Config const& config, Wording const& wording, Instant now);

}  // namespace sunhall
