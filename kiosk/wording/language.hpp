// The languages a visitor can choose. Chinese is written in two ways, and the terminal makes the
// second one of the first.
//
// Values: any thread.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace sunhall {

enum class Language : std::uint8_t { Simplified, Traditional, English };

inline constexpr std::array all_languages{Language::Simplified, Language::Traditional,
                                          Language::English};

/// BCP 47, as wording files and translations of items are named: "zh-Hans", "zh-Hant", "en".
[[nodiscard]] std::string_view tag_of(Language language);

/// What its readers call it, whatever language the page is in: 繁體中文.
[[nodiscard]] std::string_view own_name(Language language);

}  // namespace sunhall
