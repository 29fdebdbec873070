// Where a scrolled area stands: what paging buttons, letter keys and the scroll mark are drawn
// from.
#pragma once

#include <cstddef>

namespace sunhall {

struct ScrollView {
    int offset = 0;   ///< Pixels of the content above the area.
    int content = 0;  ///< Height of the content.
    int height = 0;   ///< Height of the area.
    /// Rows that show, whole or in part: [first, last). Lists only.
    std::size_t first = 0, last = 0;

    [[nodiscard]] int furthest() const { return content > height ? content - height : 0; }
    [[nodiscard]] bool at_start() const { return offset <= 0; }
    [[nodiscard]] bool at_end() const { return offset >= furthest(); }
    [[nodiscard]] bool fits() const { return content <= height; }
};

}  // namespace sunhall
