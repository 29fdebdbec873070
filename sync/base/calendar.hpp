// Days and times as halls write them: ISO 8601 with +08:00 in content, UTC with Z in metadata.
//
// China has one civil time, UTC+8 without summer time, so a fixed offset is exact; g++ 12 has no
// time zones in <chrono> anyway.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "sync/base/clock.hpp"

namespace sunhall {

/// A civil date in China.
using Date = std::chrono::year_month_day;

inline constexpr std::chrono::hours civil_offset{8};

/// "2026-11-22", nothing else; a day that does not exist is none.
[[nodiscard]] std::optional<Date> parse_date(std::string_view text);
[[nodiscard]] std::string date_text(Date date);

/// "2026-11-22T09:30:00+08:00" or "…Z", seconds precision; other offsets are read, too.
[[nodiscard]] std::optional<Instant> parse_instant(std::string_view text);
/// With +08:00, as content writes it.
[[nodiscard]] std::string civil_text(Instant instant);
/// With Z, as TUF metadata writes it.
[[nodiscard]] std::string utc_text(Instant instant);

/// An instant taken apart in civil time.
struct CivilTime {
    Date date{};
    int hour = 0, minute = 0, second = 0;
    /// 0 is Sunday.
    unsigned weekday = 0;
};
[[nodiscard]] CivilTime civil_time(Instant instant);
[[nodiscard]] Instant instant_at(Date date, int hour, int minute);
[[nodiscard]] Date date_of(Instant instant);
[[nodiscard]] Date days_after(Date date, int days);
/// Whole days from one date to a later one; negative where it is earlier.
[[nodiscard]] int days_between(Date from, Date to);

}  // namespace sunhall
