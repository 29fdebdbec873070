#include "kiosk/ui/page_foot.hpp"

#include <algorithm>

#include "kiosk/ui/surface.hpp"
#include "kiosk/ui/toast.hpp"

namespace sunhall {
namespace {

// tokens.md §5, hotline bar; pixels as drawn.
constexpr int tile_width = 116;
constexpr int tile_height = 88;
constexpr int tile_air = 8;
constexpr int number_size = 50;
constexpr int large_number_size = 110;
constexpr int least_label = 22;  // tokens.md §2: nothing below it, in large text neither

constexpr int key_width = 128;  // five of them beside the number, in large text
constexpr double spent = 0.45;  // of a key that can go no further

struct BarLook {
    TypeStyle number;
    Extent tile;
    int icon = 0;
    std::size_t most_tiles = 0;
};

/// With keys in large text, where tiles would be too wide for all of them.
BarLook look_with_keys(Ui const& ui) {
    auto const height = ui.theme().low ? 112 : 152;
    return {{ui.px(64), ui.px(72), true, false}, {ui.px(key_width), ui.px(height)}, ui.px(52), 5};
}

BarLook look_of(Ui const& ui, HotlineBar const& bar) {
    auto const px = [&](int drawn) { return ui.px(drawn); };
    if (!bar.keys.empty() && ui.theme().large && !ui.theme().landscape) {
        return look_with_keys(ui);
    }
    if (ui.theme().large && !ui.theme().landscape && !ui.theme().low) {
        return {{px(large_number_size), px(120), true, false}, {px(320), px(152)}, px(84), 1};
    }
    if (ui.theme().large && ui.theme().low) {
        return {{px(64), px(72), true, false}, {px(148), px(112)}, px(52), 3};
    }
    TypeStyle const number{px(number_size), px(56), true, false};
    if (ui.theme().landscape) {
        return {number, {px(148), px(ui.theme().large ? 112 : 80)}, px(44), 5};
    }
    return {number, {px(tile_width), px(tile_height)}, px(44), 5};
}

bool starts_with_digit(std::string const& text) {
    return !text.empty() && text.front() >= '0' && text.front() <= '9';
}

bool tile(Ui& ui, Rect const& area, HotlineTile const& what, bool touchable) {
    Touch touch;
    ui.about(what.origin, [&] {
        touch = ui.touch({.id = what.id,
                          .role = TargetRole::Hotline,
                          .label = what.number + " " + what.name,
                          .enabled = touchable},
                         area);
    });
    auto const& colour = ui.colour();
    auto const ground = mixed(colour.slate2, colour.on_slate, 0.08 * touch.pressed);
    ui.fill(area, ground, ui.space().radius);
    if (ui.theme().flat) {
        ui.outline(area, colour.on_slate2, ui.space().edge_width, ui.space().radius);
    }
    auto const wanted = starts_with_digit(what.number) ? ui.type().lead : ui.type().body.strong();
    auto const room = area.width - ui.px(4);
    auto const number =
        fitting(ui, what.number, wanted, area.width - 2 * ui.px(tile_air), ui.px(least_label));
    auto const name = fitting(ui, what.name, ui.type().floor, room, ui.px(least_label));
    // A word in the place of a number is smaller, but stands on the numbers' line.
    auto const upper = ui.type().lead.line - ui.px(4);
    auto lines = centred(area, {room, upper + ui.type().floor.line});
    ui.about(what.origin, [&] {
        ui.text(take_top(lines, upper), what.number, number, colour.on_slate,
                {.across = Across::Middle, .down = Down::Middle});
        ui.text(lines, what.name, name, colour.on_slate2, {.across = Across::Middle});
    });
    return touch.tapped;
}

bool key(Ui& ui, Rect const& area, BarKey const& what) {
    auto const touch = ui.touch(
        {.id = what.id, .role = TargetRole::Control, .label = what.label, .enabled = what.enabled},
        area);
    auto const& colour = ui.colour();
    ui.fill(area, mixed(colour.slate2, colour.on_slate, 0.08 * touch.pressed), ui.space().radius);
    if (ui.theme().flat) {
        ui.outline(area, colour.on_slate2, ui.space().edge_width, ui.space().radius);
    }
    auto const strength = what.enabled ? 1 : spent;
    auto const ink = mixed(colour.slate2, colour.on_slate, strength);
    auto const room = area.width - ui.px(8);
    icon_over_label(
        ui, area,
        {.icon = what.icon,
         .label = what.label,
         .style = fitting(ui, what.label, ui.type().floor.strong(), room, ui.px(least_label)),
         .icon_size = ui.px(ui.theme().large ? 48 : 40),
         .icon_colour = mixed(colour.slate2, colour.sun, strength),
         .colour = ink},
        0);
    return touch.tapped;
}

std::optional<FrameTap> keys(Ui& ui, Rect& row, std::vector<BarKey> const& list,
                             BarLook const& look) {
    auto const parts = static_cast<int>(list.size());
    auto const gap = ui.space().gap_key;
    auto const width = parts * look.tile.width + (parts - 1) * gap;
    auto const strip = ui.theme().landscape ? take_left(row, width) : take_right(row, width);
    auto const places = columns(centred(strip, {width, look.tile.height}), list.size(), gap);
    std::optional<FrameTap> tap;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (key(ui, places[i], list[i])) {
            tap = FrameTap{FrameTap::Kind::Key, i};
        }
    }
    return tap;
}

/// The tiles that have room; the last one, which leads to all, is always among them.
std::optional<FrameTap> tiles(Ui& ui, Rect& row, HotlineBar const& bar, BarLook const& look) {
    if (!bar.keys.empty()) {
        return keys(ui, row, bar.keys, look);
    }
    auto const count = std::min(bar.tiles.size(), look.most_tiles);
    if (count == 0) {
        return std::nullopt;
    }
    auto const parts = static_cast<int>(count);
    auto const gap = ui.space().gap_key;
    auto const width = parts * look.tile.width + (parts - 1) * gap;
    auto strip = ui.theme().landscape ? take_left(row, width) : take_right(row, width);
    auto const places = columns(centred(strip, {width, look.tile.height}), count, gap);
    std::optional<FrameTap> tap;
    for (std::size_t i = 0; i < count; ++i) {
        auto const index = i + 1 == count ? bar.tiles.size() - 1 : i;
        if (tile(ui, places[i], bar.tiles[index], bar.touchable)) {
            tap = FrameTap{FrameTap::Kind::Hotline, index};
        }
    }
    return tap;
}

void main_number(Ui& ui, Rect& row, HotlineBar const& bar, BarLook const& look) {
    auto const& colour = ui.colour();
    ui.icon(take_left(row, look.icon), Icon::Phone, look.icon, colour.sun);
    take_left(row, ui.px(20));
    ui.about(bar.origin, [&] {
        if (ui.theme().landscape) {
            auto const width = ui.measure(bar.number, look.number).width;
            ui.text(take_left(row, width), bar.number, look.number, colour.sun,
                    {.down = Down::Middle});
            take_left(row, ui.space().inner);
            ui.text(take_left(row, ui.px(ui.theme().large ? 264 : 184)), bar.caption,
                    ui.type().floor, colour.on_slate2, {.down = Down::Middle, .lines = 2});
            take_left(row, ui.space().inner);
            return;
        }
        if (ui.theme().large && !bar.keys.empty()) {
            // Five keys leave no room for more.
            ui.text(row, bar.number, look.number, colour.sun, {.down = Down::Middle});
            return;
        }
        auto const& caption = ui.theme().large ? ui.type().small : ui.type().floor;
        auto lines = centred(row, {row.width, look.number.line + caption.line});
        ui.text(take_top(lines, look.number.line), bar.number, look.number, colour.sun);
        ui.text(lines, bar.caption, caption, ui.theme().large ? colour.on_slate : colour.on_slate2);
    });
}

void freshness_in_bar(Ui& ui, Rect const& row, FreshnessLine const& line) {
    auto const& style = ui.type().floor;
    auto const count = static_cast<int>(line.short_lines.size());
    auto lines = centred(row, {row.width, count * style.line});
    for (auto const& text : line.short_lines) {
        ui.text(take_top(lines, style.line), text, style, ui.colour().on_slate2,
                {.across = Across::Right});
    }
}

}  // namespace

std::optional<FrameTap> hotline_bar(Ui& ui, Rect const& area, HotlineBar const& bar,
                                    BarStatus const& status) {
    ui.fill(area, ui.colour().slate);
    if (ui.theme().flat) {
        ui.fill({area.x, area.y, area.width, ui.space().edge_width}, ui.colour().edge);
    }
    auto const look = look_of(ui, bar);
    auto row = inset(area, ui.space().margin, 0);
    std::optional<FrameTap> tap;
    if (ui.theme().landscape) {
        main_number(ui, row, bar, look);
        tap = tiles(ui, row, bar, look);
        if (!status.toast.empty()) {
            take_left(row, ui.space().gutter);
            toast_in_bar(ui, row, status.toast);
        } else if (status.freshness) {
            freshness_in_bar(ui, row, *status.freshness);
        }
        return tap;
    }
    tap = tiles(ui, row, bar, look);
    main_number(ui, row, bar, look);
    return tap;
}

void freshness_line(Ui& ui, Rect const& area, FreshnessLine const& line) {
    auto const& colour = ui.colour();
    auto const& style = ui.type().floor;
    auto row = area;
    ui.icon(take_left(row, ui.px(28)), line.stale ? Icon::Stale : Icon::Verified, ui.px(28),
            line.stale ? colour.stale_edge : colour.ok);
    take_left(row, ui.px(10));
    if (!ui.theme().large) {
        auto const width = ui.measure(line.verified, style).width;
        ui.text(take_right(row, width), line.verified, style, colour.ink2, {.down = Down::Middle});
        take_right(row, ui.space().inner);
    }
    ui.text(row, line.text, fitting(ui, line.text, style, row.width, ui.px(least_label)),
            colour.ink2, {.down = Down::Middle});
}

}  // namespace sunhall
