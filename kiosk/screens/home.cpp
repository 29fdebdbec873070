#include "kiosk/screens/home.hpp"

#include <algorithm>

#include "kiosk/screens/home_parts.hpp"
#include "kiosk/ui/day.hpp"

namespace sunhall {

namespace {

// tokens.md §5, hero and secondary tile; a door may grow where there is room, but not into a wall,
// and under banners it gives way to the notices.
constexpr int door_height = 296;
constexpr int tallest_door = 330;
constexpr int lowest_door = 248;
constexpr int tile_height = 136;
constexpr int large_door_height = 188;
constexpr int lowest_large_door = 104;
constexpr int large_tile_height = 132;
constexpr std::size_t large_tiles_across = 3;
constexpr std::size_t most_large_tiles = 4;  // across, where there are more than two rows of three
constexpr int home_side_column = 592;        // tokens.md §6, landscape home
constexpr int landscape_tile_height = 160;
constexpr int large_landscape_tile = 152;
constexpr std::size_t least_rows = 2;

using Asked = std::optional<Intent>;

/// Rows of tiles with the gaps between them; nothing where there are none.
int tiles_height(Ui const& ui, std::size_t tiles, std::size_t across, int tile) {
    auto const down = static_cast<int>((tiles + across - 1) / across);
    return down == 0 ? 0 : down * tile + (down - 1) * ui.space().gap_key;
}

/// Notices first; matters where at least two more rows have room.
Asked draw_lists(Ui& ui, Rect rest, HomeView const& view) {
    auto const gap = ui.space().gutter;
    auto const notices = notices_list(ui, view);
    auto const matters = matters_list(ui, view);
    Asked asked;
    if (auto const fit = notices.fitting_rows(ui, rest.height); fit > 0) {
        auto const least = notices.height(ui, fit, notices.least_row);
        auto const tallest = notices.height(ui, fit, notices.tallest_row);
        auto const beside = matters.height(ui, least_rows, matters.least_row) + gap;
        bool const both = matters.count >= least_rows && rest.height - least >= beside;
        auto const room = both ? std::max(least, rest.height - beside) : rest.height;
        keep(asked, draw_notices(ui, take_top(rest, std::min(tallest, room)), view));
        take_top(rest, gap);
    }
    auto const fit = matters.fitting_rows(ui, rest.height);
    if (fit >= least_rows) {
        auto const tallest = matters.height(ui, fit, matters.tallest_row);
        keep(asked, draw_matters(ui, take_top(rest, std::min(tallest, rest.height)), view));
    }
    return asked;
}

Asked draw_portrait(Ui& ui, Rect rest, HomeView const& view) {
    auto const gap = ui.space().gutter;
    auto const across = std::max<std::size_t>(view.tiles.size(), 1);
    auto const tiles = tiles_height(ui, view.tiles.size(), across, ui.px(tile_height));
    auto const day = view.next ? day_card_height(ui) : 0;
    auto const list = view.notices.empty() ? matters_list(ui, view) : notices_list(ui, view);
    // What the lists do not need makes the doors taller; what two rows of them need, lower.
    auto const wanted = list.height(ui, list.count, list.tallest_row);
    auto const needed = list.height(ui, std::min(list.count, least_rows), list.least_row);
    auto const fixed = gap + (tiles == 0 ? 0 : tiles + gap) + (day == 0 ? 0 : day + gap) + gap;
    auto const both = rest.height - fixed;
    auto const usual = 2 * ui.px(door_height);
    auto const doors = std::clamp(std::min(std::max(usual, both - wanted), both - needed),
                                  2 * ui.px(lowest_door), 2 * ui.px(tallest_door));
    auto asked = draw_doors(ui, grid(take_top(rest, doors + gap), 2, 2, gap), view);
    take_top(rest, gap);
    if (tiles > 0) {
        keep(asked, draw_tiles(ui, take_top(rest, tiles), across, view.tiles));
        take_top(rest, gap);
    }
    if (view.next) {
        keep(asked, draw_next_day(ui, take_top(rest, day), view));
        take_top(rest, gap);
    }
    keep(asked, draw_lists(ui, rest, view));
    return asked;
}

/// One column of doors; open day and notices stand behind theirs.
Asked draw_large(Ui& ui, Rect rest, HomeView const& view) {
    auto const gap = ui.space().gutter;
    auto const across =
        view.tiles.size() > 2 * large_tiles_across ? most_large_tiles : large_tiles_across;
    auto const tiles = tiles_height(ui, view.tiles.size(), across, ui.px(large_tile_height));
    auto const count = static_cast<int>(view.doors.size());
    auto const room = rest.height - (tiles == 0 ? 0 : tiles + gap);
    auto const door = std::clamp((room - (count - 1) * gap) / count, ui.px(lowest_large_door),
                                 ui.px(large_door_height));
    auto const doors = take_top(rest, count * (door + gap) - gap);
    auto asked = draw_doors(ui, rows(doors, view.doors.size(), gap), view);
    take_top(rest, gap);
    if (tiles > 0) {
        keep(asked, draw_tiles(ui, take_top(rest, tiles), across, view.tiles));
        take_top(rest, gap);
    }
    keep(asked, draw_lists(ui, rest, view));
    return asked;
}

/// What waits for nobody (open day, notices) on the right, the ways in on the left.
Asked draw_landscape(Ui& ui, Rect rest, HomeView const& view) {
    auto const gap = ui.space().gutter;
    auto side = take_right(rest, ui.px(home_side_column));
    take_right(rest, gap);
    auto asked = take_search(ui, rest, view);
    // The notices themselves stand beside them; a landscape panel hangs within reach as a whole.
    auto tiles = view.tiles;
    std::erase_if(tiles, [](auto const& tile) {
        return tile.to == HomeView::Tile::To::Notices || tile.to == HomeView::Tile::To::LowReach;
    });
    if (!tiles.empty()) {
        // Banners make the tiles lower before they do so to the doors.
        auto const least = ui.px(ui.theme().large ? large_landscape_tile : tile_height);
        auto const tile = std::clamp(rest.height / 5, least, ui.px(landscape_tile_height));
        keep(asked, draw_tiles(ui, take_bottom(rest, tile), tiles.size(), tiles));
        take_bottom(rest, gap);
    }
    keep(asked, draw_doors(ui, grid(rest, 2, 2, gap), view));
    // In large text it stands behind its door.
    if (view.next && !ui.theme().large) {
        auto const notices = notices_list(ui, view);
        auto const tall = tall_day_card_height(ui);
        auto const list =
            notices.height(ui, std::min(notices.count, least_rows), notices.least_row);
        bool const has_room = side.height - tall - gap >= list;
        keep(asked, draw_next_day(ui, take_top(side, has_room ? tall : day_card_height(ui)), view));
        take_top(side, gap);
    }
    keep(asked, draw_lists(ui, side, view));
    return asked;
}

}  // namespace

std::optional<Intent> draw_home(Ui& ui, PageArea const& page, HomeView const& view) {
    auto rest = page.content;
    if (ui.theme().landscape) {
        return draw_landscape(ui, rest, view);
    }
    if (ui.theme().low) {
        return draw_low_home(ui, page, view);
    }
    auto asked = take_search(ui, rest, view);
    keep(asked, ui.theme().large ? draw_large(ui, rest, view) : draw_portrait(ui, rest, view));
    return asked;
}

}  // namespace sunhall
