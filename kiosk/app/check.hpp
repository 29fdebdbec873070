// "Is this terminal healthy?", answered without a window: sunhall-kiosk --check.
#pragma once

#include <string>

#include "kiosk/app/config.hpp"
#include "kiosk/app/exit_code.hpp"
#include "sync/formats/json.hpp"

namespace sunhall {

struct CheckReport {
    ExitCode exit = ExitCode::Fine;
    /// {"ok", "problems": [what is wrong and what to do], "content": {…}, "fonts", "folders"}.
    Json json;
};

/// Reads everything the terminal would read, verifies every item, and tries to write where it would
/// have to. Takes as long as the disk needs.
[[nodiscard]] CheckReport check_terminal(Config const& config);

}  // namespace sunhall
