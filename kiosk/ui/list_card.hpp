// A card that holds a list of any length, with the scroll mark at its right edge, and the buttons
// that turn its pages for those who cannot drag.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "kiosk/ui/ui.hpp"

namespace sunhall {

/// Draws card, rows that show, and mark. Answers where the list stands.
ScrollView list_card(Ui& ui, std::string_view id, Rect const& area, RowHeights const& rows,
                     std::function<void(std::size_t row, Rect area)> const& draw);

/// Content of any kind that may be longer than its place, with a mark at the right edge if so.
/// No card is drawn.
ScrollView scroll_region(Ui& ui, std::string_view id, Rect const& area,
                         std::function<int(Rect content)> const& draw);

/// Where a scrolled area stands: a bar of the way's colour on a sunk strip. Nothing if all shows.
void scroll_mark(Ui& ui, Rect const& strip, ScrollView const& view);

struct PagerWords {
    std::string id;
    std::string up, down;  ///< 上一屏, 下一屏
    std::string position;  ///< 第 1 至 8 项，共 36 项
};

/// Position at the left, both buttons at the right; turns the pages of the list named by
/// `words.id` itself.
void pager(Ui& ui, Rect const& area, PagerWords const& words);

}  // namespace sunhall
