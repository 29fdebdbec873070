#include "kiosk/ui/hero.hpp"

#include <algorithm>

#include "kiosk/ui/daylight.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

// tokens.md §5, hero; pixels as drawn.
constexpr int hero_pad = 36;
constexpr int icon_tile_side = 112;
constexpr int icon_tile_top = 28;
constexpr int hero_icon_side = 69;
constexpr int least_above_count = 16;
/// Doors at least so many times as wide as high lay out in one line.
constexpr int one_line_ratio = 4;
constexpr int one_line_chevron = 72;
constexpr int tile_icon = 52;

/// White, also in dark themes its own: the icon stands in light.
void lit_icon(Ui& ui, Rect const& area, HeroCard const& card) {
    auto const& colours = ui.theme().of(card.accent);
    ui.fill(area, ui.theme().name == ThemeName::ContrastDark ? ui.colour().bg : rgb(0xFFFFFF),
            ui.space().radius);
    ui.icon(area, card.icon, area.height * hero_icon_side / icon_tile_side, colours.colour);
}

int words_height(Ui const& ui) { return ui.type().display.line + ui.px(6) + ui.type().small.line; }

void words(Ui& ui, Rect area, HeroCard const& card) {
    auto const& type = ui.type();
    auto const white = ui.colour().on_fill;
    auto const style = fitting(ui, card.name, type.display, area.width, type.title.size);
    if (area.height < words_height(ui)) {
        ui.text(area, card.name, style, white, {.down = Down::Middle});
        return;
    }
    ui.text(take_top(area, type.display.line), card.name, style, white, {.down = Down::Middle});
    auto const promise = fitting(ui, card.promise, type.small, area.width, type.floor.size);
    ui.text(take_bottom(area, type.small.line), card.promise, promise, white);
}

Touch one_line(Ui& ui, Rect const& area, HeroCard const& card, Touch touch) {
    auto const side = area.height - 2 * std::min(ui.px(32), area.height / 8);
    auto row = inset(area, ui.px(40), 0);
    auto const end = take_right(row, side);
    door_ground(ui, area, ui.theme().of(card.accent), centred(end, {ui.px(88), side}),
                touch.pressed);
    lit_icon(ui, centred(take_left(row, side), {side, side}), card);
    take_left(row, ui.px(40));
    auto const height = std::min(words_height(ui), area.height);
    words(ui, centred(row, {row.width - ui.px(100), height}).moved(-ui.px(50), 0), card);
    ui.icon(end, Icon::ChevronRight, ui.px(one_line_chevron), ui.colour().on_fill);
    return touch;
}

Touch upright(Ui& ui, Rect const& area, HeroCard const& card, Touch touch) {
    auto const& type = ui.type();
    auto const side = ui.px(icon_tile_side);
    Rect const lit{area.right() - ui.px(icon_tile_top) - side, area.y + ui.px(icon_tile_top), side,
                   side};
    door_ground(ui, area, ui.theme().of(card.accent), lit, touch.pressed);
    lit_icon(ui, lit, card);
    auto inside = inset(area, ui.px(hero_pad), 0);
    take_bottom(inside, ui.px(28));
    // A low door has little room for how much is behind it, and then none.
    auto const above = inside.height - words_height(ui) - type.small.line;
    if (above >= ui.px(least_above_count)) {
        Rect const count{inside.x, area.y + std::min(ui.px(32), above / 2),
                         lit.x - inside.x - ui.space().inner, type.small.line};
        ui.text(count, card.count, type.small.strong(), ui.colour().on_fill);
    }
    words(ui, take_bottom(inside, words_height(ui)), card);
    return touch;
}

}  // namespace

bool hero(Ui& ui, Rect const& area, HeroCard const& card) {
    auto const touch =
        ui.touch({.id = card.id, .role = TargetRole::Button, .label = card.name}, area);
    bool const flat_door = area.width >= one_line_ratio * area.height;
    return flat_door ? one_line(ui, area, card, touch).tapped
                     : upright(ui, area, card, touch).tapped;
}

bool icon_tile(Ui& ui, Rect const& area, IconTile const& tile) {
    auto const touch =
        ui.touch({.id = tile.id, .role = TargetRole::Button, .label = tile.label}, area);
    auto const& colour = ui.colour();
    surface(ui, area, tile.help ? colour.sun : colour.card, touch.pressed);
    auto style = ui.type().section_dense;
    style.size = ui.theme().large ? style.size - 4 : style.size;
    IconLabel const parts{.icon = tile.icon,
                          .label = tile.label,
                          .style = style,
                          .icon_size = ui.px(tile_icon),
                          .icon_colour = tile.help ? colour.on_sun : colour.sign,
                          .colour = tile.help ? colour.on_sun : colour.ink};
    auto const inside = inset(area, ui.space().icon_gap);
    if (area.width > 2 * area.height) {
        icon_beside_label(ui, inside, parts);
    } else {
        icon_over_label(ui, inside, parts, ui.px(6));
    }
    return touch.tapped;
}

}  // namespace sunhall
