#include "kiosk/ui/page_header.hpp"

#include <algorithm>

#include "kiosk/ui/header_controls.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

// tokens.md §5, home header and sub header; pixels as drawn.
constexpr int emblem_side = 104;
constexpr int header_top = 36;
constexpr int controls_top = 176;
constexpr int mark_height = 36;
constexpr int mark_pad = 12;
// Low reach, as wide as the row has room for.
constexpr int low_step_width = 168;
constexpr int large_low_step_width = 180;
constexpr int widest_low_control = 160;
constexpr int least_way_name = 26;
constexpr int large_control = 112;    // four of them leave the way's name in sight
constexpr int least_label_size = 22;  // tokens.md §2: nothing below it

int clock_room(Ui const& ui, std::string_view time, std::string_view date, TypeStyle const& style) {
    return std::max(ui.measure(time, style).width, ui.measure(date, ui.type().small).width);
}

void clock(Ui& ui, Rect area, std::string_view time, std::string_view date,
           TypeStyle const& style) {
    ui.text(take_top(area, style.line), time, style, ui.colour().ink, {.across = Across::Right});
    ui.text(area, date, ui.type().small, ui.colour().ink2, {.across = Across::Right});
}

/// Hall, place and mark, beside the emblem.
void names(Ui& ui, Rect area, HomeHeader const& header) {
    auto const& type = ui.type();
    auto const name = fitting(ui, header.hall, type.hall, area.width, type.lead.size);
    ui.about(header.origin, [&] {
        ui.text(take_top(area, type.hall.line), header.hall, name, ui.colour().ink,
                {.down = Down::Middle});
    });
    auto line = take_top(area, type.small.line);
    auto const width = ui.text(line, header.place, type.small, ui.colour().ink2).width;
    take_left(line, width == 0 ? 0 : width + ui.space().inner);
    demo_mark(ui, line, header.mark);
}

int room_for_mark(Ui const& ui, SubHeader const& header) {
    return header.mark.empty() ? 0
                               : ui.measure(header.mark, ui.type().floor).width +
                                     2 * ui.px(mark_pad) + ui.space().inner;
}

/// The pages above this one in the place of the way's name, with the mark beside them; false, and
/// nothing drawn, where there is no room for that.
bool crumbs_in_header(Ui& ui, Rect area, SubHeader const& header, std::optional<FrameTap>& tap) {
    auto const& theme = ui.theme();
    if (header.crumbs.empty() || !theme.landscape || theme.large) {
        return false;
    }
    auto const room = area.width - room_for_mark(ui, header);
    for (auto const& style : {ui.type().lead, ui.type().body.strong(), ui.type().small.strong()}) {
        auto const width = breadcrumb_width(ui, header.crumbs, style);
        if (width <= room) {
            auto const tapped = breadcrumb(ui, take_left(area, width), header.crumbs, style);
            tap = tapped ? FrameTap{FrameTap::Kind::Crumb, *tapped} : tap;
            take_left(area, ui.space().inner);
            demo_mark(ui, centred(area, {area.width, ui.px(mark_height)}), header.mark);
            return true;
        }
    }
    return false;
}

/// In low reach, where nothing above can be touched: the way and what lies between, in words.
std::string path_in_words(SubHeader const& header) {
    std::string words;
    for (auto const& crumb : header.crumbs) {
        words += (words.empty() ? "" : " › ") + crumb.label;
    }
    return words;
}

/// The mark beside the name on a landscape panel, where there is room for both; else below it.
void way_name(Ui& ui, Rect area, SubHeader const& header) {
    auto const& type = ui.type();
    auto const colour = ui.accent_colours().colour;
    auto const name = fitting(ui, header.way_name, type.lead, area.width, ui.px(least_way_name));
    auto const named = ui.measure(header.way_name, name).width + ui.space().inner;
    auto const marked = ui.measure(header.mark, type.floor).width + 2 * ui.px(mark_pad);
    if (ui.theme().landscape && named + marked <= area.width) {
        ui.text(area, header.way_name, name, colour, {.down = Down::Middle});
        take_left(area, named);
        demo_mark(ui, centred(area, {area.width, ui.px(mark_height)}), header.mark);
        return;
    }
    auto const mark = header.mark.empty() ? 0 : ui.px(mark_height);
    auto lines = centred(area, {area.width, name.line + mark});
    ui.text(take_top(lines, name.line), header.way_name, name, colour);
    demo_mark(ui, lines, header.mark);
}

/// Of a page's header, in pixels of the design: the steps back, and each control.
int step_width(Theme const& theme) {
    return theme.landscape ? (theme.large ? 180 : 152) : (theme.large ? 154 : 136);
}

int control_width(Theme const& theme) {
    return theme.landscape ? (theme.large ? 212 : 168) : (theme.large ? large_control : 98);
}

}  // namespace

int demo_mark(Ui& ui, Rect const& area, std::string_view mark) {
    if (mark.empty()) {
        return 0;
    }
    auto const pad = 2 * ui.px(mark_pad);
    auto const style =
        fitting(ui, mark, ui.type().floor, area.width - pad, ui.px(least_label_size));
    auto const width = ui.measure(mark, style).width + pad;
    auto const height = style.line + ui.px(6);
    Rect const frame{area.x, area.y + (area.height - height) / 2, width, height};
    ui.outline(frame, ui.colour().edge, ui.space().edge_width, ui.space().radius_small);
    ui.text(frame, mark, style, ui.colour().ink2, {.across = Across::Middle, .down = Down::Middle});
    return width;
}

std::optional<FrameTap> home_header(Ui& ui, HomeHeader const& header) {
    auto const& theme = ui.theme();
    auto const margin = ui.space().margin;
    auto const page = ui.page();
    auto const side =
        theme.landscape ? std::max(ui.px(88), ui.space().target_least) : ui.px(emblem_side);
    auto const top =
        theme.landscape ? (ui.space().home_header - side + ui.px(24)) / 2 : ui.px(header_top);
    Rect row{margin, top, page.width - 2 * margin, side};
    ui.about(header.origin,
             [&] { ui.emblem(take_left(row, side), header.emblem, header.emblem_shows); });
    take_left(row, ui.space().gutter);
    auto const names_height = ui.type().hall.line + ui.type().small.line;
    auto const clock_width = clock_room(ui, header.clock, header.date, ui.type().clock);
    auto const clock_place = take_right(row, clock_width);
    clock(ui, centred(clock_place, {clock_width, ui.type().clock.line + ui.type().small.line}),
          header.clock, header.date, ui.type().clock);
    std::optional<FrameTap> tap;
    if (theme.landscape) {
        take_right(row, ui.px(40));
        auto const places =
            places_from_right(ui, row, header.controls.size(), ui.px(theme.large ? 212 : 172));
        tap = header_controls(ui, places, header.controls, LabelPlace::BesideIcon);
        take_right(row, places.empty() ? 0 : row.right() - places.front().x);
    } else if (!theme.low) {
        Rect const bar{margin, ui.px(controls_top), page.width - 2 * margin,
                       ui.space().home_header - ui.px(controls_top)};
        tap = control_row(ui, bar, header.controls);
    }
    names(ui, centred(row, {row.width, names_height}), header);
    return tap;
}

std::optional<FrameTap> control_row(Ui& ui, Rect const& area,
                                    std::vector<HeaderControl> const& list) {
    return header_controls(ui, columns(area, list.size(), ui.space().gap_key), list,
                           LabelPlace::BesideIcon);
}

std::optional<FrameTap> step_row(Ui& ui, Rect const& band, SubHeader const& header) {
    auto const& space = ui.space();
    auto rest = band;
    ui.fill(take_top(rest, space.sill), ui.accent_colours().colour);
    auto row = inset(rest, space.margin, ui.px(11));
    auto const step = ui.px(ui.theme().large ? large_low_step_width : low_step_width);
    auto tap = header_steps(ui, row, step, header);
    take_left(row, space.gutter);
    auto const count = static_cast<int>(header.controls.size());
    auto const shared = (row.width - (count - 1) * space.gap_key) / std::max(count, 1);
    auto const width = std::min(shared, ui.px(widest_low_control));
    auto const places = places_from_right(ui, row, header.controls.size(), width);
    if (auto const chosen = header_controls(ui, places, header.controls, LabelPlace::UnderIcon)) {
        tap = chosen;
    }
    return tap;
}

void way_head(Ui& ui, Rect const& band, SubHeader const& header) {
    auto const& type = ui.type();
    auto rest = band;
    ui.fill(take_bottom(rest, ui.space().sill), ui.accent_colours().colour);
    auto row = inset(rest, ui.space().margin, 0);
    auto const date = ui.measure(header.date, type.small).width;
    ui.text(take_right(row, date), header.date, type.small, ui.colour().ink2,
            {.down = Down::Middle});
    take_right(row, ui.space().inner);
    auto const time = ui.measure(header.clock, type.section).width;
    ui.text(take_right(row, time), header.clock, type.section, ui.colour().ink,
            {.down = Down::Middle});
    auto const path = path_in_words(header);
    bool const has_room =
        !path.empty() && ui.measure(path, type.lead).width + room_for_mark(ui, header) <= row.width;
    auto const name = ui.text(row, has_room ? path : header.way_name, type.lead,
                              ui.accent_colours().colour, {.down = Down::Middle})
                          .width;
    take_left(row, name + ui.space().inner);
    demo_mark(ui, row, header.mark);
}

std::optional<FrameTap> sub_header(Ui& ui, SubHeader const& header) {
    auto const& space = ui.space();
    auto const landscape = ui.theme().landscape;
    auto const page = ui.page();
    Rect band{0, 0, page.width, space.sub_header};
    ui.fill(take_bottom(band, space.sill), ui.accent_colours().colour);
    auto const height = band.height - 2 * ui.px(landscape ? 13 : 19);
    auto row = centred(inset(band, space.margin, 0), {band.width - 2 * space.margin, height});
    auto tap = header_steps(ui, row, ui.px(step_width(ui.theme())), header);
    take_left(row, ui.px(20));
    if (landscape) {
        auto const& style = ui.type().clock_small;
        auto const room = clock_room(ui, header.clock, header.date, style);
        clock(ui, take_right(row, room), header.clock, header.date, style);
        take_right(row, ui.px(28));
    }
    auto const places =
        places_from_right(ui, row, header.controls.size(), ui.px(control_width(ui.theme())));
    auto const labels = landscape ? LabelPlace::BesideIcon : LabelPlace::UnderIcon;
    if (auto const chosen = header_controls(ui, places, header.controls, labels)) {
        tap = chosen;
    }
    take_right(row, places.empty() ? 0 : row.right() - places.front().x + space.inner);
    if (!crumbs_in_header(ui, row, header, tap)) {
        way_name(ui, row, header);
    }
    return tap;
}

}  // namespace sunhall
