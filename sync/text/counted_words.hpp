// What a visitor typed, as it may be counted: folded, so that one thing has one spelling, and
// nothing that could be somebody's number or address.
//
// A name cannot be told from other words; that words are written down only once several visits
// typed them is the journal's promise (use_journal.hpp).
//
// Pure functions: any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace sunhall {

/// Digits in all that a word of an office has at most: 5G, 2026 年 would have four already.
inline constexpr std::size_t most_counted_digits = 3;
/// Letters; the keyboard takes no more.
inline constexpr std::size_t most_counted_letters = 32;

/// Looks like a telephone, identity or account number, also written in Han numerals, or like an
/// address of e-mail.
[[nodiscard]] bool may_be_personal(std::string_view typed);

/// Folded letters with single blanks between words; empty where there are less than two letters,
/// too many, or what may be personal.
[[nodiscard]] std::string counted_words(std::string_view typed);

}  // namespace sunhall
