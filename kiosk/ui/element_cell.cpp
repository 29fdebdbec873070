#include "kiosk/ui/element_cell.hpp"

#include <algorithm>

#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

// tokens.md §5, six elements; pixels as drawn.
constexpr int element_pad = 20;
constexpr int element_icon = 32;
constexpr int fact_icon_tile = 64;
constexpr int meter_height = 8;
constexpr int meter_air = 6;  // above it, for commas reach below the figures

}  // namespace

int element_words_width(Ui const& ui, int width) { return width - 2 * ui.px(element_pad); }

void element_cell(Ui& ui, Rect const& area, ElementCell const& cell) {
    surface(ui, area, ui.colour().card);
    auto const& type = ui.type();
    auto inside = inset(area, ui.px(element_pad), ui.px(8));
    auto label = take_top(inside, type.small.line);
    ui.icon(take_left(label, ui.px(element_icon)), cell.icon, ui.px(element_icon),
            ui.accent_colours().colour);
    take_left(label, ui.px(10));
    auto const line = ui.theme().large ? type.small.line : ui.px(35);
    TypeStyle const words{type.small.size, line, false, false};
    ui.about(cell.origin, [&] {
        ui.text(label, cell.label, type.small.strong(), ui.accent_colours().colour,
                {.down = Down::Middle});
        ui.text(inside, cell.text, words, cell.missing ? ui.colour().ink2 : ui.colour().ink,
                {.lines = std::max(1, inside.height / words.line)});
    });
}

void fact_cell(Ui& ui, Rect const& area, FactCell const& cell) {
    surface(ui, area, ui.colour().card);
    auto const& type = ui.type();
    auto const& way = ui.accent_colours();
    auto inside = inset(area, ui.px(24), 0);
    auto const side = ui.px(fact_icon_tile);
    auto const tile = centred(take_left(inside, side), {side, side});
    ui.fill(tile, way.tint, ui.space().radius);
    ui.icon(tile, cell.icon, ui.px(40), way.colour);
    take_left(inside, ui.space().inner);
    auto const note = cell.note.empty() ? 0 : type.meta.line;
    auto const foot = cell.meter ? ui.px(meter_air) + ui.px(meter_height) : 0;
    auto lines = centred(inside, {inside.width, type.meta.line + type.lead.line + note + foot});
    ui.about(cell.origin, [&] {
        ui.text(take_top(lines, type.meta.line), cell.label, type.meta, ui.colour().ink2);
        auto const room = take_top(lines, type.lead.line);
        auto const style = fitting(ui, cell.text, type.section_dense, room.width, type.meta.size);
        ui.text(room, cell.text, style, ui.colour().ink, {.down = Down::Middle});
        ui.text(take_top(lines, note), cell.note, type.meta, ui.colour().ink2);
    });
    if (cell.meter) {
        auto bar = take_bottom(lines, ui.px(meter_height));
        ui.fill(bar, way.tint, bar.height / 2);
        bar.width = static_cast<int>(bar.width * *cell.meter);
        ui.fill(bar, way.colour, bar.height / 2);
    }
}

}  // namespace sunhall
