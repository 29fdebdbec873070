// The field that leads to the search, and the one that holds what is typed.
#pragma once

#include <string>
#include <string_view>

#include "kiosk/ui/ui.hpp"

namespace sunhall {

/// Prompt and a button, one target as a whole. True when tapped.
[[nodiscard]] bool search_entry(Ui& ui, Rect const& area, std::string_view prompt,
                                TargetName const& target);

struct TypedField {
    std::string text;
    std::string spelling;  ///< Underlined: it may still become something else.
    std::string prompt;    ///< While both are empty.
    TargetName clear;
};

/// What is typed is recorded by its length only. True when the button that clears it is tapped,
/// which is not there where things are only shown.
[[nodiscard]] bool typed_field(Ui& ui, Rect const& area, TypedField const& field);

}  // namespace sunhall
