// Days, times and limits as halls say them.
#pragma once

#include <string>

#include "kiosk/models/shown.hpp"
#include "kiosk/wording/wording.hpp"
#include "sync/base/calendar.hpp"
#include "sync/content/item.hpp"
#include "sync/content/parts.hpp"

namespace sunhall {

/// 10:24
[[nodiscard]] std::string clock_text(Instant instant);
/// 11月24日
[[nodiscard]] std::string day_text(Wording const& wording, Date date);
/// 2026年11月24日
[[nodiscard]] std::string full_day_text(Wording const& wording, Date date);
/// 11月24日 星期二
[[nodiscard]] std::string day_and_weekday(Wording const& wording, Instant instant);
/// 2026年11月24日 09:30
[[nodiscard]] std::string full_moment(Wording const& wording, Instant instant);
/// 09:00 至 11:30; with the days where they differ.
[[nodiscard]] std::string span_text(Wording const& wording, Instant from, Instant until);
/// 12月 周五, 4
[[nodiscard]] DateLeaf leaf_of(Wording const& wording, Instant instant);

/// 30 个工作日, 当场
[[nodiscard]] std::string limit_text(Wording const& wording, TimeLimit limit);
/// 3 工作日: where there is little room.
[[nodiscard]] std::string short_limit_text(Wording const& wording, TimeLimit limit);
/// 每季度
[[nodiscard]] std::string cycle_text(Wording const& wording, UpdateCycle cycle);
/// For comparing limits in different units by eye.
[[nodiscard]] double days_of(TimeLimit limit);

/// 工作日 8:30—12:00，13:30—17:00; one line a rule of the office.
[[nodiscard]] std::string hours_text(Wording const& wording, OpeningHours const& hours);

}  // namespace sunhall
