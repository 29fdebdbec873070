// Limited Markdown on paper: what stands in it as the blocks that a slip is laid out from.
#pragma once

#include <string_view>
#include <vector>

#include "kiosk/models/slip.hpp"

namespace sunhall {

/// Headings, paragraphs, items with their marks, tables; a picture as what it shows in brackets.
/// None is longer than paper has room for.
[[nodiscard]] std::vector<slip::Block> blocks_of_prose(std::string_view markdown);

}  // namespace sunhall
