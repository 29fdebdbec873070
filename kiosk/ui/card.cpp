#include "kiosk/ui/card.hpp"

#include <algorithm>

#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

constexpr int least_title = 44;  // tokens.md §7: no Song style below it

TypeStyle heading_style(Ui const& ui, Density density) {
    return density == Density::Dense ? ui.type().section_dense : ui.type().section;
}

/// The bar in the way's colour and the heading beside it; leaves the rest of the line.
void heading_line(Ui& ui, Rect& line, std::string_view heading, TypeStyle const& style) {
    auto const bar = centred(take_left(line, ui.px(8)), {ui.px(8), ui.px(32)});
    ui.fill(bar, ui.accent_colours().colour, ui.px(4));
    take_left(line, ui.px(14));
    auto const fitted = fitting(ui, heading, style, line.width, ui.type().body.size);
    auto const width =
        ui.text(line, heading, fitted, ui.colour().ink, {.across = Across::Joined}).width;
    take_left(line, width + ui.space().inner);
}

}  // namespace

Rect card(Ui& ui, Rect const& area) {
    surface(ui, area, ui.colour().card);
    return inset(area, ui.space().pad_across, ui.space().pad_down);
}

int card_height(Ui const& ui, int inside) { return inside + 2 * ui.space().pad_down; }

TouchCard touch_card(Ui& ui, Rect const& area, TargetName const& name) {
    auto const touch = ui.touch(name, area);
    surface(ui, area, ui.colour().card, touch.pressed);
    return {inset(area, ui.space().pad_across, ui.space().pad_down), touch};
}

void section(Ui& ui, Rect& rest, std::string_view heading, std::string_view aside,
             Density density) {
    auto const style = heading_style(ui, density);
    auto line = take_top(rest, style.line);
    heading_line(ui, line, heading, style);
    ui.text(line, aside, ui.type().meta, ui.colour().ink2,
            {.across = Across::Right, .down = Down::Middle});
}

bool section_link(Ui& ui, Rect& rest, std::string_view heading, TargetName const& link,
                  Density density) {
    auto const style = heading_style(ui, density);
    auto line = take_top(rest, style.line);
    heading_line(ui, line, heading, style);
    auto const words = ui.type().small.strong();
    auto const mark = ui.px(36);
    auto const width = std::min(ui.measure(link.label, words).width + mark, line.width);
    auto place = take_right(line, width);
    // The finger gets more than the words are high, and what lies right of them; nothing of what
    // follows, which may have to be touched itself.
    auto const height = std::max(ui.space().target_least, place.height);
    Rect const reach{place.x - ui.space().inner, place.bottom() - height,
                     std::max(place.width + 2 * ui.space().inner, ui.space().target_least), height};
    auto const touch = ui.touch(link, reach);
    auto const colour = under_finger(ui, ui.accent_colours().colour, touch.pressed);
    ui.icon(take_right(place, mark), Icon::ChevronRight, mark, colour);
    ui.text(place, link.label, words, colour, {.down = Down::Middle});
    return touch.tapped;
}

void page_title(Ui& ui, Rect& rest, std::string_view title) {
    // One line if it can be: a second one with a single character looks like a mistake.
    auto const fitted = fitting(ui, title, ui.type().title, rest.width, ui.px(least_title));
    bool const one_line = ui.measure(title, fitted).width <= rest.width;
    auto const& style = one_line ? fitted : ui.type().title;
    auto const height = ui.measure(title, style, rest.width, 2).height;
    ui.text(take_top(rest, height), title, style, ui.colour().ink, {.lines = 2});
}

void rule(Ui& ui, Rect const& area, int y) {
    ui.fill({area.x, y, area.width, ui.px(1)}, ui.colour().line);
}

}  // namespace sunhall
