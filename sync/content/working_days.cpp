#include "sync/content/working_days.hpp"

#include <charconv>
#include <optional>
#include <string>
#include <vector>

#include "sync/base/format.hpp"
#include "sync/formats/toml.hpp"

namespace sunhall {

namespace {

constexpr int most_days_off = 31;  // in a row; the longest so far were ten

struct Span {
    Date first, last;
};

/// "2026-01-04" or "2026-02-15/2026-02-23".
std::optional<Span> parse_span(std::string_view text) {
    auto const slash = text.find('/');
    auto const first = parse_date(text.substr(0, slash));
    auto const last = slash == std::string_view::npos ? first : parse_date(text.substr(slash + 1));
    if (!first || !last || *last < *first || days_between(*first, *last) > most_days_off) {
        return std::nullopt;
    }
    return Span{*first, *last};
}

std::set<Date> days_in(TomlTable& table, std::string_view key, std::chrono::year year) {
    std::set<Date> days;
    for (auto const& text : table.texts(key, Need::Required).value_or(std::vector<std::string>{})) {
        auto const span = parse_span(text);
        if (!span || span->first.year() != year || span->last.year() != year) {
            table.reject(key, format("“{}”不是 {} 年的日期或起止日期", text, int{year}));
            continue;
        }
        for (auto day = span->first; day <= span->last; day = days_after(day, 1)) {
            days.insert(day);
        }
    }
    return days;
}

std::optional<std::chrono::year> parse_year(std::string_view text) {
    int year = 0;
    auto const [end, problem] = std::from_chars(text.data(), text.data() + text.size(), year);
    bool const whole = problem == std::errc{} && end == text.data() + text.size();
    return whole && text.size() == 4 ? std::optional{std::chrono::year{year}} : std::nullopt;
}

bool is_weekend(Date date) {
    std::chrono::weekday const day{std::chrono::sys_days{date}};
    return day == std::chrono::Saturday || day == std::chrono::Sunday;
}

}  // namespace

Result<WorkingDays> WorkingDays::read(std::string_view toml, std::string_view name) {
    auto document = TRY(parse_toml(toml, name));
    auto& root = document.root();
    WorkingDays days;
    for (auto const& key : root.keys()) {
        auto const year = parse_year(key);
        if (!year) {
            root.reject(key, "不是年份");
            root.leave(key);
            continue;
        }
        auto& table = root.table(key);
        std::ignore = table.text("source", Need::Required);
        days.years_.insert(*year);
        days.off_.merge(days_in(table, "off", *year));
        days.worked_weekends_.merge(days_in(table, "work", *year));
    }
    TRY(document.done());
    return days;
}

bool WorkingDays::contains(Date date) const {
    if (off_.contains(date)) {
        return false;
    }
    return !is_weekend(date) || worked_weekends_.contains(date);
}

int WorkingDays::count(Date from, Date to) const {
    int counted = 0;
    for (auto day = days_after(from, 1); day <= to; day = days_after(day, 1)) {
        counted += contains(day) ? 1 : 0;
    }
    return counted;
}

}  // namespace sunhall
