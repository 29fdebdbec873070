#include "kiosk/screens/hall_plan.hpp"

#include <algorithm>
#include <cmath>

#include "kiosk/screens/page_area.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {

namespace {

constexpr int sign_side = 40;
constexpr int here_icon = 72;
constexpr int number_size = 26;

using Area = HallMapView::Area;

void draw_label(Ui& ui, PlanLabel const& label, Colour ink, Colour ground) {
    if (label.name.empty()) {
        draw_plan_sign(ui, label.place, label.sign, ink, ground);
        return;
    }
    auto lines = label.place;
    auto const strong = label.style.strong();
    auto const name = ui.measure(label.name, strong, lines.width, 0).height;
    ui.text(take_top(lines, name), label.name, strong, ink, {.across = Across::Middle, .lines = 0});
    ui.text(lines, label.detail, label.style, ink, {.across = Across::Middle, .lines = 0});
}

/// So large that a finger meets it.
Rect widened(Ui const& ui, Rect const& place) {
    auto const least = ui.space().target_least;
    return centred(place, {std::max(place.width, least), std::max(place.height, least)});
}

/// Where a finger meets a department: of a small one also beside it. Nowhere where that is another
/// department's place; the row below the plan or beside it leads there, too.
std::optional<Rect> reach_of(Ui const& ui, PlanScale const& scale, HallMapView const& view,
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

struct Room {
    Area const& area;
    PlanLabel const& label;
    Rect place;
};

std::optional<Intent> draw_department(Ui& ui, Room const& room, std::optional<Rect> const& reach,
                                      std::size_t index) {
    auto const& area = room.area;
    auto const touch = reach ? ui.touch({.id = "map.area." + std::to_string(index),
                                         .role = TargetRole::Button,
                                         .label = area.name + " " + area.detail},
                                        *reach)
                             : Touch{};
    auto const& colour = ui.colour();
    auto const ground = area.marked ? colour.chosen : colour.card;
    surface(ui, room.place, ground, touch.pressed);
    if (!area.marked && !ui.theme().flat) {
        ui.outline(room.place, colour.slate2, ui.space().edge_width, ui.space().radius);
    }
    draw_label(ui, room.label, area.marked ? colour.on_chosen : colour.ink, ground);
    return touch.tapped ? area.intent : std::nullopt;
}

void draw_room(Ui& ui, Room const& room) {
    auto const& colour = ui.colour();
    bool const open = room.area.use == AreaUse::Waiting;
    auto const ground = open ? colour.bg : colour.sunk;
    panel(ui, room.place, ground, ui.space().radius_small);
    if (open && !ui.theme().flat) {
        // Hardly another colour than the floor around it.
        ui.outline(room.place, colour.edge, ui.space().edge_width, ui.space().radius_small);
    }
    draw_label(ui, room.label, colour.ink2, ground);
}

void draw_pin(Ui& ui, PlanPin const& pin, std::string const& words) {
    auto const& colour = ui.colour();
    ui.disc(pin.disc, colour.sun);
    ui.icon(pin.disc, Icon::Here, pin.disc.width * 3 / 4, colour.on_sun);
    ui.fill(pin.label, colour.sun, ui.space().radius_small);
    ui.text(pin.label, words, ui.type().small.strong(), colour.on_sun,
            {.across = Across::Middle, .down = Down::Middle});
}

}  // namespace

int PlanScale::across(int decimetres) const {
    return ground.x + static_cast<int>(std::lround(decimetres * factor));
}

int PlanScale::down(int decimetres) const {
    return ground.y + static_cast<int>(std::lround(decimetres * factor));
}

Rect PlanScale::place(Area const& area) const {
    auto const x = across(area.x);
    auto const y = down(area.y);
    return {x, y, across(area.x + area.width) - x, down(area.y + area.height) - y};
}

PlanScale plan_scale(Rect const& area, HallMapView const& view) {
    auto const factor = std::min(static_cast<double>(area.width) / std::max(view.width, 1),
                                 static_cast<double>(area.height) / std::max(view.height, 1));
    auto const width = static_cast<int>(view.width * factor);
    auto const height = static_cast<int>(view.height * factor);
    return {centred(area, {width, height}), factor};
}

std::optional<PlanPin> plan_pin(Ui const& ui, PlanScale const& scale, HallMapView const& view) {
    if (!view.here) {
        return std::nullopt;
    }
    auto const style = ui.type().small.strong();
    auto const side = ui.px(here_icon);
    auto const x = scale.across(view.here->x);
    auto const y = scale.down(view.here->y);
    auto const width = ui.measure(view.here->label, style).width + 2 * ui.space().icon_gap;
    auto const height = style.line + ui.px(4);
    auto const left = std::clamp(x - width / 2, scale.ground.x, scale.ground.right() - width);
    auto const above = y - side / 2 - height - ui.px(4);
    auto const top = above < scale.ground.y ? y + side / 2 + ui.px(4) : above;
    return PlanPin{{x - side / 2, y - side / 2, side, side}, {left, top, width, height}};
}

int plan_sign_side(Ui const& ui) { return ui.px(sign_side); }

void draw_plan_sign(Ui& ui, Rect const& area, PlanSign const& sign, Colour ink, Colour ground) {
    auto const side = std::min({plan_sign_side(ui), area.width, area.height});
    if (sign.icon) {
        ui.icon(area, *sign.icon, side, ink);
        return;
    }
    auto const disc = centred(area, {side, side});
    ui.disc(disc, ink);
    ui.text(disc, std::to_string(sign.number), {ui.px(number_size), side, true, false}, ground,
            {.across = Across::Middle, .down = Down::Ink});
}

int plan_height(int width, HallMapView const& view) {
    return view.width == 0 ? 0 : width * view.height / view.width;
}

std::optional<Intent> draw_plan(Ui& ui, Rect const& area, HallMapView const& view) {
    std::optional<Intent> asked;
    auto const scale = plan_scale(area, view);
    auto const labels = plan_labels(ui, scale, view);
    ui.about(origin(view.item, "hall.floors"), [&] {
        panel(ui, scale.ground, mixed(ui.colour().card, ui.colour().sunk, 0.5), ui.space().radius);
        ui.outline(scale.ground, ui.colour().edge, ui.space().edge_width, ui.space().radius);
        for (std::size_t i = 0; i < view.areas.size(); ++i) {
            Room const room{view.areas[i], labels[i], scale.place(view.areas[i])};
            if (!room.area.intent) {
                draw_room(ui, room);
            } else if (auto tapped = draw_department(ui, room, reach_of(ui, scale, view, i), i)) {
                asked = std::move(tapped);
            }
        }
        if (auto const pin = plan_pin(ui, scale, view)) {
            draw_pin(ui, *pin, view.here->label);
        }
    });
    return asked;
}

}  // namespace sunhall
