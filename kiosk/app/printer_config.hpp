// [printer] of the configuration: which printer, which paper, how much of it.
#pragma once

#include <optional>

#include "kiosk/print/print_settings.hpp"
#include "sync/formats/toml.hpp"

namespace sunhall {

struct PrinterConfig {
    PrintSettings settings;
    int slips_a_visit = 3;
};

/// None where the terminal has no printer; problems are reported by the document.
[[nodiscard]] std::optional<PrinterConfig> read_printer(TomlTable& table);

}  // namespace sunhall
