// Numbers as a workbook keeps them, turned into what its reader sees: a date is a count of days
// there, a phone number a binary fraction.
//
// What the workbook has spoilt cannot be repaired, only refused: of a number with more than 15
// digits the last are lost, and 5 % is kept as 0.05 without anything that says which was meant.
#pragma once

#include <string>
#include <string_view>

#include "sync/base/result.hpp"

namespace sunhall {

enum class NumberFormat { Plain, Percent, Date, Time };

/// The day that a workbook counts from.
enum class DayZero { Of1900, Of1904 };

/// Of the formats that every workbook knows by number (ECMA-376-1, 18.8.30).
[[nodiscard]] NumberFormat format_numbered(int id);
/// Of a format that the workbook spells: "yyyy\"年\"m\"月\"d\"日\"".
[[nodiscard]] NumberFormat format_spelt(std::string_view code);

/// "80", "0.0617", "2026-11-22", "2026-11-22 08:30", "08:30". Malformed, saying why for a person.
Result<std::string> number_text(std::string_view value, NumberFormat format, DayZero zero);

}  // namespace sunhall
