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
constexpr int least_air = 12;  // above and below the words
/// Of its height, a name that stands alone takes so many sixteenths.
constexpr int flat_name_part = 9;
constexpr int least_with_chevron = 700;
constexpr int tile_icon = 52;
/// A tile as low as that has a smaller icon.
constexpr int low_tile = 120;
constexpr int low_tile_icon = 40;
// Low reach: a door as large as the upper half.
constexpr int open_door_pad = 48;
constexpr int open_door_tile = 176;
constexpr int open_door_name = 88;
constexpr int open_door_name_line = 112;

/// White, also in dark themes its own: the icon stands in light.
void lit_icon(Ui& ui, Rect const& area, HeroCard const& card) {
    auto const& colours = ui.theme().of(card.accent);
    ui.fill(area, ui.theme().name == ThemeName::ContrastDark ? ui.colour().bg : rgb(0xFFFFFF),
            ui.space().radius);
    ui.icon(area, card.icon, area.height * hero_icon_side / icon_tile_side, colours.colour);
}

TypeStyle tile_label(Ui const& ui) {
    auto style = ui.type().section_dense;
    style.size = ui.theme().large ? style.size - 4 : style.size;
    return style;
}

int words_height(Ui const& ui, TypeStyle const& name) {
    return name.line + ui.px(6) + ui.type().small.line;
}

/// A door so low that its promise would stand on its edge has a smaller name.
TypeStyle const& name_within(Ui const& ui, int height) {
    auto const& type = ui.type();
    bool const has_air = words_height(ui, type.display) + 2 * ui.px(least_air) <= height;
    return has_air ? type.display : type.title;
}

/// Widths that the lines have, of which the lower one may be clear of the icon.
struct Rooms {
    int name, promise;
};

void words(Ui& ui, Rect area, HeroCard const& card, TypeStyle const& name, Rooms rooms) {
    auto const& type = ui.type();
    auto const white = ui.colour().on_fill;
    auto style = fitting(ui, card.name, name, rooms.name, type.title.size);
    if (area.height < words_height(ui, name)) {
        style.size = std::min(style.size, area.height * flat_name_part / 16);
        ui.text(area, card.name, style, white, {.down = Down::Middle});
        return;
    }
    ui.text(take_top(area, name.line), card.name, style, white, {.down = Down::Middle});
    auto const promise = fitting(ui, card.promise, type.small, rooms.promise, type.floor.size);
    auto line = take_bottom(area, type.small.line);
    ui.text(take_left(line, rooms.promise), card.promise, promise, white);
}

Touch one_line(Ui& ui, Rect const& area, HeroCard const& card, Touch touch) {
    auto const side = area.height - 2 * std::min(ui.px(32), area.height / 8);
    auto const& name = name_within(ui, area.height);
    auto const height = std::min(words_height(ui, name), area.height);
    if (area.width < ui.px(least_with_chevron)) {
        auto row = inset(area, ui.px(24), 0);
        auto const icon = centred(take_left(row, side), {side, side});
        door_ground(ui, area, ui.theme().of(card.accent), icon, touch.pressed);
        lit_icon(ui, icon, card);
        take_left(row, ui.px(20));
        words(ui, centred(row, {row.width, height}), card, name, {row.width, row.width});
        return touch;
    }
    auto row = inset(area, ui.px(40), 0);
    auto const end = take_right(row, side);
    door_ground(ui, area, ui.theme().of(card.accent), centred(end, {ui.px(88), side}),
                touch.pressed);
    lit_icon(ui, centred(take_left(row, side), {side, side}), card);
    take_left(row, ui.px(40));
    auto const lines = centred(row, {row.width - ui.px(100), height}).moved(-ui.px(50), 0);
    words(ui, lines, card, name, {lines.width, lines.width});
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
    auto const above = inside.height - words_height(ui, type.display) - type.small.line;
    if (above >= ui.px(least_above_count)) {
        Rect const count{inside.x, area.y + std::min(ui.px(32), above / 2),
                         lit.x - inside.x - ui.space().inner, type.small.line};
        ui.text(count, card.count, type.small.strong(), ui.colour().on_fill);
    }
    auto const lines = take_bottom(inside, words_height(ui, type.display));
    // Of a low door, the name stands beside the icon.
    auto const beside = lit.x - ui.space().icon_gap - lines.x;
    words(ui, lines, card, type.display,
          {lines.y < lit.bottom() ? beside : lines.width,
           lines.bottom() - type.small.line < lit.bottom() ? beside : lines.width});
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

void open_door(Ui& ui, Rect const& area, Icon icon, std::string_view name, std::string_view note) {
    auto const pad = ui.px(open_door_pad);
    auto const side = ui.px(open_door_tile);
    Rect const lit{area.right() - pad - side, area.y + pad, side, side};
    door_ground(ui, area, ui.accent_colours(), lit, 0);
    lit_icon(
        ui, lit,
        {.id = {}, .accent = ui.accent(), .icon = icon, .name = {}, .promise = {}, .count = {}});
    auto const& type = ui.type();
    auto const words_on_it =
        ui.accent() == Accent::Neutral ? ui.colour().on_chosen : ui.colour().on_fill;
    auto inside = inset(area, pad);
    auto const small = ui.measure(note, type.reading, inside.width, 2).height;
    ui.text(take_bottom(inside, small), note, type.reading, words_on_it, {.lines = 2});
    take_bottom(inside, ui.space().inner);
    TypeStyle const wanted{ui.px(open_door_name), ui.px(open_door_name_line), true, true};
    auto const fitted = fitting(ui, name, wanted, inside.width, type.display.size);
    auto const height = ui.measure(name, fitted, inside.width, 2).height;
    ui.text(take_bottom(inside, height), name, fitted, words_on_it, {.lines = 2});
}

int tile_label_size(Ui const& ui, int tile_width, std::string_view label) {
    auto const room = tile_width - 2 * ui.space().icon_gap;
    return fitting(ui, label, tile_label(ui), room, ui.type().floor.size).size;
}

bool icon_tile(Ui& ui, Rect const& area, IconTile const& tile) {
    auto const touch =
        ui.touch({.id = tile.id, .role = TargetRole::Button, .label = tile.label}, area);
    auto const& colour = ui.colour();
    surface(ui, area, tile.help ? colour.sun : colour.card, touch.pressed);
    auto style = tile_label(ui);
    style.size = tile.label_size == 0 ? style.size : tile.label_size;
    bool const low = area.height < ui.px(low_tile);
    if (low) {
        style.line = style.size * 4 / 3;
    }
    auto const pads = 2 * ui.space().icon_gap;
    IconLabel const parts{
        .icon = tile.icon,
        .label = tile.label,
        .style = style,
        .icon_size = low ? std::min(ui.px(low_tile_icon), area.height - pads - style.line)
                         : ui.px(tile_icon),
        .icon_colour = tile.help ? colour.on_sun : colour.sign,
        .colour = tile.help ? colour.on_sun : colour.ink};
    auto const inside = inset(area, ui.space().icon_gap);
    if (area.width > 2 * area.height) {
        icon_beside_label(ui, inside, parts);
    } else {
        icon_over_label(ui, inside, parts, ui.px(low ? 0 : 6));
    }
    return touch.tapped;
}

}  // namespace sunhall
