// Justified lines of Han characters: Pango puts all the stretch of a line into its spaces, if it
// has any, and a hole opens on either side of a number (停放      60      分钟).
#pragma once

#include <string>
#include <vector>

#include "kiosk/typeset/text_style.hpp"

namespace sunhall {

/// Gives paragraphs that have more Han characters than spaces spaces that keep their width, so that
/// the stretch goes between all characters; moves the ranges along. Where words are parted by
/// spaces, these stretch as ever.
void keep_spaces_still(std::string& text, std::vector<StrongRange>& strong);

}  // namespace sunhall
