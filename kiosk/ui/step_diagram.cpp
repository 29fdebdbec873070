// The part of progress.hpp that shows the steps of a matter as dots on a line.
#include <algorithm>

#include "kiosk/ui/progress.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

// tokens.md §5, steps; pixels as drawn.
constexpr std::size_t most_in_a_row = 6;
constexpr std::size_t most_step_rows = 3;
constexpr int dot_side = 56;
constexpr int link_width = 4;
constexpr int link_gap = 6;
constexpr int ring_width = 3;
constexpr int column_gap = 8;
constexpr int label_gap = 6;

enum class Labels { Beside, Stacked };

/// How the steps lie: so many in a row, with their names and durations one way for all.
struct Arrangement {
    std::size_t across = 1;
    std::size_t down = 1;
    Labels labels = Labels::Beside;
    bool whole = true;  ///< Nothing is cut.
};

bool fits_beside(Ui const& ui, StepDot const& step, int room) {
    return ui.measure(step.name, ui.type().body.strong()).width + ui.px(label_gap) +
               ui.measure(step.duration, ui.type().meta).width <=
           room;
}

/// In the smallest words that a step may have.
bool fits_stacked(Ui const& ui, StepDot const& step, int room) {
    auto const floor = ui.type().floor;
    return ui.measure(step.name, floor.strong()).width <= room &&
           ui.measure(step.duration, floor).width <= room;
}

Arrangement in_rows(Ui const& ui, int width, std::span<StepDot const> steps, std::size_t down) {
    auto const across = (steps.size() + down - 1) / down;
    auto const room = columns({0, 0, width, 1}, across, ui.px(column_gap)).front().width;
    bool const beside = !ui.theme().large && std::ranges::all_of(steps, [&](StepDot const& step) {
        return fits_beside(ui, step, room);
    });
    bool const whole = beside || std::ranges::all_of(steps, [&](StepDot const& step) {
                           return fits_stacked(ui, step, room);
                       });
    return {across, down, beside ? Labels::Beside : Labels::Stacked, whole};
}

/// In as few rows as show every name and duration in full.
Arrangement arranged(Ui const& ui, int width, std::span<StepDot const> steps) {
    auto const most = std::min(most_step_rows, steps.size());
    auto made = in_rows(ui, width, steps, steps.size() > most_in_a_row ? 2 : 1);
    while (!made.whole && made.down < most) {
        made = in_rows(ui, width, steps, made.down + 1);
    }
    return made;
}

int row_height(Ui const& ui, Labels labels) {
    auto const& type = ui.type();
    auto const lines =
        labels == Labels::Stacked ? type.small.line + type.meta.line : type.body.line;
    return ui.px(dot_side) + ui.px(4) + lines;
}

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

void stacked_label(Ui& ui, Rect area, StepDot const& step) {
    auto const& type = ui.type();
    auto const name = fitting(ui, step.name, type.small.strong(), area.width, type.floor.size);
    ui.text(take_top(area, type.small.line), step.name, name, ui.colour().ink,
            {.across = Across::Middle, .down = Down::Middle});
    auto const duration = fitting(ui, step.duration, type.meta, area.width, type.floor.size);
    ui.text(take_top(area, type.meta.line), step.duration, duration, ui.colour().ink2,
            {.across = Across::Middle, .down = Down::Middle});
}

/// Name and duration together in the middle below the dot.
void label_beside(Ui& ui, Rect const& area, StepDot const& step) {
    auto const& type = ui.type();
    auto const name = ui.measure(step.name, type.body.strong()).width;
    auto const gap = step.duration.empty() ? 0 : ui.px(label_gap);
    auto const duration = ui.measure(step.duration, type.meta).width;
    auto line = centred(area, {name + gap + duration, area.height});
    ui.text(take_left(line, name), step.name, type.body.strong(), ui.colour().ink,
            {.down = Down::Middle});
    take_left(line, gap);
    ui.text(line, step.duration, type.meta, ui.colour().ink2, {.down = Down::Middle});
}

/// Between two dots: in the way's colour where the step it leads to counts.
void link(Ui& ui, Rect const& from, Rect const& to, bool counted) {
    auto const start = from.right() + ui.px(link_gap);
    auto const width = ui.px(link_width);
    ui.fill({start, from.y + (from.height - width) / 2, to.x - ui.px(link_gap) - start, width},
            counted ? ui.accent_colours().colour : ui.colour().edge);
}

void step_row(Ui& ui, Rect const& area, std::span<StepDot const> steps, Arrangement const& made) {
    auto const places = columns(area, made.across, ui.px(column_gap));
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
        made.labels == Labels::Stacked ? stacked_label(ui, place, steps[i])
                                       : label_beside(ui, place, steps[i]);
        before = circle;
    }
}

}  // namespace

int step_diagram_height(Ui const& ui, int width, std::span<StepDot const> steps) {
    if (steps.empty()) {
        return 0;
    }
    auto const made = arranged(ui, width, steps);
    auto const down = static_cast<int>(made.down);
    return down * row_height(ui, made.labels) + (down - 1) * ui.space().inner;
}

void step_diagram(Ui& ui, Rect const& area, std::span<StepDot const> steps) {
    if (steps.empty()) {
        return;
    }
    auto const made = arranged(ui, area.width, steps);
    auto rest = area;
    while (!steps.empty()) {
        auto const count = std::min(made.across, steps.size());
        step_row(ui, take_top(rest, row_height(ui, made.labels)), steps.first(count), made);
        take_top(rest, ui.space().inner);
        steps = steps.subspan(count);
    }
}

}  // namespace sunhall
