// Small labels on a tint; never a target. And lines made of pieces in several colours.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "kiosk/ui/ui.hpp"

namespace sunhall {

/// Urgent is red: for nothing but emergencies.
enum class ChipTone { Way, Neutral, Urgent };

/// Draws it at the left of the area, in its middle height; answers its width.
int chip(Ui& ui, Rect const& area, std::string_view label, ChipTone tone = ChipTone::Way);
/// What its label needs; 0 without one.
[[nodiscard]] int chip_width(Ui const& ui, std::string_view label);

/// Chips and then small text, from left to right; what does not fit ends in an ellipsis.
void chip_line(Ui& ui, Rect const& area, std::span<std::string const> chips, std::string_view meta,
               ChipTone tone = ChipTone::Way);

/// Amounts and answers that need not be paid or brought are set in green and bold.
enum class Tone { Usual, Quiet, Good, Way };

struct TextPiece {
    std::string text;
    Tone tone = Tone::Usual;
    bool bold = false;
};

/// Pieces one after the other in one line, as many as have room; answers its width.
int text_line(Ui& ui, Rect const& area, std::span<TextPiece const> pieces, TypeStyle const& style);

[[nodiscard]] Colour colour_of(Ui const& ui, Tone tone);

}  // namespace sunhall
