// What visitors told to have looked for in vain, as the office reads it: --looked-for and the
// status.
#pragma once

#include <vector>

#include "kiosk/app/config.hpp"
#include "sync/formats/json.hpp"
#include "sync/store/use_journal.hpp"

namespace sunhall {

/// The journal of use.
[[nodiscard]] std::filesystem::path uses_file(Config const& config);

/// [{"quarter": "2026Q4", "visits": 12, "words": [{"words": "公租房", "visits": 5}]}]: only words
/// that enough visits told; `visits` counts them all.
[[nodiscard]] Json told_json(std::vector<ToldWords> const& quarters);

/// The same read from the journal, also beside a running terminal.
[[nodiscard]] Result<Json> looked_for(Config const& config, Date today);

}  // namespace sunhall
