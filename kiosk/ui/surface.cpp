#include "kiosk/ui/surface.hpp"

#include <algorithm>

namespace sunhall {
namespace {

constexpr double press_darkening = 0.08;  // tokens.md §4
constexpr int chevron_size = 44;          // tokens.md §5, row
constexpr int shrink_step = 2;

}  // namespace

Colour under_finger(Ui const& ui, Colour fill, double pressed) {
    auto towards = ui.colour().ink;
    towards.alpha = fill.alpha;
    return mixed(fill, towards, press_darkening * pressed);
}

void surface(Ui& ui, Rect const& area, Colour fill, double pressed) {
    ui.shadow(area, pressed > 0 ? Elevation::Pressed : Elevation::Card);
    panel(ui, area, under_finger(ui, fill, pressed), ui.space().radius);
}

void panel(Ui& ui, Rect const& area, Colour fill, int radius) {
    ui.fill(area, fill, radius);
    if (ui.theme().flat) {
        ui.outline(area, ui.colour().edge, ui.space().edge_width, radius);
    }
}

void icon_beside_label(Ui& ui, Rect const& area, IconLabel const& what) {
    auto const icon_width = what.icon ? what.icon_size : 0;
    auto const gap = what.icon ? ui.space().icon_gap : 0;
    auto const room = area.width - icon_width - gap;
    auto const style = fitting(ui, what.label, what.style, room, ui.type().floor.size);
    auto const text_width = std::min(ui.measure(what.label, style).width, room);
    auto const whole = centred(area, {icon_width + gap + text_width, area.height});
    auto rest = whole;
    if (what.icon) {
        auto const place =
            what.icon_after ? take_right(rest, icon_width) : take_left(rest, icon_width);
        ui.icon(place, *what.icon, what.icon_size, what.icon_colour);
        what.icon_after ? take_right(rest, gap) : take_left(rest, gap);
    }
    ui.text(rest, what.label, style, what.colour, {.down = Down::Middle});
}

void icon_over_label(Ui& ui, Rect const& area, IconLabel const& what, int gap) {
    auto const height = what.icon_size + gap + what.style.line;
    auto rest = centred(area, {area.width, height});
    ui.icon(take_top(rest, what.icon_size), *what.icon, what.icon_size, what.icon_colour);
    take_top(rest, gap);
    auto const style = fitting(ui, what.label, what.style, rest.width, ui.type().floor.size);
    ui.text(rest, what.label, style, what.colour, {.across = Across::Middle, .down = Down::Middle});
}

void chevron(Ui& ui, Rect const& area, Colour colour) {
    ui.icon(area, Icon::ChevronRight, ui.px(chevron_size), colour);
}

TypeStyle fitting(Ui const& ui, std::string_view text, TypeStyle style, int width, int least) {
    while (style.size > least && ui.measure(text, style).width > width) {
        style.size -= shrink_step;
    }
    return style;
}

}  // namespace sunhall
