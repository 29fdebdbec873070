// The part of home.hpp that draws the page in low reach: what is news above, what can be touched
// below (visual/19).
#include <algorithm>

#include "kiosk/screens/home.hpp"
#include "kiosk/screens/home_parts.hpp"
#include "kiosk/ui/card.hpp"
#include "kiosk/ui/day.hpp"
#include "kiosk/ui/notice_panel.hpp"

namespace sunhall {

namespace {

constexpr int poster_height = 400;
constexpr int tallest_poster = 520;
constexpr int low_tiles = 112;
constexpr int large_low_tiles = 132;

/// Above the line nothing is touched: the day and the notices are read, a door and a tile below
/// lead to them.
void draw_news(Ui& ui, Rect rest, HomeView const& view) {
    auto const gap = ui.space().gutter;
    auto const list = notices_list(ui, view);
    auto const pads = 2 * ui.space().pad_down;
    auto const poster = view.next ? ui.px(poster_height) + gap : 0;
    auto const room = rest.height - poster;
    auto const fit = std::min(static_cast<int>(list.count), (room - pads) / list.least_row);
    auto const notices = fit == 0 ? 0 : std::min(room, pads + fit * list.tallest_row);
    if (view.next) {
        auto const& next = *view.next;
        auto const left = rest.height - (notices == 0 ? 0 : notices + gap);
        day_poster(ui, take_top(rest, std::min(left, ui.px(tallest_poster))),
                   {.leaf = {next.leaf.month_and_weekday, next.leaf.day},
                    .state = next.state,
                    .theme = next.theme,
                    .lines = {next.details, view.next_hint},
                    .origin = origin(next.item, "open_day.theme")});
        take_top(rest, gap);
    }
    if (notices > 0) {
        auto const inside = card(ui, take_top(rest, notices));
        ui.shown([&] { (void)draw_notice_rows(ui, inside, view); });
    } else if (!view.next) {
        rising_sun(ui, rest);
    }
}

}  // namespace

std::optional<Intent> draw_low_home(Ui& ui, PageArea const& page, HomeView const& view) {
    auto news = page.content;
    news.height = ui.theme().acts_from - 2 * ui.space().inner - news.y;
    draw_news(ui, news, view);
    auto rest = page.acts;
    auto asked = take_search(ui, rest, view);
    auto const gap = ui.space().gap_dense;
    if (!view.tiles.empty()) {
        auto const usual = ui.px(ui.theme().large ? large_low_tiles : low_tiles);
        // Under a banner in large text the tiles give way before the doors do.
        bool const tight = rest.height - usual - 2 * gap < 2 * ui.space().target_least;
        auto const height = tight ? ui.space().target_least : usual;
        auto const place = take_bottom(rest, height);
        keep(asked, draw_tiles(ui, place, view.tiles.size(), view.tiles));
        take_bottom(rest, gap);
    }
    keep(asked, draw_doors(ui, grid(rest, 2, 2, gap), view));
    return asked;
}

}  // namespace sunhall
