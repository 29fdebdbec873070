#include "sync/text/spoken_number.hpp"

#include <algorithm>
#include <array>

namespace sunhall {

namespace {

constexpr std::array<std::string_view, 10> digit_names{"零", "一", "二", "三", "四",
                                                       "五", "六", "七", "八", "九"};
constexpr std::array<std::string_view, 4> place_names{"", "十", "百", "千"};
constexpr std::size_t group_digits = 4;
// 万亿: more than any amount an office publishes.
constexpr std::array<std::string_view, 4> group_names{"", "万", "亿", "万亿"};
constexpr std::size_t most_digits = group_digits * group_names.size();

bool is_ascii_digit(char letter) { return letter >= '0' && letter <= '9'; }

std::string_view name_of_digit(char digit) {
    return digit_names.at(static_cast<std::size_t>(digit - '0'));
}

/// Up to four digits; `inside` where something was said before them: 零五 and 一十 then.
std::string spoken_group(std::string_view digits, bool inside) {
    std::string spoken;
    bool zero = false;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        auto const place = digits.size() - 1 - i;
        if (digits[i] == '0') {
            zero = true;
            continue;
        }
        bool const first = spoken.empty() && !inside;
        if (zero && !first) {
            spoken += "零";
        }
        zero = false;
        if (digits[i] == '2' && place == 3) {
            spoken += "两";
        } else if (!(first && digits[i] == '1' && place == 1)) {
            spoken += name_of_digit(digits[i]);
        }
        spoken += place_names.at(place);
    }
    return spoken;
}

std::string spoken_whole(std::string_view digits) {
    std::string spoken;
    while (!digits.empty()) {
        auto const groups = (digits.size() + group_digits - 1) / group_digits;
        auto const size = digits.size() - (groups - 1) * group_digits;
        auto const group = digits.substr(0, size);
        digits.remove_prefix(size);
        if (group.find_first_not_of('0') == std::string_view::npos) {
            continue;
        }
        bool const two = groups > 1 && spoken.empty() && group == "2";
        spoken += two ? "两" : spoken_group(group, !spoken.empty());
        spoken += group_names.at(groups - 1);
    }
    return spoken.empty() ? "零" : spoken;
}

}  // namespace

std::string spoken_digits(std::string_view digits) {
    std::string spoken;
    for (auto const letter : digits) {
        if (is_ascii_digit(letter)) {
            spoken += name_of_digit(letter);
        }
    }
    return spoken;
}

std::string spoken_phone(std::string_view phone) {
    std::string spoken;
    for (auto const letter : phone) {
        if (letter == '1') {
            spoken += "幺";
        } else if (is_ascii_digit(letter)) {
            spoken += name_of_digit(letter);
        } else if (letter == '-') {
            spoken += "，";
        }
    }
    return spoken;
}

std::string spoken_amount(std::string_view number) {
    auto const point = std::min(number.find('.'), number.size());
    std::string whole{number.substr(0, point)};
    std::erase(whole, ',');
    whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size()));
    auto spoken = whole.size() > most_digits ? spoken_digits(whole) : spoken_whole(whole);
    if (point < number.size()) {
        spoken += "点" + spoken_digits(number.substr(point + 1));
    }
    return spoken;
}

}  // namespace sunhall
