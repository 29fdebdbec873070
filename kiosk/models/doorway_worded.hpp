// What the ways into the hall are called.
#pragma once

#include <string>

#include "kiosk/models/doorway.hpp"
#include "kiosk/wording/wording.hpp"

namespace sunhall {

/// 办事指南; empty of Neutral, which each page calls otherwise.
[[nodiscard]] std::string doorway_name(Wording const& wording, Doorway doorway);

}  // namespace sunhall
