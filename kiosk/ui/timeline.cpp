// The part of progress.hpp that shows an agenda as a line of times.
#include <algorithm>

#include "kiosk/ui/progress.hpp"

namespace sunhall {
namespace {

// tokens.md §5, timeline; pixels as drawn.
constexpr int time_width = 112;
constexpr int line_width = 4;
constexpr int stop_side = 24;
constexpr int stop_ring_width = 5;
constexpr double line_tint = 0.25;

/// As high as its words and a little air, which is 96 as drawn.
int stop_height(Ui const& ui) {
    return ui.type().section_dense.line + ui.type().meta.line + ui.space().inner;
}

void stop(Ui& ui, Rect const& area, TimelineStop const& what, bool end) {
    auto const& type = ui.type();
    auto const& way = ui.accent_colours();
    auto rest = area;
    auto const name = type.section_dense;
    auto const width = ui.px(ui.theme().large ? time_width * 3 / 2 : time_width);
    ui.text(take_left(rest, width), what.time, name, way.colour);
    auto const side = ui.px(stop_side);
    auto column = take_left(rest, ui.px(48));
    auto const dot = centred(take_top(column, name.line), {side, side});
    if (end) {
        ui.fill(inset(dot, ui.px(2)), ui.colour().card);
        ui.ring(dot, way.colour, ui.px(stop_ring_width));
    } else {
        ui.disc(dot, way.colour);
    }
    take_left(rest, ui.px(8));
    ui.text(take_top(rest, name.line), what.name, name, ui.colour().ink);
    ui.text(rest, what.note, type.meta, ui.colour().ink2);
}

}  // namespace

int timeline_height(Ui const& ui, std::size_t count) {
    return static_cast<int>(count) * stop_height(ui);
}

int timeline(Ui& ui, Rect const& area, std::span<TimelineStop const> stops) {
    if (stops.empty()) {
        return 0;
    }
    auto const& way = ui.accent_colours();
    auto const height = stop_height(ui);
    auto const middle = ui.type().section_dense.line / 2;
    auto const time = ui.px(ui.theme().large ? time_width * 3 / 2 : time_width);
    Rect const line{area.x + time + (ui.px(48) - ui.px(line_width)) / 2, area.y + middle,
                    ui.px(line_width), static_cast<int>(stops.size() - 1) * height};
    ui.fill(line, mixed(ui.colour().card, way.colour, line_tint));
    auto rest = area;
    for (std::size_t i = 0; i < stops.size(); ++i) {
        stop(ui, take_top(rest, height), stops[i], i == 0 || i + 1 == stops.size());
    }
    return timeline_height(ui, stops.size());
}

}  // namespace sunhall
