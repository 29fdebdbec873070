#include "sync/desk/row_id.hpp"

#include <algorithm>
#include <regex>

#include "sync/base/format.hpp"
#include "sync/content/limits.hpp"
#include "sync/text/pinyin.hpp"
#include "sync/trust/digest.hpp"

namespace sunhall {

namespace {

constexpr std::size_t hash_digits = 8;

char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool is_plain(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
}

/// Runs of anything else become one hyphen, none at the ends.
std::string hyphenated(std::string_view text) {
    std::string id;
    for (auto const letter : text) {
        if (is_plain(lower(letter))) {
            id += lower(letter);
        } else if (!id.empty() && id.back() != '-') {
            id += '-';
        }
    }
    return id.substr(0, id.find_last_not_of('-') + 1);
}

/// Whether a code survives as it is, but for the case of its letters.
bool is_code(std::string_view text) {
    return !text.empty() && text.size() <= limit::id && hyphenated(text).size() == text.size() &&
           std::ranges::all_of(
               text, [](char letter) { return letter == '-' || is_plain(lower(letter)); });
}

/// std::regex recurses once a character; no code or link that people keep is longer.
constexpr std::size_t longest_searched = 2'000;

Result<std::string> found_in(std::string const& text, std::string const& pattern) {
    if (pattern.empty()) {
        return text;
    }
    std::smatch match;
    if (text.size() > longest_searched || !std::regex_search(text, match, std::regex{pattern})) {
        return fail(Failure::Rejected,
                    format("“{}”里找不到编号", text.substr(0, longest_searched)));
    }
    return match[match.size() > 1 ? 1 : 0].str();
}

}  // namespace

std::string id_from(std::string_view text) {
    if (is_code(text)) {
        return hyphenated(text);
    }
    auto const hash = sha256_hex(text).substr(0, hash_digits);
    auto readable = hyphenated(pinyin_initials(text));
    readable = hyphenated(readable.substr(0, limit::id - hash_digits - 1));
    return readable.empty() ? hash : readable + "-" + hash;
}

Result<std::string> row_id(IdRule const& rule, std::vector<std::string> const& cells) {
    std::string whole;
    for (auto const& cell : cells) {
        if (cell.empty()) {
            return fail(Failure::Rejected, "编号要用到的格是空的");
        }
        whole += (whole.empty() ? "" : " ") + TRY(found_in(cell, rule.pattern));
    }
    auto const id = rule.prefix + id_from(whole);
    return id.size() <= limit::id ? id : rule.prefix + sha256_hex(whole).substr(0, hash_digits * 2);
}

}  // namespace sunhall
