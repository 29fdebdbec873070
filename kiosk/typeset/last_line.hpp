// The end of a paragraph in Han characters: a last line with a single one of them looks like a
// mistake (符合即受 / 理).
#pragma once

#include <string>
#include <vector>

#include "kiosk/typeset/text_style.hpp"

namespace sunhall {

/// Joins the last three Han characters of each paragraph, so that no line ends between them, and
/// moves the ranges along. The last line grows by two characters at most: where a line has room for
/// `least_characters_a_line`, no paragraph becomes a line longer.
void join_last_characters(std::string& text, std::vector<StrongRange>& strong);

/// Three characters, and three signs that may not begin a line.
inline constexpr int least_characters_a_line = 6;

}  // namespace sunhall
