// Opening hours of a place as lines: the rules first, then what differs soon or now.
#pragma once

#include <string>
#include <vector>

#include "kiosk/wording/wording.hpp"
#include "sync/base/calendar.hpp"
#include "sync/content/parts.hpp"

namespace sunhall {

/// "工作日 8:30—12:00，13:30—17:00", a line each.
[[nodiscard]] std::string hours_lines(Wording const& wording,
                                      std::vector<OpeningHours> const& hours);

/// "1月1日 至 1月3日不办公", those that are not over, a line each; empty where there are none.
[[nodiscard]] std::string exceptions_lines(Wording const& wording,
                                           std::vector<OpeningException> const& exceptions,
                                           Date today);

}  // namespace sunhall
