#include "kiosk/typeset/numbers.hpp"

#include <algorithm>
#include <string_view>

#include "kiosk/typeset/insertion.hpp"

namespace sunhall {
namespace {

constexpr std::string_view left_to_right_isolate = "\xE2\x81\xA6";    // U+2066
constexpr std::string_view pop_directional_isolate = "\xE2\x81\xA9";  // U+2069

/// U+0600 to U+06FF begin with these bytes in UTF-8; they begin nothing else.
bool has_arabic_letters(std::string_view text) {
    return std::ranges::any_of(text, [](char byte) {
        auto const value = static_cast<unsigned char>(byte);
        return value >= 0xD8U && value <= 0xDBU;
    });
}

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

/// After a Latin letter a number belongs to it, as in A4-2, and both keep their order.
bool belongs_to_letter(std::string_view text, std::size_t at) {
    auto const before = at == 0 ? ' ' : text[at - 1];
    return (before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z');
}

/// Where a number ends that begins here: at its last digit.
std::size_t end_of_number(std::string_view text, std::size_t begin) {
    auto end = begin;
    for (auto at = begin; at < text.size() && (is_digit(text[at]) || text[at] == '-'); ++at) {
        end = is_digit(text[at]) ? at + 1 : end;
    }
    return end;
}

}  // namespace

void isolate_numbers(std::string& text, std::vector<StrongRange>& strong) {
    if (!has_arabic_letters(text)) {
        return;
    }
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!is_digit(text[at])) {
            continue;
        }
        auto end = end_of_number(text, at);
        if (!belongs_to_letter(text, at) &&
            std::string_view{text}.substr(at, end - at).find('-') != std::string_view::npos) {
            insert_sign(text, strong, end, pop_directional_isolate);
            insert_sign(text, strong, at, left_to_right_isolate);
            end += left_to_right_isolate.size() + pop_directional_isolate.size();
        }
        at = end - 1;
    }
}

}  // namespace sunhall
