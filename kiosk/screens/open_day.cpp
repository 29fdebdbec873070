#include "kiosk/screens/open_day.hpp"

#include <algorithm>

#include "kiosk/ui/card.hpp"
#include "kiosk/ui/day.hpp"
#include "kiosk/ui/element_cell.hpp"
#include "kiosk/ui/progress.hpp"
#include "kiosk/ui/qr_panel.hpp"

namespace sunhall {

namespace {

constexpr int cell_height = 112;
constexpr int large_cell_height = 136;
constexpr LabelledStyle open_day_facts{.label_width = 152};

Icon icon_of(OpenDayView::CellKind kind) {
    switch (kind) {
        case OpenDayView::CellKind::Time: return Icon::TimeLimit;
        case OpenDayView::CellKind::Assembly: return Icon::Place;
        case OpenDayView::CellKind::Quota: return Icon::People;
        case OpenDayView::CellKind::ApplyBy: break;
    }
    return Icon::Deadline;
}

/// The band begins at the header's sill, also above the page's margin; none below a banner's gap.
void draw_head(Ui& ui, Rect& rest, OpenDayView const& view) {
    auto const page = ui.page();
    auto const sill = ui.space().sub_header;
    auto const near_sill = !ui.theme().low && rest.y - sill <= ui.space().gutter;
    auto const top = near_sill ? sill : rest.y;
    auto const height = ui.theme().landscape ? day_head_height(ui) * 3 / 5 : day_head_height(ui);
    day_head(ui, {page.x, top, page.width, height},
             {.leaf = {view.leaf.month_and_weekday, view.leaf.day},
              .organiser = view.organiser,
              .theme = view.theme,
              .origin = origin(view.item, "open_day.theme")});
    take_top(rest, top + height - ui.space().gutter - rest.y);
}

int cells_height(Ui const& ui, std::size_t across, std::size_t count) {
    auto const down = static_cast<int>((count + across - 1) / across);
    auto const one = ui.px(ui.theme().large ? large_cell_height : cell_height);
    return down * (one + ui.space().gap_dense) - ui.space().gap_dense;
}

/// Large words need half of a landscape page, and all of a portrait one.
std::size_t cells_across(Ui const& ui, OpenDayView const& view) {
    if (ui.theme().large) {
        return ui.theme().landscape ? 2 : 1;
    }
    return ui.theme().landscape ? view.cells.size() : 2;
}

void draw_cells(Ui& ui, Rect& rest, OpenDayView const& view) {
    auto const across = cells_across(ui, view);
    auto const down = (view.cells.size() + across - 1) / across;
    auto const area = take_top(rest, cells_height(ui, across, view.cells.size()));
    auto const places = grid(area, across, down, ui.space().gap_dense);
    for (std::size_t i = 0; i < view.cells.size(); ++i) {
        auto const& cell = view.cells[i];
        fact_cell(ui, places[i],
                  {.icon = icon_of(cell.kind),
                   .label = cell.label,
                   .text = cell.text,
                   .note = {},
                   .meter = cell.taken < 0 ? std::nullopt : std::optional{cell.taken},
                   .origin = origin(view.item, cell.field)});
    }
    take_top(rest, ui.space().gutter);
}

int agenda_height(Ui const& ui, OpenDayView const& view) {
    auto const stops =
        view.agenda.empty() ? 2 * ui.type().body.line : timeline_height(ui, view.agenda.size());
    return ui.type().section.line + ui.space().inner + stops + 2 * ui.space().pad_down;
}

void draw_agenda(Ui& ui, Rect const& area, OpenDayView const& view) {
    auto inside = card(ui, area);
    section(ui, inside, view.agenda_heading);
    take_top(inside, ui.space().inner);
    ui.about(origin(view.item, "open_day.agenda"), [&] {
        if (view.agenda.empty()) {
            ui.text(inside, view.no_agenda, ui.type().body, ui.colour().ink2, {.lines = 2});
            return;
        }
        std::vector<TimelineStop> stops;
        for (auto const& stage : view.agenda) {
            stops.push_back({stage.time, stage.name, stage.note});
        }
        timeline(ui, inside, stops);
    });
}

QrPanel panel_of(OpenDayView const& view) {
    return {.heading = view.booking.heading,
            .note = view.booking.note,
            .url = view.booking.url,
            .opens = view.booking.opens,
            .host = view.booking.host,
            .origin = origin(view.item, "open_day.booking_form")};
}

int without_phone_height(Ui const& ui, int width, OpenDayView const& view) {
    int height = 2 * ui.space().inner + ui.type().small.line;
    for (auto const& way : view.without_phone) {
        height += ui.measure(way, ui.type().small.strong(), width, 2).height;
    }
    return height;
}

/// Below the code, for those who cannot scan it.
void draw_without_phone(Ui& ui, Rect rest, OpenDayView const& view) {
    auto const& small = ui.type().small;
    take_top(rest, ui.space().inner);
    rule(ui, rest, rest.y);
    take_top(rest, ui.space().inner);
    ui.text(take_top(rest, small.line), view.without_phone_heading, small, ui.colour().ink,
            {.across = Across::Middle});
    ui.about(origin(view.item, "open_day.sign_up"), [&] {
        for (auto const& way : view.without_phone) {
            auto const height = ui.measure(way, small.strong(), rest.width, 2).height;
            ui.text(take_top(rest, height), way, small.strong(), ui.colour().ink,
                    {.across = Across::Middle, .lines = 2});
        }
    });
}

int booking_height(Ui const& ui, int width, OpenDayView const& view) {
    if (view.booking.empty()) {
        return ui.px(320);
    }
    return qr_panel_height(ui, width, panel_of(view)) +
           without_phone_height(ui, width - 2 * ui.px(20), view);
}

void draw_booking(Ui& ui, Rect const& area, OpenDayView const& view) {
    if (view.booking.empty()) {
        no_qr_panel(ui, area, view.no_booking_heading, view.no_booking);
    } else {
        auto const below = without_phone_height(ui, area.width - 2 * ui.px(20), view);
        draw_without_phone(ui, qr_panel(ui, area, panel_of(view), below), view);
    }
}

int booking_width(Ui const& ui, OpenDayView const& view) {
    return std::max(ui.px(360), view.booking.empty() ? 0 : qr_panel_width(ui, view.booking.url));
}

void draw_agenda_and_booking(Ui& ui, Rect& rest, OpenDayView const& view) {
    auto const width = booking_width(ui, view);
    auto row = take_top(rest, std::max(agenda_height(ui, view), booking_height(ui, width, view)));
    draw_booking(ui, take_right(row, width), view);
    take_right(row, ui.space().gutter);
    draw_agenda(ui, row, view);
    take_top(rest, ui.space().gutter);
}

/// In large text one below the other, the code first.
void draw_booking_over_agenda(Ui& ui, Rect& rest, OpenDayView const& view) {
    draw_booking(ui, take_top(rest, booking_height(ui, rest.width, view)), view);
    take_top(rest, ui.space().gutter);
    draw_agenda(ui, take_top(rest, agenda_height(ui, view)), view);
    take_top(rest, ui.space().gutter);
}

/// In large text on a landscape page: the code beside all else, so that it is in sight with where
/// it leads to.
void draw_beside_booking(Ui& ui, Rect& rest, OpenDayView const& view) {
    auto left = rest;
    auto const width = booking_width(ui, view);
    auto right = take_right(left, width);
    take_right(left, ui.space().gutter);
    right.height = booking_height(ui, width, view);
    draw_booking(ui, right, view);
    draw_cells(ui, left, view);
    draw_agenda(ui, take_top(left, agenda_height(ui, view)), view);
    take_top(left, ui.space().gutter);
    facts_card(ui, left, view.item, view.facts, open_day_facts);
    take_top(rest, std::max(left.y, right.bottom()) - rest.y);
}

void draw_day(Ui& ui, Rect& rest, OpenDayView const& view) {
    auto const& theme = ui.theme();
    if (theme.large && theme.landscape) {
        draw_beside_booking(ui, rest, view);
        return;
    }
    draw_cells(ui, rest, view);
    if (theme.large) {
        draw_booking_over_agenda(ui, rest, view);
    } else {
        draw_agenda_and_booking(ui, rest, view);
    }
    facts_card(ui, rest, view.item, view.facts, open_day_facts);
}

}  // namespace

std::optional<Intent> draw_open_day(Ui& ui, PageArea const& page, OpenDayView const& view) {
    auto rest = page.content;
    draw_head(ui, rest, view);
    scrolled(ui, page.key, rest, [&](Rect content) {
        auto const top = content.y;
        draw_day(ui, content, view);
        return content.y - top;
    });
    return std::nullopt;
}

}  // namespace sunhall
