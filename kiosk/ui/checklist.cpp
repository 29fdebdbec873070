#include "kiosk/ui/checklist.hpp"

#include <algorithm>

#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

// tokens.md §5, checklist row; pixels as drawn.
constexpr int box_side = 36;
constexpr int form_width = 168;
constexpr int note_width = 290;

struct RowParts {
    Rect box, name, form, note;
};

TypeStyle note_style(Ui const& ui, CheckRow const& row) {
    return row.spared ? ui.type().small.strong() : ui.type().small;
}

/// In large text form and note stand below the name.
RowParts parts_of(Ui const& ui, Rect const& area) {
    auto rest = inset(area, ui.px(2), 0);
    auto const box = take_left(rest, ui.px(box_side));
    take_left(rest, ui.px(20));
    if (ui.theme().large) {
        auto lines = inset(rest, 0, ui.px(10));
        auto const below = take_bottom(lines, ui.type().small.line);
        auto note = below;
        auto const form = take_left(note, ui.px(form_width * 3 / 2));
        return {box, lines, form, note};
    }
    auto const note = take_right(rest, std::min(ui.px(note_width), rest.width / 3));
    auto const form = take_right(rest, std::min(ui.px(form_width), rest.width / 3));
    take_right(rest, ui.space().inner);
    return {box, rest, form, note};
}

void box(Ui& ui, Rect const& place, bool ticked) {
    auto const side = ui.px(box_side);
    auto const square = centred(place, {side, side});
    auto const& way = ui.accent_colours();
    ui.fill(square, ui.colour().card, ui.space().radius_small);
    ui.outline(square, way.colour, ui.px(3), ui.space().radius_small);
    if (ticked) {
        // The font's tick is thin: set twice it is as bold as the words beside it.
        ui.icon(square, Icon::Check, ui.px(34), way.colour);
        ui.icon(square.moved(0, ui.px(1)), Icon::Check, ui.px(34), way.colour);
    }
}

}  // namespace

int check_row_height(Ui const& ui, int width, CheckRow const& row) {
    auto const parts = parts_of(ui, {0, 0, width, ui.space().checklist_row});
    auto const name = ui.measure(row.name, ui.type().body.strong(), parts.name.width, 2).height;
    if (ui.theme().large) {
        return std::max(ui.space().checklist_row, name + ui.type().small.line + 2 * ui.px(10));
    }
    auto const note = ui.measure(row.note, note_style(ui, row), parts.note.width, 2).height;
    return std::max(ui.space().checklist_row, std::max(name, note) + 2 * ui.px(9));
}

bool check_row(Ui& ui, Rect const& area, CheckRow const& row) {
    auto const& colour = ui.colour();
    Touch touch;
    ui.about(row.origin, [&] {
        touch = ui.touch({.id = row.id, .role = TargetRole::Checkbox, .label = row.name}, area);
        if (touch.pressed > 0) {
            ui.fill(area, under_finger(ui, colour.card, touch.pressed));
        }
        auto const parts = parts_of(ui, area);
        box(ui, parts.box, row.ticked);
        Placement const two_lines{.down = Down::Middle, .lines = 2};
        ui.text(parts.name, row.name, ui.type().body.strong(), colour.ink, two_lines);
        ui.text(parts.form, row.form, ui.type().small, colour.ink, {.down = Down::Middle});
        ui.text(parts.note, row.note, note_style(ui, row), row.spared ? colour.ok : colour.ink2,
                two_lines);
    });
    return touch.tapped;
}

}  // namespace sunhall
