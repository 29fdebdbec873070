#include "sync/desk/cell_times.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "sync/base/calendar.hpp"
#include "sync/base/format.hpp"
#include "sync/content/parts.hpp"

namespace sunhall {

namespace {

/// "9:00" and "09:00", with a Chinese keyboard's colon, too.
std::optional<std::string> time_text(std::string text) {
    replace_all(text, "\uff1a", ":");
    auto const padded = format("{:0>5}", text);
    return parse_time_of_day(padded) ? std::optional{padded} : std::nullopt;
}

std::optional<std::string> day_text(std::string text) {
    for (auto const* mark : {"年", "月", "/", "."}) {
        replace_all(text, mark, "-");
    }
    replace_all(text, "日", "");
    std::array<std::string, 3> parts;
    std::size_t part = 0;
    for (auto const letter : text) {
        if (letter == '-' && part < 2) {
            ++part;
        } else {
            parts.at(part) += letter;
        }
    }
    auto const padded = format("{}-{:0>2}-{:0>2}", parts[0], parts[1], parts[2]);
    return parse_date(padded) ? std::optional{padded} : std::nullopt;
}

}  // namespace

void replace_all(std::string& text, std::string_view what, std::string_view with) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at)) {
        text.replace(at, what.size(), with);
        at += with.size();
    }
}

Result<Json> day_from(std::string text) {
    auto const day = day_text(std::move(text));
    if (!day) {
        return fail(Failure::Rejected, "不是日期；请写成 2026-11-22 的样子");
    }
    return Json{*day};
}

Result<Json> moment_from(std::string text) {
    replace_all(text, "日", "日 ");
    auto const gap = std::min(text.rfind(' '), text.size());
    auto day = text.substr(0, gap);
    replace_all(day, " ", "");
    auto const date = day_text(day);
    auto const time = time_text(text.substr(std::min(gap + 1, text.size())));
    if (!date || !time) {
        return fail(Failure::Rejected, "不是日期和时刻；请写成 2026-11-22 09:00 的样子");
    }
    return Json{format("{}T{}:00+08:00", *date, *time)};
}

Result<Json> agenda_entry_from(std::string const& text) {
    auto const gap = std::min(text.find(' '), text.size());
    auto const time = time_text(text.substr(0, gap));
    if (!time || gap == text.size()) {
        return fail(Failure::Rejected, "不是时刻和内容；请写成 09:00 参观大厅 的样子");
    }
    return Json{Json::Object{{"at", *time}, {"title", text.substr(gap + 1)}}};
}

Result<Json> time_limit_from(std::string text) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 11> units{
        {{"个工作日", "working_day"},
         {"工作日", "working_day"},
         {"个自然日", "calendar_day"},
         {"自然日", "calendar_day"},
         {"日", "calendar_day"},
         {"天", "calendar_day"},
         {"个月", "month"},
         {"个小时", "hour"},
         {"小时", "hour"},
         {"分钟", "minute"},
         {"分", "minute"}}};
    replace_all(text, " ", "");
    if (text == "当场" || text == "即时" || text == "即办" || text == "当场办结") {
        return Json{Json::Object{{"count", 0}, {"unit", "working_day"}}};
    }
    auto const end = std::min(text.find_first_not_of("0123456789"), text.size());
    int count = 0;
    auto const [rest, error] = std::from_chars(text.data(), text.data() + end, count);
    auto const* const unit =
        std::ranges::find(units, text.substr(end), [](auto const& named) { return named.first; });
    if (end == 0 || error != std::errc{} || unit == units.end()) {
        return fail(Failure::Rejected, "不是时限；请写成 20 个工作日、30 天、2 小时 或 当场");
    }
    return Json{Json::Object{{"count", count}, {"unit", unit->second}}};
}

}  // namespace sunhall
