#include "sync/content/relative_dates.hpp"

#include <charconv>

#include "sync/base/format.hpp"

namespace sunhall {

namespace {

/// Ten years either way; what lies further off is a slip of the pen.
constexpr int most_days = 3650;

bool looks_relative(std::string_view text) {
    return text.size() > 2 && text[0] == '@' && (text[1] == '+' || text[1] == '-') &&
           text[2] >= '0' && text[2] <= '9';
}

/// "@+12T09:00" → the day and, where there is one, the time.
std::optional<std::string> resolved(std::string_view text, Date as_of) {
    int days = 0;
    auto const* const end = text.data() + text.size();
    auto const [rest, error] = std::from_chars(text.data() + 2, end, days);
    if (error != std::errc{} || days > most_days) {
        return std::nullopt;
    }
    auto const day = days_after(as_of, text[1] == '-' ? -days : days);
    if (rest == end) {
        return date_text(day);
    }
    // The time is read as part of a whole instant, so that there is one reader of times.
    auto const instant = parse_instant(date_text(day) + std::string{rest, end} + ":00+08:00");
    return instant ? std::optional{civil_text(*instant)} : std::nullopt;
}

Result<void> resolve(Json& json, Date as_of, std::string const& path) {
    if (auto* array = json.array()) {
        for (std::size_t at = 0; at < array->size(); ++at) {
            TRY(resolve((*array)[at], as_of, format("{}[{}]", path, at)));
        }
    } else if (auto* object = json.object()) {
        for (auto& [name, value] : *object) {
            TRY(resolve(value, as_of, path.empty() ? name : path + "." + name));
        }
    } else if (auto const* text = json.text(); text != nullptr && looks_relative(*text)) {
        auto real = resolved(*text, as_of);
        if (!real) {
            return fail(Failure::Malformed,
                        format("字段 {}：“{}” 不是相对日期，请写成 @+12、@-30 或 @+12T09:00 的样子",
                               path, *text));
        }
        json = Json{*std::move(real)};
    }
    return {};
}

}  // namespace

Result<Json> resolve_relative_dates(Json json, Date as_of) {
    TRY(resolve(json, as_of, {}));
    return json;
}

}  // namespace sunhall
