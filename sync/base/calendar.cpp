#include "sync/base/calendar.hpp"

#include <charconv>

#include "sync/base/format.hpp"

namespace sunhall {

namespace {

/// The digits of text[from, from + count) as a number; none where one of them is no digit.
std::optional<int> digits(std::string_view text, std::size_t from, std::size_t count) {
    if (text.size() < from + count) {
        return std::nullopt;
    }
    int value = 0;
    for (char const letter : text.substr(from, count)) {
        if (letter < '0' || letter > '9') {
            return std::nullopt;
        }
        value = value * 10 + (letter - '0');
    }
    return value;
}

bool stands(std::string_view text, std::size_t at, char letter) {
    return text.size() > at && text[at] == letter;
}

/// "Z", "+08:00", "-05:30" as minutes east of Greenwich.
std::optional<std::chrono::minutes> parse_offset(std::string_view text) {
    if (text == "Z") {
        return std::chrono::minutes{0};
    }
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') {
        return std::nullopt;
    }
    auto const hour = digits(text, 1, 2);
    auto const minute = digits(text, 4, 2);
    if (!hour || !minute || *hour > 23 || *minute > 59) {
        return std::nullopt;
    }
    auto const offset = std::chrono::minutes{*hour * 60 + *minute};
    return text[0] == '-' ? -offset : offset;
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
    auto const year = digits(text, 0, 4);
    auto const month = digits(text, 5, 2);
    auto const day = digits(text, 8, 2);
    if (text.size() != 10 || !stands(text, 4, '-') || !stands(text, 7, '-') || !year || !month ||
        !day) {
        return std::nullopt;
    }
    Date const date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                    std::chrono::day{static_cast<unsigned>(*day)}};
    return date.ok() ? std::optional{date} : std::nullopt;
}

std::string date_text(Date date) {
    return format("{:04}-{:02}-{:02}", int{date.year()}, unsigned{date.month()},
                  unsigned{date.day()});
}

std::optional<Instant> parse_instant(std::string_view text) {
    if (text.size() < 20 || !stands(text, 10, 'T') || !stands(text, 13, ':') ||
        !stands(text, 16, ':')) {
        return std::nullopt;
    }
    auto const date = parse_date(text.substr(0, 10));
    auto const hour = digits(text, 11, 2);
    auto const minute = digits(text, 14, 2);
    auto const second = digits(text, 17, 2);
    auto const offset = parse_offset(text.substr(19));
    if (!date || !hour || !minute || !second || !offset || *hour > 23 || *minute > 59 ||
        *second > 59) {
        return std::nullopt;
    }
    return Instant{std::chrono::sys_days{*date}} + std::chrono::hours{*hour} +
           std::chrono::minutes{*minute} + std::chrono::seconds{*second} - *offset;
}

std::string civil_text(Instant instant) {
    auto const time = civil_time(instant);
    return format("{}T{:02}:{:02}:{:02}+08:00", date_text(time.date), time.hour, time.minute,
                  time.second);
}

std::string utc_text(Instant instant) {
    auto const time = civil_time(instant - civil_offset);
    return format("{}T{:02}:{:02}:{:02}Z", date_text(time.date), time.hour, time.minute,
                  time.second);
}

CivilTime civil_time(Instant instant) {
    auto const local = instant + civil_offset;
    auto const day = std::chrono::floor<std::chrono::days>(local);
    std::chrono::hh_mm_ss const clock{std::chrono::floor<std::chrono::seconds>(local - day)};
    return {.date = Date{day},
            .hour = static_cast<int>(clock.hours().count()),
            .minute = static_cast<int>(clock.minutes().count()),
            .second = static_cast<int>(clock.seconds().count()),
            .weekday = std::chrono::weekday{day}.c_encoding()};
}

Instant instant_at(Date date, int hour, int minute) {
    return Instant{std::chrono::sys_days{date}} + std::chrono::hours{hour} +
           std::chrono::minutes{minute} - civil_offset;
}

Date date_of(Instant instant) { return civil_time(instant).date; }

Date days_after(Date date, int days) {
    return Date{std::chrono::sys_days{date} + std::chrono::days{days}};
}

int days_between(Date from, Date to) {
    return static_cast<int>((std::chrono::sys_days{to} - std::chrono::sys_days{from}).count());
}

}  // namespace sunhall
