#include "kiosk/screens/home.hpp"

#include <algorithm>

#include "kiosk/screens/frame.hpp"
#include "kiosk/ui/card.hpp"
#include "kiosk/ui/day.hpp"
#include "kiosk/ui/hero.hpp"
#include "kiosk/ui/notice_panel.hpp"
#include "kiosk/ui/row.hpp"
#include "kiosk/ui/search_field.hpp"

namespace sunhall {

namespace {

// tokens.md §5, hero; a door may grow where there is room, but not into a wall.
constexpr int door_height = 296;
constexpr int tallest_door = 330;
constexpr int large_door_height = 188;
constexpr int side_column = 592;  // tokens.md §6, landscape home
constexpr int tallest_matter = 104;
constexpr int least_matters = 2;

Icon icon_of(Doorway doorway) {
    switch (doorway) {
        case Doorway::Guide: return Icon::Guide;
        case Doorway::Fee: return Icon::Fee;
        case Doorway::Day: return Icon::OpenDay;
        case Doorway::Neutral: break;
    }
    return Icon::Departments;
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

std::optional<Intent> draw_next_day(Ui& ui, Rect const& area, HomeView const& view) {
    if (!view.next) {
        card(ui, area);
        empty_state(ui, area, Icon::Calendar, view.no_open_day, {view.no_open_day_note});
        return std::nullopt;
    }
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

/// The field that leads to the search, cut off the top of `rest`.
std::optional<Intent> take_search(Ui& ui, Rect& rest, HomeView const& view) {
    bool const tapped =
        search_entry(ui, take_top(rest, ui.space().search_field), view.search_prompt,
                     {.id = "home.search", .role = TargetRole::Field, .label = view.search.label});
    take_top(rest, ui.space().gutter);
    return tapped ? std::optional{view.search.intent} : std::nullopt;
}

/// As many rows as there is room for, sharing it.
std::optional<Intent> draw_matters(Ui& ui, Rect const& area, HomeView const& view) {
    auto inside = card(ui, area);
    section(ui, inside, view.matters_heading, view.matters_note);
    take_top(inside, ui.px(4));
    auto const fit = static_cast<std::size_t>(std::max(0, inside.height / ui.space().notice_row));
    auto const count = std::min(view.matters.size(), fit);
    if (count == 0) {
        return std::nullopt;
    }
    auto const height = std::min(inside.height / static_cast<int>(count), ui.px(tallest_matter));
    // Rows reach to the card's edges, as in lists.
    auto rows = inset(inside, -ui.space().pad_across, 0);
    std::optional<Intent> asked;
    for (std::size_t i = 0; i < count; ++i) {
        auto const& matter = view.matters[i];
        if (short_row(ui, take_top(rows, height),
                      {.id = "home.matter." + std::to_string(i),
                       .title = matter.name,
                       .chip = {},
                       .meta = {},
                       .value = matter.note,
                       .value_tone = matter.at_once ? Tone::Good : Tone::Quiet,
                       .last = i + 1 == count,
                       .origin = origin(matter.item, "title")})) {
            asked = matter.intent;
        }
    }
    return asked;
}

int matters_height(Ui const& ui, std::size_t count, int row) {
    return 2 * ui.space().pad_down + ui.type().section.line + ui.px(4) +
           static_cast<int>(count) * row;
}

std::optional<Intent> draw_portrait(Ui& ui, Rect rest, HomeView const& view) {
    auto const gap = ui.space().gutter;
    auto const day = std::max(day_card_height(ui), view.next ? 0 : ui.px(240));
    auto const matters = matters_height(ui, view.matters.size(), ui.space().notice_row);
    // What the matters do not need makes the doors taller.
    auto const spare = rest.height - 2 * ui.px(door_height) - day - matters - 3 * gap;
    auto const door = std::min(ui.px(door_height) + std::max(spare, 0) / 2, ui.px(tallest_door));
    auto const doors = grid(take_top(rest, 2 * door + gap), 2, 2, gap);
    auto asked = draw_doors(ui, doors, view);
    take_top(rest, gap);
    if (auto next = draw_next_day(ui, take_top(rest, day), view)) {
        asked = std::move(next);
    }
    take_top(rest, gap);
    auto const tallest = matters_height(ui, view.matters.size(), ui.px(tallest_matter));
    rest.height = std::min(rest.height, tallest);
    if (rest.height >= matters_height(ui, least_matters, ui.space().notice_row)) {
        if (auto matter = draw_matters(ui, rest, view)) {
            asked = std::move(matter);
        }
    }
    return asked;
}

/// One column of doors; the open day stands behind its door, matters take what is left.
std::optional<Intent> draw_large(Ui& ui, Rect rest, HomeView const& view) {
    auto const gap = ui.space().gutter;
    auto const count = view.doors.size();
    auto const height = ui.px(large_door_height);
    auto const all = static_cast<int>(count) * (height + gap) - gap;
    auto asked = draw_doors(ui, rows(take_top(rest, all), count, gap), view);
    take_top(rest, gap);
    if (rest.height >= matters_height(ui, least_matters, ui.space().notice_row)) {
        if (auto matter = draw_matters(ui, rest, view)) {
            asked = std::move(matter);
        }
    }
    return asked;
}

std::optional<Intent> draw_landscape(Ui& ui, Rect rest, HomeView const& view) {
    auto const gap = ui.space().gutter;
    auto side = take_right(rest, ui.px(side_column));
    take_right(rest, gap);
    auto asked = take_search(ui, rest, view);
    if (auto door = draw_doors(ui, grid(rest, 2, 2, gap), view)) {
        asked = std::move(door);
    }
    auto const day = std::max(day_card_height(ui), view.next ? 0 : ui.px(240));
    if (auto next = draw_next_day(ui, take_top(side, day), view)) {
        asked = std::move(next);
    }
    take_top(side, gap);
    if (auto matter = draw_matters(ui, side, view)) {
        asked = std::move(matter);
    }
    return asked;
}

}  // namespace

std::optional<Intent> draw_home(Ui& ui, PageArea const& page, HomeView const& view) {
    auto rest = page.content;
    if (ui.theme().landscape) {
        return draw_landscape(ui, rest, view);
    }
    auto const search = take_search(ui, rest, view);
    auto asked = ui.theme().large ? draw_large(ui, rest, view) : draw_portrait(ui, rest, view);
    return search ? search : asked;
}

}  // namespace sunhall
