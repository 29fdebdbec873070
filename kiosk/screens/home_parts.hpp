// The home page's pieces, which portrait, landscape and large text put into different places.
#pragma once

#include <optional>
#include <vector>

#include "kiosk/models/home_view.hpp"
#include "kiosk/screens/page_area.hpp"

namespace sunhall {

/// The field that leads to the search, cut off the top of `rest`.
[[nodiscard]] std::optional<Intent> take_search(Ui& ui, Rect& rest, HomeView const& view);

/// The coloured doors, one a place.
[[nodiscard]] std::optional<Intent> draw_doors(Ui& ui, std::vector<Rect> const& places,
                                               HomeView const& view);

/// So many plain tiles side by side in rows that share the area.
[[nodiscard]] std::optional<Intent> draw_tiles(Ui& ui, Rect const& area, std::size_t across,
                                               std::vector<HomeView::Tile> const& tiles);

[[nodiscard]] std::optional<Intent> draw_next_day(Ui& ui, Rect const& area, HomeView const& view);

/// A card with a heading and short rows, of which as many show as there is room for.
struct HomeList {
    int least_row = 0, tallest_row = 0;
    std::size_t count = 0;

    /// Of a card with so many rows of that height; without rows there is no card.
    [[nodiscard]] int height(Ui const& ui, std::size_t rows, int row) const;
    /// How many rows fit at their least height.
    [[nodiscard]] std::size_t fitting_rows(Ui const& ui, int room) const;
};

[[nodiscard]] HomeList notices_list(Ui const& ui, HomeView const& view);
[[nodiscard]] HomeList matters_list(Ui const& ui, HomeView const& view);

[[nodiscard]] std::optional<Intent> draw_notices(Ui& ui, Rect const& area, HomeView const& view);
/// The rows of the notices alone, as many as the area has room for.
[[nodiscard]] std::optional<Intent> draw_notice_rows(Ui& ui, Rect const& inside,
                                                     HomeView const& view);
[[nodiscard]] std::optional<Intent> draw_matters(Ui& ui, Rect const& area, HomeView const& view);

}  // namespace sunhall
