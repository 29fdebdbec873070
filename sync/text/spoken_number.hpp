// Numbers as they are read aloud in Chinese, in Han characters.
//
// Takes ASCII digits, as folded text has them. Pure functions: any thread.
#pragma once

#include <string>
#include <string_view>

namespace sunhall {

/// Digit by digit, as years are: "2026" → 二零二六. What is no digit is left out.
[[nodiscard]] std::string spoken_digits(std::string_view digits);

/// Digit by digit, with 幺 for 1, and a pause at each hyphen: "8800-0012" → 八八零零，零零幺二.
[[nodiscard]] std::string spoken_phone(std::string_view phone);

/// As an amount: "1,135.50" → 一千一百三十五点五零, "20000" → 两万. Beyond the 16 digits that have
/// names, digit by digit.
[[nodiscard]] std::string spoken_amount(std::string_view number);

}  // namespace sunhall
