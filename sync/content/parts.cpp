#include "sync/content/parts.hpp"

#include "sync/base/format.hpp"

namespace sunhall {

namespace {

constexpr int last_hour = 24;
constexpr int last_minute = 59;

std::optional<int> two_digits(std::string_view text) {
    auto const is_digit = [](char letter) { return letter >= '0' && letter <= '9'; };
    if (text.size() != 2 || !is_digit(text[0]) || !is_digit(text[1])) {
        return std::nullopt;
    }
    return (text[0] - '0') * 10 + (text[1] - '0');
}

}  // namespace

std::optional<TimeOfDay> parse_time_of_day(std::string_view text) {
    constexpr std::size_t length = 5;
    if (text.size() != length || text[2] != ':') {
        return std::nullopt;
    }
    auto const hour = two_digits(text.substr(0, 2));
    auto const minute = two_digits(text.substr(3));
    if (!hour || !minute || *hour > last_hour || *minute > last_minute ||
        (*hour == last_hour && *minute != 0)) {
        return std::nullopt;
    }
    return TimeOfDay{*hour, *minute};
}

std::string time_of_day_text(TimeOfDay time) {
    return format("{:02}:{:02}", time.hour, time.minute);
}

}  // namespace sunhall
