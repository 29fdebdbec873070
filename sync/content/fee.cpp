#include "sync/content/fee.hpp"

#include <algorithm>

namespace sunhall {

bool is_decimal(std::string_view text) {
    auto const are_digits = [](std::string_view part) {
        return !part.empty() && std::ranges::all_of(part, [](char letter) {
            return letter >= '0' && letter <= '9';
        });
    };
    auto const point = text.find('.');
    auto const whole = text.substr(0, point);
    bool const plain = whole == "0" || !whole.starts_with('0');  // no leading zeros
    return plain && are_digits(whole) &&
           (point == std::string_view::npos || are_digits(text.substr(point + 1)));
}

bool is_zero(std::string_view decimal) {
    return is_decimal(decimal) && decimal.find_first_not_of("0.") == std::string_view::npos;
}

}  // namespace sunhall
