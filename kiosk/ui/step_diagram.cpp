// The part of progress.hpp that shows the steps of a matter as dots on a line.
#include <algorithm>

#include "kiosk/ui/progress.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

// tokens.md §5, steps; pixels as drawn.
constexpr std::size_t most_in_a_row = 6;
constexpr int dot_side = 56;
constexpr int link_width = 4;
constexpr int link_gap = 6;
constexpr int ring_width = 3;

std::size_t rows_for(std::size_t count) { return count > most_in_a_row ? 2 : 1; }

std::size_t in_a_row(std::size_t count) {
    auto const down = rows_for(count);
    return (count + down - 1) / down;
}

int label_lines(Ui const& ui) {
    // In large text name and duration stand one below the other.
    return ui.theme().large ? ui.type().small.line * 2 : ui.type().body.line;
}

int row_height(Ui const& ui) { return ui.px(dot_side) + ui.px(4) + label_lines(ui); }

void dot(Ui& ui, Rect const& place, StepDot const& step) {
    auto const& way = ui.accent_colours();
    auto ink = way.colour;
    if (step.counted) {
        ui.disc(place, way.colour);
        ink = ui.colour().on_fill;
    } else {
        ui.ring(place, way.colour, ui.px(ring_width));
    }
    auto const style = ui.type().section_dense;
    ui.text(place, step.number, {ui.px(30), style.line, true, false}, ink,
            {.across = Across::Middle, .down = Down::Ink});
}

/// Name and duration together in the middle below the dot.
void label(Ui& ui, Rect area, StepDot const& step) {
    auto const& type = ui.type();
    auto const& colour = ui.colour();
    if (ui.theme().large) {
        auto const style = fitting(ui, step.name, type.small.strong(), area.width, ui.px(26));
        ui.text(take_top(area, type.small.line), step.name, style, colour.ink,
                {.across = Across::Middle, .down = Down::Middle});
        ui.text(area, step.duration, type.small, colour.ink2, {.across = Across::Middle});
        return;
    }
    auto const gap = ui.px(6);
    auto const name = type.body.strong();
    auto const duration = ui.measure(step.duration, type.meta).width;
    auto const room = area.width - duration - gap;
    auto const style = fitting(ui, step.name, name, room, type.floor.size);
    auto const name_width = std::min(ui.measure(step.name, style).width, room);
    auto line = centred(area, {name_width + gap + duration, area.height});
    ui.text(take_left(line, name_width), step.name, style, colour.ink, {.down = Down::Middle});
    take_left(line, gap);
    ui.text(line, step.duration, type.meta, colour.ink2, {.down = Down::Middle});
}

/// Between two dots: in the way's colour where the step it leads to counts.
void link(Ui& ui, Rect const& from, Rect const& to, bool counted) {
    auto const start = from.right() + ui.px(link_gap);
    auto const width = ui.px(link_width);
    ui.fill({start, from.y + (from.height - width) / 2, to.x - ui.px(link_gap) - start, width},
            counted ? ui.accent_colours().colour : ui.colour().edge);
}

void step_row(Ui& ui, Rect const& area, std::span<StepDot const> steps, std::size_t across) {
    auto const places = columns(area, across, ui.px(8));
    auto const side = ui.px(dot_side);
    Rect before;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        auto place = places[i];
        auto const circle = centred(take_top(place, side), {side, side});
        if (i > 0) {
            link(ui, before, circle, steps[i].counted);
        }
        dot(ui, circle, steps[i]);
        take_top(place, ui.px(4));
        label(ui, place, steps[i]);
        before = circle;
    }
}

}  // namespace

int step_diagram_height(Ui const& ui, std::size_t count) {
    auto const down = static_cast<int>(rows_for(count));
    return down * row_height(ui) + (down - 1) * ui.space().inner;
}

void step_diagram(Ui& ui, Rect const& area, std::span<StepDot const> steps) {
    if (steps.empty()) {
        return;
    }
    auto const across = in_a_row(steps.size());
    auto rest = area;
    while (!steps.empty()) {
        auto const count = std::min(across, steps.size());
        step_row(ui, take_top(rest, row_height(ui)), steps.first(count), across);
        take_top(rest, ui.space().inner);
        steps = steps.subspan(count);
    }
}

}  // namespace sunhall
