// Signs that are put into a text before it is laid out, and what is set in bold in it: the ranges
// move along. Nobody reads them: what a page reports, reads aloud and searches stays as it was.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/typeset/text_style.hpp"

namespace sunhall {

/// U+2060: no width, and no line ends beside it.
inline constexpr std::string_view word_joiner = "\xE2\x81\xA0";

/// A range that ends at the place stays without the sign, one that begins there moves behind it.
void insert_sign(std::string& text, std::vector<StrongRange>& strong, std::size_t at,
                 std::string_view sign);

/// Another character for one of a single byte; a range that holds the one holds the other.
void replace_letter(std::string& text, std::vector<StrongRange>& strong, std::size_t at,
                    std::string_view sign);

}  // namespace sunhall
