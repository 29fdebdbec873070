// The written forms of numbers, dates, money, telephones and letters, and how each is said.
//
// Internal to sync/text. Pure function: any thread.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace sunhall {

struct SpokenForm {
    std::string said;
    std::size_t bytes = 0;  ///< Of the text, that it stands for.
};

/// The form that folded text begins with; none where it begins with neither a figure, a small Latin
/// letter nor a sign of money.
[[nodiscard]] std::optional<SpokenForm> spoken_form(std::string_view folded_text);

}  // namespace sunhall
