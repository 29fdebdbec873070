#include "sync/desk/cell_values.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "sync/base/format.hpp"
#include "sync/desk/cell_times.hpp"
#include "sync/text/normal.hpp"

namespace sunhall {

namespace {

bool is_ascii(char letter) { return static_cast<unsigned char>(letter) < 0x80; }

std::string with_line_feeds(std::string_view cell) {
    std::string text{cell};
    replace_all(text, "\r\n", "\n");
    replace_all(text, "\r", "\n");
    return text;
}

/// Each line tidy, none empty, `between` between them.
std::string paragraphs(std::string_view cell, std::string_view between) {
    auto const text = with_line_feeds(cell);
    std::string kept;
    for (std::size_t at = 0; at <= text.size();) {
        auto const end = std::min(text.find('\n', at), text.size());
        auto const line = tidy_text(std::string_view{text}.substr(at, end - at));
        kept += (kept.empty() || line.empty() ? std::string{} : std::string{between}) + line;
        at = end + 1;
    }
    return kept;
}

std::vector<std::string> parts_of(std::string_view cell, std::vector<std::string> const& split) {
    auto text = with_line_feeds(cell);
    constexpr std::string_view part_end{"\0", 1};  // no text has one
    for (auto const& separator : split) {
        if (!separator.empty()) {
            replace_all(text, separator, part_end);
        }
    }
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= text.size();) {
        auto const end = std::min(text.find('\0', at), text.size());
        if (auto part = one_line(std::string_view{text}.substr(at, end - at)); !part.empty()) {
            parts.push_back(std::move(part));
        }
        at = end + 1;
    }
    return parts;
}

std::optional<std::int64_t> integer_in(std::string_view text) {
    std::int64_t value = 0;
    auto const [rest, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    bool const good = error == std::errc{} && rest == text.data() + text.size();
    return good ? std::optional{value} : std::nullopt;
}

Result<Json> integer(std::string const& text) {
    auto const value = integer_in(text);
    if (!value) {
        return fail(Failure::Rejected, "应当是整数");
    }
    return Json{*value};
}

Result<Json> flag(std::string const& text) {
    if (text == "是" || text == "否") {
        return Json{text == "是"};
    }
    return fail(Failure::Rejected, "只能写 是 或 否");
}

bool holds_several(CellType type) { return type == CellType::List || type == CellType::Agenda; }

Result<Json> in_words(std::string const& text, ColumnRule const& rule) {
    if (rule.words.empty()) {
        return Json{text};
    }
    auto const found = rule.words.find(text);
    if (found == rule.words.end()) {
        std::string known;
        for (auto const& [word, value] : rule.words) {
            known += (known.empty() ? "" : "、") + word;
        }
        return fail(Failure::Rejected, "只能写：" + known);
    }
    return Json{found->second};
}

Result<Json> value_of(std::string_view cell, ColumnRule const& rule) {
    auto const text = one_line(cell);
    switch (rule.type) {
        case CellType::Paragraphs: return Json{paragraphs(cell, "\n")};
        case CellType::Article: return Json{paragraphs(cell, "\n\n")};
        case CellType::Integer: return integer(text);
        case CellType::Flag: return flag(text);
        case CellType::Day: return day_from(text);
        case CellType::DayAndTime: return moment_from(text);
        case CellType::Limit: return time_limit_from(text);
        case CellType::Agenda: return agenda_entry_from(text);
        case CellType::Text:
        case CellType::List: break;
    }
    return in_words(text, rule);
}

}  // namespace

std::string one_line(std::string_view cell) {
    auto const text = with_line_feeds(cell);
    std::string joined;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\n') {
            joined += text[at];
        } else if (!joined.empty() && is_ascii(joined.back())) {
            joined += ' ';
        }
    }
    return tidy_text(joined);
}

Result<std::vector<Json>> cell_values(std::string_view cell, ColumnRule const& rule,
                                      std::vector<std::string> const& none) {
    auto const whole = one_line(cell);
    if (whole.empty() || std::ranges::find(none, whole) != none.end()) {
        return std::vector<Json>{};
    }
    std::vector<Json> values;
    auto const parts = holds_several(rule.type) ? parts_of(cell, rule.split)
                                                : std::vector<std::string>{std::string{cell}};
    for (auto const& part : parts) {
        auto value = value_of(part, rule);
        if (!value) {
            return fail(Failure::Rejected, format("“{}”{}", one_line(part), value.error().message));
        }
        values.push_back(*std::move(value));
    }
    return values;
}

}  // namespace sunhall
