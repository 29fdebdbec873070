#include "kiosk/models/dates_worded.hpp"

#include <array>

#include "sync/base/format.hpp"

namespace sunhall {

namespace {

constexpr std::array<std::string_view, 7> weekdays{
    "date.sunday",   "date.monday", "date.tuesday", "date.wednesday",
    "date.thursday", "date.friday", "date.saturday"};
constexpr std::array<std::string_view, 7> short_weekdays{
    "date.sun", "date.mon", "date.tue", "date.wed", "date.thu", "date.fri", "date.sat"};
constexpr std::array<std::string_view, 12> month_words{
    "date.january",   "date.february", "date.march",    "date.april",
    "date.may",       "date.june",     "date.july",     "date.august",
    "date.september", "date.october",  "date.november", "date.december"};

/// In the order of TimeUnit.
constexpr std::array<std::string_view, 5> limit_words{
    "limit.minutes", "limit.hours", "limit.working_days", "limit.calendar_days", "limit.months"};
constexpr std::array<std::string_view, 5> short_limits{
    "limit.minutes_short", "limit.hours_short", "limit.working_days_short",
    "limit.calendar_days_short", "limit.months_short"};
/// A working day is 7/5 of a calendar day, a month 30.
constexpr std::array<double, 5> days_in_unit{1.0 / 1440, 1.0 / 24, 7.0 / 5, 1.0, 30.0};

/// In the order of OpenOn.
constexpr std::array<std::string_view, 11> open_on{
    "hours.workday", "hours.weekend", "hours.holiday",  "hours.everyday",
    "date.monday",   "date.tuesday",  "date.wednesday", "date.thursday",
    "date.friday",   "date.saturday", "date.sunday"};

std::string year_of(Date date) { return std::to_string(static_cast<int>(date.year())); }
std::string month_of(Wording const& wording, Date date) {
    return wording.text(month_words.at(static_cast<unsigned>(date.month()) - 1));
}
std::string day_of(Date date) { return std::to_string(static_cast<unsigned>(date.day())); }

std::string spoken(TimeOfDay time) { return format("{}:{:02}", time.hour, time.minute); }

}  // namespace

std::string clock_text(Instant instant) {
    auto const civil = civil_time(instant);
    return format("{:02}:{:02}", civil.hour, civil.minute);
}

std::string day_text(Wording const& wording, Date date) {
    return wording.text("date.day", {{"month", month_of(wording, date)}, {"day", day_of(date)}});
}

std::string full_day_text(Wording const& wording, Date date) {
    return wording.text(
        "date.full_day",
        {{"year", year_of(date)}, {"month", month_of(wording, date)}, {"day", day_of(date)}});
}

std::string day_and_weekday(Wording const& wording, Instant instant) {
    auto const civil = civil_time(instant);
    return wording.text("date.with_weekday",
                        {{"day", day_text(wording, civil.date)},
                         {"weekday", wording.text(weekdays.at(civil.weekday))}});
}

std::string full_moment(Wording const& wording, Instant instant) {
    return full_day_text(wording, date_of(instant)) + " " + clock_text(instant);
}

std::string span_text(Wording const& wording, Instant from, Instant until) {
    auto const same_day = date_of(from) == date_of(until);
    auto const moment = [&](Instant instant) {
        return same_day ? clock_text(instant)
                        : day_text(wording, date_of(instant)) + " " + clock_text(instant);
    };
    return wording.text("open_day.time_days", {{"from", moment(from)}, {"until", moment(until)}});
}

DateLeaf leaf_of(Wording const& wording, Instant instant) {
    auto const civil = civil_time(instant);
    auto const month = wording.text("date.month", {{"month", month_of(wording, civil.date)}});
    return {month + " " + wording.text(short_weekdays.at(civil.weekday)), day_of(civil.date)};
}

std::string limit_text(Wording const& wording, TimeLimit limit) {
    if (limit.count == 0) {
        return wording.text("limit.at_once");
    }
    return wording.text(limit_words.at(static_cast<std::size_t>(limit.unit)),
                        {{"count", std::to_string(limit.count)}});
}

std::string short_limit_text(Wording const& wording, TimeLimit limit) {
    if (limit.count == 0) {
        return wording.text("limit.at_once");
    }
    return wording.text(short_limits.at(static_cast<std::size_t>(limit.unit)),
                        {{"count", std::to_string(limit.count)}});
}

std::string cycle_text(Wording const& wording, UpdateCycle cycle) {
    switch (cycle) {
        case UpdateCycle::Daily: return wording.text("cycle.daily");
        case UpdateCycle::Weekly: return wording.text("cycle.weekly");
        case UpdateCycle::Monthly: return wording.text("cycle.monthly");
        case UpdateCycle::Quarterly: return wording.text("cycle.quarterly");
        case UpdateCycle::Yearly: return wording.text("cycle.yearly");
        case UpdateCycle::PerStage: return wording.text("cycle.per_stage");
        case UpdateCycle::OnChange: break;
    }
    return wording.text("cycle.on_change");
}

double days_of(TimeLimit limit) {
    return limit.count * days_in_unit.at(static_cast<std::size_t>(limit.unit));
}

std::string hours_text(Wording const& wording, OpeningHours const& hours) {
    std::string on;
    for (auto const day : hours.days) {
        on += (on.empty() ? "" : wording.text("common.list")) +
              wording.text(open_on.at(static_cast<std::size_t>(day)));
    }
    std::string spans;
    for (auto const& span : hours.spans) {
        spans += (spans.empty() ? "" : wording.text("common.comma")) + spoken(span.opens) + "—" +
                 spoken(span.closes);
    }
    auto line = on + (on.empty() || spans.empty() ? "" : " ") + spans;
    return hours.note.empty()
               ? line
               : wording.text("common.bracketed", {{"text", line}, {"note", hours.note}});
}

}  // namespace sunhall
