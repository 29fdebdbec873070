// The part of hall_map.hpp that draws the plan.
#include <algorithm>
#include <cmath>

#include "kiosk/screens/hall_map.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {

namespace {

constexpr int sign_icon = 40;
constexpr int here_icon = 72;
// tokens.md §2, floor: nothing is set smaller, in large text neither; the rows name it in full.
constexpr int least_size = 22;
constexpr int least_line = 30;

using Area = HallMapView::Area;

/// Decimetres into pixels.
struct Scale {
    Rect ground;
    double factor;

    [[nodiscard]] int across(int decimetres) const {
        return ground.x + static_cast<int>(std::lround(decimetres * factor));
    }
    [[nodiscard]] int down(int decimetres) const {
        return ground.y + static_cast<int>(std::lround(decimetres * factor));
    }
    [[nodiscard]] Rect place(Area const& area) const {
        auto const x = across(area.x);
        auto const y = down(area.y);
        return {x, y, across(area.x + area.width) - x, down(area.y + area.height) - y};
    }
};

Scale scale_of(Rect const& area, HallMapView const& view) {
    auto const factor = std::min(static_cast<double>(area.width) / std::max(view.width, 1),
                                 static_cast<double>(area.height) / std::max(view.height, 1));
    auto const width = static_cast<int>(view.width * factor);
    auto const height = static_cast<int>(view.height * factor);
    return {centred(area, {width, height}), factor};
}

/// Which words an area has room for; none: its sign stands for them.
struct Words {
    std::string name;
    std::string detail;
    TypeStyle style;
};

Rect inside_of(Ui const& ui, Rect const& place) { return inset(place, ui.px(6), ui.px(4)); }

/// Name over detail, else the name, else the windows' numbers; of a department the name in the
/// plan's least letters before there are none at all.
std::optional<Words> words_of(Ui const& ui, Rect const& place, Area const& area) {
    auto const inside = inside_of(ui, place);
    auto const& floor = ui.type().floor;
    TypeStyle const least{ui.px(least_size), ui.px(least_line), false, false};
    auto const height = [&](std::string const& words, TypeStyle const& style) {
        return words.empty() ? 0 : ui.measure(words, style, inside.width, 0).height;
    };
    auto const name = height(area.name, floor.strong());
    if (name + height(area.detail, floor) <= inside.height) {
        return Words{area.name, area.detail, floor};
    }
    if (name <= inside.height) {
        return Words{area.name, {}, floor};
    }
    if (area.intent && height(area.name, least.strong()) <= inside.height) {
        return Words{area.name, {}, least};
    }
    if (!area.detail.empty() && height(area.detail, least.strong()) <= inside.height) {
        return Words{area.detail, {}, least};
    }
    return std::nullopt;
}

void draw_words(Ui& ui, Rect const& place, Area const& area, Colour colour) {
    auto const words = words_of(ui, place, area);
    if (!words) {
        if (auto const icon = icon_of(area.use)) {
            ui.icon(place, *icon, std::min({ui.px(sign_icon), place.width, place.height}), colour);
        }
        return;
    }
    auto const inside = inside_of(ui, place);
    auto const strong = words->style.strong();
    auto const name = ui.measure(words->name, strong, inside.width, 0).height;
    auto const detail =
        words->detail.empty() ? 0 : ui.measure(words->detail, words->style, inside.width, 0).height;
    auto lines = centred(inside, {inside.width, name + detail});
    ui.text(take_top(lines, name), words->name, strong, colour,
            {.across = Across::Middle, .lines = 0});
    ui.text(lines, words->detail, words->style, colour, {.across = Across::Middle, .lines = 0});
}

/// So large that a finger meets it.
Rect widened(Ui const& ui, Rect const& place) {
    auto const least = ui.space().target_least;
    return centred(place, {std::max(place.width, least), std::max(place.height, least)});
}

/// Where a finger meets a department: of a small one also beside it. Nowhere where that is another
/// department's place; the row below the plan or beside it leads there, too.
std::optional<Rect> reach_of(Ui const& ui, Scale const& scale, HallMapView const& view,
                             std::size_t index) {
    auto const place = scale.place(view.areas[index]);
    auto const reach = widened(ui, place);
    for (std::size_t i = 0; i < view.areas.size() && reach != place; ++i) {
        bool const other = i != index && view.areas[i].intent;
        if (other && !meet(reach, widened(ui, scale.place(view.areas[i]))).empty()) {
            return std::nullopt;
        }
    }
    return reach;
}

std::optional<Intent> draw_department(Ui& ui, Rect const& place, std::optional<Rect> const& reach,
                                      Area const& area, std::size_t index) {
    auto const touch = reach ? ui.touch({.id = "map.area." + std::to_string(index),
                                         .role = TargetRole::Button,
                                         .label = area.name + " " + area.detail},
                                        *reach)
                             : Touch{};
    auto const& colour = ui.colour();
    surface(ui, place, area.marked ? colour.chosen : colour.card, touch.pressed);
    if (!area.marked && !ui.theme().flat) {
        ui.outline(place, colour.slate2, ui.space().edge_width, ui.space().radius);
    }
    draw_words(ui, place, area, area.marked ? colour.on_chosen : colour.ink);
    return touch.tapped ? area.intent : std::nullopt;
}

void draw_room(Ui& ui, Rect const& place, Area const& area) {
    auto const& colour = ui.colour();
    bool const open = area.use == AreaUse::Waiting;
    panel(ui, place, open ? colour.bg : colour.sunk, ui.space().radius_small);
    if (open && !ui.theme().flat) {
        // Hardly another colour than the floor around it.
        ui.outline(place, colour.edge, ui.space().edge_width, ui.space().radius_small);
    }
    draw_words(ui, place, area, colour.ink2);
}

/// The label stands above the sign, or below it where the wall is too near.
void draw_here(Ui& ui, Scale const& scale, HallMapView::Here const& here) {
    auto const& colour = ui.colour();
    auto const style = ui.type().small.strong();
    auto const side = ui.px(here_icon);
    auto const x = scale.across(here.x);
    auto const y = scale.down(here.y);
    ui.disc({x - side / 2, y - side / 2, side, side}, colour.sun);
    ui.icon({x - side / 2, y - side / 2, side, side}, Icon::Here, side * 3 / 4, colour.on_sun);
    auto const width = ui.measure(here.label, style).width + 2 * ui.space().icon_gap;
    auto const height = style.line + ui.px(4);
    auto const left = std::clamp(x - width / 2, scale.ground.x, scale.ground.right() - width);
    auto const above = y - side / 2 - height - ui.px(4);
    auto const top = above < scale.ground.y ? y + side / 2 + ui.px(4) : above;
    Rect const label{left, top, width, height};
    ui.fill(label, colour.sun, ui.space().radius_small);
    ui.text(label, here.label, style, colour.on_sun,
            {.across = Across::Middle, .down = Down::Middle});
}

}  // namespace

std::optional<Icon> icon_of(AreaUse use) {
    switch (use) {
        case AreaUse::Windows: return Icon::Window;
        case AreaUse::Desk: return Icon::Support;
        case AreaUse::SelfService: return Icon::TouchPoint;
        case AreaUse::Waiting: return Icon::Seat;
        case AreaUse::Entrance: return Icon::Entrance;
        case AreaUse::Stairs: return Icon::Stairs;
        case AreaUse::Lift: return Icon::Lift;
        case AreaUse::Toilet: return Icon::Toilet;
        case AreaUse::Nursery: return Icon::Nursery;
        case AreaUse::Office: return Icon::Building;
        case AreaUse::Other: break;
    }
    return std::nullopt;
}

int plan_height(int width, HallMapView const& view) {
    return view.width == 0 ? 0 : width * view.height / view.width;
}

std::vector<HallMapView::Sign> signs_on_plan(Ui const& ui, Rect const& area,
                                             HallMapView const& view) {
    auto const scale = scale_of(area, view);
    std::vector<HallMapView::Sign> signs;
    for (auto const& sign : view.signs) {
        bool const without_words = std::ranges::any_of(view.areas, [&](Area const& room) {
            return room.use == sign.use && !words_of(ui, scale.place(room), room);
        });
        if (without_words) {
            signs.push_back(sign);
        }
    }
    return signs;
}

std::optional<Intent> draw_plan(Ui& ui, Rect const& area, HallMapView const& view) {
    std::optional<Intent> asked;
    auto const scale = scale_of(area, view);
    ui.about(origin(view.item, "hall.floors"), [&] {
        panel(ui, scale.ground, mixed(ui.colour().card, ui.colour().sunk, 0.5), ui.space().radius);
        ui.outline(scale.ground, ui.colour().edge, ui.space().edge_width, ui.space().radius);
        for (std::size_t i = 0; i < view.areas.size(); ++i) {
            auto const& room = view.areas[i];
            auto const place = scale.place(room);
            if (!room.intent) {
                draw_room(ui, place, room);
            } else if (auto tapped =
                           draw_department(ui, place, reach_of(ui, scale, view, i), room, i)) {
                asked = std::move(tapped);
            }
        }
        if (view.here) {
            draw_here(ui, scale, *view.here);
        }
    });
    return asked;
}

}  // namespace sunhall
