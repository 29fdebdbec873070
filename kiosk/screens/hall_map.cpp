#include "kiosk/screens/hall_map.hpp"

#include <algorithm>

#include "kiosk/screens/hall_plan.hpp"
#include "kiosk/ui/card.hpp"
#include "kiosk/ui/notice_panel.hpp"
#include "kiosk/ui/row.hpp"

namespace sunhall {

namespace {

constexpr int map_side_column = 560;
constexpr int large_side_column = 620;
constexpr int chevron_width = 56;  // at the end of a row, with its gap
constexpr int sign_gap = 8;        // between a sign and its meaning, and between lines of them

int legend_line(Ui const& ui) {
    return std::max(ui.type().small.line, plan_sign_side(ui)) + ui.px(sign_gap);
}

/// Where each line of the legend stands, as many side by side as fit.
std::vector<Rect> legend_places(Ui const& ui, Rect const& area,
                                std::vector<LegendLine> const& legend) {
    auto const height = legend_line(ui);
    std::vector<Rect> places;
    auto x = area.x;
    auto y = area.y;
    for (auto const& line : legend) {
        auto const words = ui.measure(line.name, ui.type().small).width;
        auto const width = std::min(plan_sign_side(ui) + ui.px(sign_gap) + words, area.width);
        if (x > area.x && x + width > area.right()) {
            x = area.x;
            y += height;
        }
        places.push_back({x, y, width, height});
        x += width + ui.space().gutter;
    }
    return places;
}

/// A plan and below it what its signs mean.
struct PlanPlace {
    Rect plan;
    std::vector<LegendLine> legend;
    std::vector<Rect> legend_places;

    [[nodiscard]] int bottom() const {
        return legend_places.empty() ? plan.bottom() : legend_places.back().bottom();
    }
};

/// The plan at the top of the area, its legend below it, beyond the area if need be.
PlanPlace placed_plan(Ui const& ui, Rect area, HallMapView const& view) {
    auto const plan = take_top(area, plan_height(area.width, view));
    auto legend = plan_legend(view, plan_labels(ui, plan_scale(plan, view), view));
    auto places =
        legend_places(ui, {plan.x, plan.bottom() + ui.space().icon_gap, plan.width, 0}, legend);
    return {plan, std::move(legend), std::move(places)};
}

/// Both within the area: less room for the plan, until its legend has some, too.
PlanPlace fitted_plan(Ui const& ui, Rect const& area, HallMapView const& view) {
    auto room = area;
    auto placed = placed_plan(ui, room, view);
    while (placed.bottom() > area.bottom() && room.height > area.height / 2) {
        take_bottom(room, std::min(placed.bottom() - area.bottom(), legend_line(ui)));
        placed = placed_plan(ui, room, view);
    }
    return placed;
}

std::optional<Intent> draw_placed(Ui& ui, PlanPlace const& placed, HallMapView const& view) {
    auto asked = draw_plan(ui, placed.plan, view);
    ui.about(origin(view.item, "hall.floors"), [&] {
        for (std::size_t i = 0; i < placed.legend.size(); ++i) {
            auto line = placed.legend_places[i];
            auto const side = plan_sign_side(ui);
            draw_plan_sign(ui, take_left(line, side), placed.legend[i].sign, ui.colour().ink2,
                           ui.colour().bg);
            take_left(line, ui.px(sign_gap));
            ui.text(line, placed.legend[i].name, ui.type().small, ui.colour().ink2,
                    {.down = Down::Middle});
        }
    });
    return asked;
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

/// Beside the heading; where it has no room there, the line below the page's title says as much.
std::string_view rows_note(Ui const& ui, int width, HallMapView const& view) {
    auto const words = ui.measure(view.rows_heading, ui.type().section).width +
                       ui.measure(view.rows_note, ui.type().meta).width + 2 * ui.space().gutter;
    return words <= width ? view.rows_note : std::string_view{};
}

std::optional<Intent> draw_rows(Ui& ui, Rect& rest, HallMapView const& view) {
    std::optional<Intent> asked;
    if (view.rows.empty()) {
        return asked;
    }
    auto const row = rows_height(ui, rest.width, view);
    auto const count = static_cast<int>(view.rows.size());
    auto inside = take_card(ui, rest, ui.type().section.line + ui.px(4) + count * row);
    section(ui, inside, view.rows_heading, rows_note(ui, inside.width, view));
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
    auto side = take_right(rest, ui.px(ui.theme().large ? large_side_column : map_side_column));
    take_right(rest, ui.space().gutter + ui.space().inner);
    auto const of_floors = take_tabs(ui, side, view.floors);
    title_block(ui, rest, view.item, view.title, view.note);
    auto asked = draw_placed(ui, fitted_plan(ui, rest, view), view);
    if (of_floors) {
        asked = of_floors;
    }
    keep(asked, scrolled_rows(ui, page.key, side, view));
    return asked;
}

/// The plan is looked at; floors and departments are touched below it.
std::optional<Intent> draw_low(Ui& ui, Rect rest, PageArea const& page, HallMapView const& view) {
    title_block(ui, rest, view.item, view.title, view.note);
    auto shown = rest;
    shown.height = page.acts.y - ui.space().gutter - rest.y;
    ui.shown([&] { (void)draw_placed(ui, fitted_plan(ui, shown, view), view); });
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
        auto const placed = placed_plan(ui, content, view);
        keep(asked, draw_placed(ui, placed, view));
        take_top(content, placed.bottom() + ui.space().icon_gap - top);
        keep(asked, draw_rows(ui, content, view));
        return content.y - top;
    });
    return asked;
}

}  // namespace sunhall
