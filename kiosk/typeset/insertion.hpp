// Signs that are put into a text before it is laid out, and what is set in bold in it: the ranges
// move along.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/typeset/text_style.hpp"

namespace sunhall {

/// A range that ends at the place stays without the sign, one that begins there moves behind it.
void insert_sign(std::string& text, std::vector<StrongRange>& strong, std::size_t at,
                 std::string_view sign);

}  // namespace sunhall
