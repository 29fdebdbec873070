#include "kiosk/screens/home_parts.hpp"

#include <algorithm>

#include "kiosk/screens/frame.hpp"
#include "kiosk/ui/card.hpp"
#include "kiosk/ui/day.hpp"
#include "kiosk/ui/hero.hpp"
#include "kiosk/ui/row.hpp"
#include "kiosk/ui/search_field.hpp"

namespace sunhall {

namespace {

constexpr int tallest_row = 104;
/// In landscape a title has two lines, with its day below it.
constexpr int tallest_narrow_row = 148;
constexpr int tallest_large_narrow_row = 280;
constexpr int heading_gap = 4;
constexpr int large_row_gap = 24;

Icon icon_of(Doorway doorway) {
    switch (doorway) {
        case Doorway::Guide: return Icon::Guide;
        case Doorway::Fee: return Icon::Fee;
        case Doorway::Open: return Icon::Disclosure;
        case Doorway::Day: return Icon::OpenDay;
        case Doorway::Neutral: break;
    }
    return Icon::Departments;
}

Icon icon_of(HomeView::Tile::To to) {
    switch (to) {
        case HomeView::Tile::To::Departments: return Icon::Departments;
        case HomeView::Tile::To::LifeEvents: return Icon::Family;
        case HomeView::Tile::To::Map: return Icon::Map;
        case HomeView::Tile::To::Articles: return Icon::Policy;
        case HomeView::Tile::To::Replies: return Icon::Replies;
        case HomeView::Tile::To::LowReach: return Icon::LowReach;
        case HomeView::Tile::To::Help: return Icon::Support;
        case HomeView::Tile::To::Notices: break;
    }
    return Icon::Complaint;
}

ListRow row_of(HomeView::NoticeRow const& notice, std::size_t index, bool last) {
    return {.id = "home.notice." + std::to_string(index),
            .title = notice.title,
            .chip = notice.chip,
            .chip_tone = notice.urgent ? ChipTone::Urgent : ChipTone::Neutral,
            .meta = {},
            .value = {},
            .last = last,
            .origin = origin(notice.item, "title")};
}

bool draw_notice(Ui& ui, Rect const& area, HomeView::NoticeRow const& notice, ListRow row) {
    if (ui.theme().landscape) {
        row.title_lines = 2;
        row.meta = {{notice.department, Tone::Quiet, false}, {notice.day, Tone::Quiet, false}};
        return narrow_row(ui, area, row);
    }
    row.value = notice.day;
    return short_row(ui, area, row);
}

/// Rows reach to the card's edges, as in lists, and share its height.
std::vector<Rect> row_places(Ui const& ui, Rect const& inside, HomeList const& list) {
    auto const count =
        std::min(list.count, static_cast<std::size_t>(std::max(0, inside.height / list.least_row)));
    if (count == 0) {
        return {};
    }
    auto place = inset(inside, -ui.space().pad_across, 0);
    auto const parts = static_cast<int>(count);
    place.height = std::min(place.height, parts * list.tallest_row);
    return rows(place, count, 0);
}

}  // namespace

std::optional<Intent> take_search(Ui& ui, Rect& rest, HomeView const& view) {
    bool const tapped =
        search_entry(ui, take_top(rest, ui.space().search_field), view.search_prompt,
                     {.id = "home.search", .role = TargetRole::Field, .label = view.search.label});
    take_top(rest, ui.space().gutter);
    return tapped ? std::optional{view.search.intent} : std::nullopt;
}

std::optional<Intent> draw_doors(Ui& ui, std::vector<Rect> const& places, HomeView const& view) {
    std::optional<Intent> asked;
    for (std::size_t i = 0; i < view.doors.size() && i < places.size(); ++i) {
        auto const& door = view.doors[i];
        if (hero(ui, places[i],
                 {.id = "door." + std::to_string(i),
                  .accent = accent_of(door.doorway),
                  .icon = icon_of(door.doorway),
                  .name = door.name,
                  .promise = door.promise,
                  .count = door.count})) {
            asked = door.intent;
        }
    }
    return asked;
}

std::optional<Intent> draw_tiles(Ui& ui, Rect const& area, std::size_t across,
                                 std::vector<HomeView::Tile> const& tiles) {
    std::optional<Intent> asked;
    if (tiles.empty()) {
        return asked;
    }
    auto const places = even_rows(area, tiles.size(), across, ui.space().gap_key);
    auto size = tile_label_size(ui, places.front().width, tiles.front().name);
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        size = std::min(size, tile_label_size(ui, places[i].width, tiles[i].name));
    }
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        auto const& tile = tiles[i];
        if (icon_tile(ui, places[i],
                      {.id = "tile." + std::to_string(i),
                       .icon = icon_of(tile.to),
                       .label = tile.name,
                       .help = tile.to == HomeView::Tile::To::Help,
                       .label_size = size})) {
            asked = tile.intent;
        }
    }
    return asked;
}

std::optional<Intent> draw_next_day(Ui& ui, Rect const& area, HomeView const& view) {
    auto const& next = *view.next;
    bool const tapped = day_card(ui, area,
                                 {.id = "home.open_day",
                                  .leaf = {next.leaf.month_and_weekday, next.leaf.day},
                                  .chip = next.chip,
                                  .state = next.state,
                                  .theme = next.theme,
                                  .details = next.details,
                                  .action = next.link.label,
                                  .origin = origin(next.item, "open_day.theme")});
    return tapped ? std::optional{next.link.intent} : std::nullopt;
}

int HomeList::height(Ui const& ui, std::size_t rows, int row) const {
    return rows == 0 ? 0
                     : 2 * ui.space().pad_down + ui.type().section_dense.line + ui.px(heading_gap) +
                           static_cast<int>(rows) * row;
}

std::size_t HomeList::fitting_rows(Ui const& ui, int room) const {
    auto fit = count;
    while (fit > 0 && height(ui, fit, least_row) > room) {
        --fit;
    }
    return fit;
}

HomeList notices_list(Ui const& ui, HomeView const& view) {
    bool const narrow = ui.theme().landscape;
    auto const tallest_narrow = ui.theme().large ? tallest_large_narrow_row : tallest_narrow_row;
    auto const two_lines = 2 * ui.type().body.line + ui.space().chip +
                           ui.px(ui.theme().large ? large_row_gap : heading_gap);
    auto const least = narrow ? two_lines : ui.space().notice_row;
    return {least, std::max(least, ui.px(narrow ? tallest_narrow : tallest_row)),
            view.notices.size()};
}

HomeList matters_list(Ui const& ui, HomeView const& view) {
    auto const least = ui.space().notice_row;
    return {least, std::max(least, ui.px(tallest_row)), view.matters.size()};
}

std::optional<Intent> draw_notices(Ui& ui, Rect const& area, HomeView const& view) {
    auto inside = card(ui, area);
    std::optional<Intent> asked;
    if (section_link(
            ui, inside, view.notices_heading,
            {.id = "home.notices", .role = TargetRole::Link, .label = view.all_notices.label},
            Density::Dense)) {
        asked = view.all_notices.intent;
    }
    take_top(inside, ui.px(heading_gap));
    keep(asked, draw_notice_rows(ui, inside, view));
    return asked;
}

std::optional<Intent> draw_notice_rows(Ui& ui, Rect const& inside, HomeView const& view) {
    std::optional<Intent> asked;
    auto const places = row_places(ui, inside, notices_list(ui, view));
    for (std::size_t i = 0; i < places.size(); ++i) {
        auto const& notice = view.notices[i];
        if (draw_notice(ui, places[i], notice, row_of(notice, i, i + 1 == places.size()))) {
            asked = notice.intent;
        }
    }
    return asked;
}

std::optional<Intent> draw_matters(Ui& ui, Rect const& area, HomeView const& view) {
    auto inside = card(ui, area);
    section(ui, inside, view.matters_heading, view.matters_note, Density::Dense);
    take_top(inside, ui.px(heading_gap));
    std::optional<Intent> asked;
    auto const places = row_places(ui, inside, matters_list(ui, view));
    for (std::size_t i = 0; i < places.size(); ++i) {
        auto const& matter = view.matters[i];
        if (short_row(ui, places[i],
                      {.id = "home.matter." + std::to_string(i),
                       .title = matter.name,
                       .chip = {},
                       .meta = {},
                       .value = matter.note,
                       .value_tone = matter.at_once ? Tone::Good : Tone::Quiet,
                       .last = i + 1 == places.size(),
                       .origin = origin(matter.item, "title")})) {
            asked = matter.intent;
        }
    }
    return asked;
}

}  // namespace sunhall
