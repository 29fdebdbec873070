#include "kiosk/screens/hall_map.hpp"

#include <algorithm>

#include "kiosk/ui/card.hpp"
#include "kiosk/ui/notice_panel.hpp"
#include "kiosk/ui/row.hpp"

namespace sunhall {

namespace {

constexpr int map_side_column = 560;
constexpr int sign_side = 40;
constexpr int chevron_width = 56;  // at the end of a row, with its gap

/// The signs that stand on the plan without words, and what they mean, as many in a line as fit;
/// answers the height.
int draw_signs(Ui& ui, Rect const& area, std::vector<HallMapView::Sign> const& signs) {
    if (signs.empty()) {
        return 0;
    }
    auto const& type = ui.type().small;
    auto const line = std::max(type.line, ui.px(sign_side)) + ui.px(8);
    auto x = area.x;
    auto y = area.y;
    for (auto const& sign : signs) {
        auto const icon = icon_of(sign.use);
        if (!icon) {
            continue;
        }
        auto const words = ui.measure(sign.name, type).width;
        auto const width = ui.px(sign_side) + ui.px(8) + words;
        if (x > area.x && x + width > area.right()) {
            x = area.x;
            y += line;
        }
        ui.icon({x, y, ui.px(sign_side), line}, *icon, ui.px(sign_side), ui.colour().ink2);
        ui.text({x + ui.px(sign_side) + ui.px(8), y, words, line}, sign.name, type,
                ui.colour().ink2, {.down = Down::Middle});
        x += width + ui.space().gutter;
    }
    return y + line - area.y;
}

/// Of each row: higher where the name of one of them takes two lines.
int rows_height(Ui const& ui, int width, HallMapView const& view) {
    auto const& lead = ui.type().lead;
    auto const room = width - 2 * ui.space().pad_across - ui.px(chevron_width);
    bool const one_line = std::ranges::all_of(view.rows, [&](HallMapView::Row const& row) {
        return ui.measure(row.name, lead).width <= room;
    });
    return ui.space().row + (one_line ? 0 : lead.line);
}

std::optional<Intent> draw_rows(Ui& ui, Rect& rest, HallMapView const& view) {
    std::optional<Intent> asked;
    if (view.rows.empty()) {
        return asked;
    }
    auto const row = rows_height(ui, rest.width, view);
    auto const count = static_cast<int>(view.rows.size());
    auto inside = take_card(ui, rest, ui.type().section.line + ui.px(4) + count * row);
    section(ui, inside, view.rows_heading, view.rows_note);
    take_top(inside, ui.px(4));
    auto places = inset(inside, -ui.space().pad_across, 0);
    for (std::size_t i = 0; i < view.rows.size(); ++i) {
        auto const& shown = view.rows[i];
        if (list_row(ui, take_top(places, row),
                     {.id = "map.row." + std::to_string(i),
                      .title = shown.name,
                      .title_lines = 2,
                      .chip = {},
                      .meta = {{shown.where, shown.marked ? Tone::Way : Tone::Quiet, shown.marked}},
                      .value = {},
                      .last = i + 1 == view.rows.size(),
                      .origin = origin(shown.item, "department.place")})) {
            asked = shown.intent;
        }
    }
    return asked;
}

std::optional<Intent> scrolled_rows(Ui& ui, std::string const& id, Rect const& area,
                                    HallMapView const& view) {
    std::optional<Intent> asked;
    scrolled(ui, id, area, [&](Rect content) {
        auto const top = content.y;
        asked = draw_rows(ui, content, view);
        return content.y - top;
    });
    return asked;
}

/// The plan takes the height: floors and departments stand beside it.
std::optional<Intent> draw_landscape(Ui& ui, Rect rest, PageArea const& page,
                                     HallMapView const& view) {
    auto side = take_right(rest, ui.px(map_side_column));
    take_right(rest, ui.space().gutter + ui.space().inner);
    auto const of_floors = take_tabs(ui, side, view.floors);
    title_block(ui, rest, view.item, view.title, view.note);
    auto const signs = ui.px(sign_side) + ui.px(8) + ui.space().icon_gap;
    auto const foot = take_bottom(rest, std::max(signs, ui.type().small.line + ui.px(8)));
    rest.height = std::min(rest.height, plan_height(rest.width, view));
    auto asked = draw_plan(ui, rest, view);
    if (of_floors) {
        asked = of_floors;
    }
    draw_signs(ui, {foot.x, rest.bottom() + ui.space().icon_gap, rest.width, foot.height},
               signs_on_plan(ui, rest, view));
    keep(asked, scrolled_rows(ui, page.key, side, view));
    return asked;
}

/// The plan is looked at; floors and departments are touched below it.
std::optional<Intent> draw_low(Ui& ui, Rect rest, PageArea const& page, HallMapView const& view) {
    title_block(ui, rest, view.item, view.title, view.note);
    auto shown = rest;
    shown.height = page.acts.y - ui.space().gutter - rest.y;
    ui.shown([&] {
        auto const signs = 2 * (ui.px(sign_side) + ui.px(8)) + ui.space().icon_gap;
        auto const height = std::min(shown.height - signs, plan_height(shown.width, view));
        auto const plan = take_top(shown, height);
        (void)draw_plan(ui, plan, view);
        take_top(shown, ui.space().icon_gap);
        draw_signs(ui, shown, signs_on_plan(ui, plan, view));
    });
    auto acts = page.acts;
    auto asked = take_tabs(ui, acts, view.floors);
    keep(asked, scrolled_rows(ui, page.key, acts, view));
    return asked;
}

}  // namespace

std::optional<Intent> draw_hall_map(Ui& ui, PageArea const& page, HallMapView const& view) {
    auto rest = page.content;
    if (view.areas.empty()) {
        title_block(ui, rest, view.item, view.title, view.note);
        empty_state(ui, rest, Icon::Map, view.empty, {view.empty_advice});
        return std::nullopt;
    }
    if (ui.theme().landscape) {
        return draw_landscape(ui, rest, page, view);
    }
    if (ui.theme().low) {
        return draw_low(ui, rest, page, view);
    }
    auto asked = take_tabs(ui, rest, view.floors);
    title_block(ui, rest, view.item, view.title, view.note);
    scrolled(ui, page.key, rest, [&](Rect content) {
        auto const top = content.y;
        auto const plan = take_top(content, plan_height(content.width, view));
        keep(asked, draw_plan(ui, plan, view));
        take_top(content, ui.space().icon_gap);
        auto const signs = draw_signs(ui, content, signs_on_plan(ui, plan, view));
        take_top(content, signs + ui.space().icon_gap);
        keep(asked, draw_rows(ui, content, view));
        return content.y - top;
    });
    return asked;
}

}  // namespace sunhall
