// A list of any length on a page: its card, no taller than its rows, and below it the buttons that
// turn its pages where it does not fit.
//
// The view has `rows`, `row(index)` (null while it cannot be read) with the `intent` of a touch,
// and the pager's words; `draw_row` answers whether the row was touched.
#pragma once

#include <algorithm>
#include <optional>
#include <string>

#include "kiosk/models/intent.hpp"
#include "kiosk/ui/list_card.hpp"

namespace sunhall {

template <typename ListView, typename DrawRow>
[[nodiscard]] std::optional<Intent> paged_list(Ui& ui, std::string const& id, Rect area,
                                               Rect const& foot, int row_height,
                                               ListView const& view, DrawRow draw_row) {
    std::optional<Intent> asked;
    RowHeights const heights{view.rows, row_height};
    area.height = std::min(area.height, heights.total() + 2 * ui.space().radius_small);
    list_card(ui, id, area, heights, [&](std::size_t index, Rect place) {
        auto const* const row = view.row(index);
        if (row != nullptr && draw_row(ui, place, *row, index + 1 == view.rows)) {
            asked = row->intent;
        }
    });
    auto const sight = ui.scroll_view(id);
    if (!sight.fits()) {
        pager(ui, foot,
              {.id = id,
               .up = view.page_up,
               .down = view.page_down,
               .position = view.in_sight(sight.first + 1, std::min(sight.last, view.rows))});
    }
    return asked;
}

}  // namespace sunhall
