// Numbers with hyphens among letters that are read from the right.
//
// The bidirectional algorithm (UAX #9) turns 8800-0012 after an Arabic letter into 0012-8800, since
// it takes the hyphen for one between words. Telephone numbers and dates are isolated therefore;
// published content cannot do it itself, for it may hold no such characters (a hidden change of
// direction can hide what a text says).
#pragma once

#include <string>
#include <vector>

#include "kiosk/typeset/text_style.hpp"

namespace sunhall {

/// Puts LRI and PDI around each of them, and moves the ranges along. Texts without Arabic letters
/// stay as they are.
void isolate_numbers(std::string& text, std::vector<StrongRange>& strong);

}  // namespace sunhall
