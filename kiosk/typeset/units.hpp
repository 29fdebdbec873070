// Numbers and what they count: a line that ends between them is read twice (承诺 5 / 个工作日,
// 18 / 号, 7:10— / 8:10).
#pragma once

#include <string>
#include <vector>

#include "kiosk/typeset/text_style.hpp"

namespace sunhall {

/// Joins each number with the Han character that follows it, also behind a space, and with the
/// number after a dash; moves the ranges along. Where a line has room for nothing else, it still
/// ends between them.
void join_units(std::string& text, std::vector<StrongRange>& strong);

}  // namespace sunhall
