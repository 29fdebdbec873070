#include "sync/tables/cell_number.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "sync/base/calendar.hpp"
#include "sync/base/format.hpp"

namespace sunhall {

namespace {

/// A double keeps as many decimal digits for certain.
constexpr int certain_digits = 15;

/// 9999-12-31 in both systems, as workbooks allow no later day.
constexpr double last_day = 2'958'465;
constexpr int minutes_in_a_day = 24 * 60;

/// The code without what it shows as it stands: "…", \x, _x and [Red].
std::string directives(std::string_view code) {
    std::string kept;
    for (std::size_t at = 0; at < code.size(); ++at) {
        if (code[at] == '"' || code[at] == '[') {
            auto const close = code.find(code[at] == '"' ? '"' : ']', at + 1);
            at = std::min(close, code.size());
        } else if (code[at] == '\\' || code[at] == '_' || code[at] == '*') {
            ++at;
        } else {
            kept += code[at];
        }
    }
    return kept;
}

std::string without_trailing_zeros(std::string text) {
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        text.erase(text.find_last_not_of('.') + 1);
    }
    return text;
}

Result<std::string> plain_text(double value) {
    auto const size = std::abs(value);
    auto const digits = size < 1 ? 1 : static_cast<int>(std::floor(std::log10(size))) + 1;
    if (digits > certain_digits) {
        return fail(Failure::Malformed,
                    "超过 15 位的数字在电子表格里已经失真，请把单元格设为文本格式后重新输入");
    }
    return without_trailing_zeros(format("{:.{}f}", value, certain_digits - digits));
}

long minutes_of(double value) {
    return std::lround((value - std::floor(value)) * minutes_in_a_day) % minutes_in_a_day;
}

std::string time_text(long minutes) { return format("{:02}:{:02}", minutes / 60, minutes % 60); }

Result<std::string> date_of_serial(double value, DayZero zero) {
    if (value < 1 || value > last_day) {
        return fail(Failure::Malformed, "日期超出范围");
    }
    // Workbooks believe in 29 February 1900, hence the 30th.
    auto const from = zero == DayZero::Of1900 ? Date{std::chrono::year{1899} / 12 / 30}
                                              : Date{std::chrono::year{1904} / 1 / 1};
    auto const day = date_text(days_after(from, static_cast<int>(value)));
    auto const minutes = minutes_of(value);
    return minutes == 0 ? day : day + " " + time_text(minutes);
}

}  // namespace

NumberFormat format_numbered(int id) {
    auto const within = [id](int first, int last) { return id >= first && id <= last; };
    if (within(14, 17) || id == 22 || within(27, 31) || id == 36 || within(50, 54) ||
        within(57, 58)) {
        return NumberFormat::Date;
    }
    if (within(18, 21) || within(32, 35) || within(45, 47) || within(55, 56)) {
        return NumberFormat::Time;
    }
    return within(9, 10) ? NumberFormat::Percent : NumberFormat::Plain;
}

NumberFormat format_spelt(std::string_view code) {
    auto const kept = directives(code);
    auto const shows = [&kept](std::string_view letters) {
        return kept.find_first_of(letters) != std::string::npos;
    };
    if (kept == "General" || kept == "@") {
        return NumberFormat::Plain;
    }
    if (shows("yYdD")) {
        return NumberFormat::Date;
    }
    if (shows("hHsS")) {
        return NumberFormat::Time;
    }
    return shows("%") ? NumberFormat::Percent : NumberFormat::Plain;
}

Result<std::string> number_text(std::string_view value, NumberFormat format, DayZero zero) {
    double number = 0;
    auto const* const end = value.data() + value.size();
    auto const [rest, error] = std::from_chars(value.data(), end, number);
    if (error != std::errc{} || rest != end || !std::isfinite(number)) {
        return fail(Failure::Malformed, "不是数");
    }
    switch (format) {
        case NumberFormat::Plain: return plain_text(number);
        case NumberFormat::Date: return date_of_serial(number, zero);
        case NumberFormat::Time: return time_text(minutes_of(number));
        case NumberFormat::Percent: break;
    }
    return fail(Failure::Malformed, "是百分比格式的数，请把单元格设为文本格式后重新输入");
}

}  // namespace sunhall
