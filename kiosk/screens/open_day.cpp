#include "kiosk/screens/open_day.hpp"

#include <algorithm>
#include <utility>

#include "kiosk/screens/printing.hpp"
#include "kiosk/screens/side_column.hpp"
#include "kiosk/ui/card.hpp"
#include "kiosk/ui/day.hpp"
#include "kiosk/ui/element_cell.hpp"
#include "kiosk/ui/progress.hpp"
#include "kiosk/ui/qr_panel.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {

namespace {

constexpr int cell_height = 112;
constexpr int large_cell_height = 136;
constexpr LabelledStyle open_day_facts{.label_width = 152};
constexpr LabelledStyle callout_style{.lines = false};

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
/// A card may lie on the end of it that `rest` leaves out.
void draw_head(Ui& ui, Rect& rest, OpenDayView const& view) {
    auto const page = ui.page();
    auto const sill = ui.space().sub_header;
    auto const near_sill = !ui.theme().low && rest.y - sill <= ui.space().gutter;
    auto const top = near_sill ? sill : rest.y;
    DayHead const head{.leaf = {view.leaf.month_and_weekday, view.leaf.day},
                       .organiser = view.organiser,
                       .theme = view.theme,
                       .origin = origin(view.item, "open_day.theme"),
                       .covered = page.width - ui.space().margin - rest.right()};
    auto const height = day_head_height(ui, head);
    day_head(ui, {page.x, top, page.width, height}, head);
    take_top(rest, top + height - ui.space().gutter - rest.y);
}

int cells_height(Ui const& ui, std::size_t across, std::size_t count) {
    auto const down = static_cast<int>((count + across - 1) / across);
    auto const one = ui.px(ui.theme().large ? large_cell_height : cell_height);
    return down * (one + ui.space().gap_dense) - ui.space().gap_dense;
}

/// Large words need half of a landscape page, and all of a portrait one. Where a code stands beside
/// them, the landscape page has half of its room left.
std::size_t cells_across(Ui const& ui, OpenDayView const& view) {
    if (!ui.theme().landscape) {
        return ui.theme().large ? 1 : 2;
    }
    return ui.theme().large || !view.booking.empty() ? 2 : view.cells.size();
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
    return qr_panel_height(ui, width, panel_of(view)) +
           without_phone_height(ui, width - 2 * ui.px(20), view);
}

void draw_booking(Ui& ui, Rect const& area, OpenDayView const& view) {
    auto const below = without_phone_height(ui, area.width - 2 * ui.px(20), view);
    draw_without_phone(ui, qr_panel(ui, area, panel_of(view), below), view);
}

int booking_width(Ui const& ui, OpenDayView const& view) {
    return std::max(ui.px(360), qr_panel_width(ui, view.booking.url));
}

std::string lines_of(std::vector<std::string> const& sentences) {
    std::string lines;
    for (auto const& sentence : sentences) {
        lines += (lines.empty() ? "" : "\n") + sentence;
    }
    return lines;
}

/// Why there is no code, in a line above what happens.
void draw_no_booking(Ui& ui, Rect& rest, OpenDayView const& view) {
    LabelledText const said{.label = view.no_booking_heading,
                            .text = lines_of(view.no_booking),
                            .missing = false,
                            .origin = origin(view.item, "open_day.sign_up")};
    auto const width = rest.width - 2 * ui.space().pad_across;
    auto const height = labelled_texts_height(ui, width, {&said, 1}, callout_style);
    auto const area = take_top(rest, height + 2 * ui.space().inner);
    panel(ui, area, ui.accent_colours().tint, ui.space().radius);
    labelled_texts(ui, inset(area, ui.space().pad_across, ui.space().inner), {&said, 1},
                   callout_style);
    take_top(rest, ui.space().gutter);
}

void take_agenda(Ui& ui, Rect& rest, OpenDayView const& view) {
    draw_agenda(ui, take_top(rest, agenda_height(ui, view)), view);
    take_top(rest, ui.space().gutter);
}

void take_facts(Ui& ui, Rect& rest, OpenDayView const& view, std::vector<Fact> const& facts) {
    facts_card(ui, rest, view.item, facts, open_day_facts);
    take_top(rest, ui.space().gutter);
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
    take_agenda(ui, rest, view);
}

void draw_tall_day(Ui& ui, Rect& rest, OpenDayView const& view) {
    draw_cells(ui, rest, view);
    if (view.booking.empty()) {
        draw_no_booking(ui, rest, view);
        take_agenda(ui, rest, view);
    } else if (ui.theme().large) {
        draw_booking_over_agenda(ui, rest, view);
    } else {
        draw_agenda_and_booking(ui, rest, view);
    }
    take_facts(ui, rest, view, view.facts);
}

/// What happens and what there is to know beside each other, large words one below the other.
void draw_wide_day(Ui& ui, Rect& rest, OpenDayView const& view, std::vector<Fact> const& facts) {
    draw_cells(ui, rest, view);
    if (view.booking.empty()) {
        draw_no_booking(ui, rest, view);
    }
    if (ui.theme().large) {
        take_agenda(ui, rest, view);
        take_facts(ui, rest, view, facts);
        return;
    }
    auto places = columns(rest, 2, ui.space().gap_dense);
    take_agenda(ui, places[0], view);
    take_facts(ui, places[1], view, facts);
    take_top(rest, std::max(places[0].y, places[1].y) - rest.y);
}

/// The code beside the page, and below it how to sign up without it, which joins the facts that are
/// answered where it has no room there.
std::vector<Fact> draw_beside(Ui& ui, Rect const& place, OpenDayView const& view) {
    auto facts = view.facts;
    if (booking_height(ui, place.width, view) <= place.height) {
        draw_booking(ui, place, view);
    } else {
        qr_panel(ui, place, panel_of(view));
        facts.insert(facts.begin(), {view.without_phone_heading, lines_of(view.without_phone),
                                     false, "open_day.sign_up"});
    }
    return facts;
}

std::optional<Intent> draw_landscape(Ui& ui, PageArea const& page, OpenDayView const& view,
                                     std::vector<LinkView> const& actions) {
    auto rest = page.content;
    bool const has_code = !view.booking.empty();
    auto side = has_code ? take_side_column(ui, rest, booking_width(ui, view), actions)
                         : SideColumn{{}, draw_actions(ui, rest, actions)};
    draw_head(ui, rest, view);
    auto const facts = has_code ? draw_beside(ui, side.place, view) : view.facts;
    scrolled(ui, page.key, rest, [&](Rect content) {
        auto const top = content.y;
        draw_wide_day(ui, content, view, facts);
        // Nothing follows the last gap.
        return content.y - top - ui.space().gutter;
    });
    return std::move(side.asked);
}

std::optional<Intent> draw_portrait(Ui& ui, PageArea const& page, OpenDayView const& view) {
    auto rest = page.content;
    draw_head(ui, rest, view);
    scrolled(ui, page.key, rest, [&](Rect content) {
        auto const top = content.y;
        draw_tall_day(ui, content, view);
        return content.y - top - ui.space().gutter;
    });
    return std::nullopt;
}

}  // namespace

std::optional<Intent> draw_open_day(Ui& ui, PageArea const& page, OpenDayView const& view,
                                    std::vector<LinkView> const& actions) {
    return ui.theme().landscape ? draw_landscape(ui, page, view, actions)
                                : draw_portrait(ui, page, view);
}

}  // namespace sunhall
