#include "kiosk/ui/header_controls.hpp"

#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

// Pixels as drawn in the design.
constexpr int icon_beside = 36;
constexpr int icon_above = 32;
constexpr int least_control_label = 22;  // tokens.md §2: nothing below it
constexpr int label_air = 6;             // least between a label and its button's edge

/// What a button beside its icon leaves to its label.
int room_beside(Ui const& ui, Rect const& area) {
    return area.width - 2 * ui.px(label_air) - ui.px(icon_beside) - ui.space().icon_gap;
}

TypeStyle label_style(Ui const& ui, std::vector<Rect> const& places,
                      std::vector<HeaderControl> const& list, LabelPlace labels) {
    bool const beside = labels == LabelPlace::BesideIcon;
    auto style = (beside ? ui.type().body : ui.type().floor).strong();
    auto const least = beside ? ui.type().floor.size : ui.px(least_control_label);
    for (std::size_t i = 0; i < list.size(); ++i) {
        auto const room =
            beside ? room_beside(ui, places[i]) : places[i].width - 2 * ui.px(label_air);
        style = fitting(ui, list[i].label, style, room, least);
    }
    return style;
}

bool control(Ui& ui, Rect const& area, HeaderControl const& what, TypeStyle const& style,
             LabelPlace labels) {
    auto const touch =
        ui.touch({.id = what.id, .role = TargetRole::Control, .label = what.label}, area);
    auto const& colour = ui.colour();
    surface(ui, area, what.on ? colour.chosen : colour.card, touch.pressed);
    bool const beside = labels == LabelPlace::BesideIcon;
    IconLabel const parts{.icon = what.icon,
                          .label = what.label,
                          .style = style,
                          .icon_size = ui.px(beside ? icon_beside : icon_above),
                          .icon_colour = what.on ? colour.chosen_icon : colour.ink,
                          .colour = what.on ? colour.on_chosen : colour.ink};
    if (beside) {
        icon_beside_label(ui, inset(area, ui.px(label_air), 0), parts);
    } else {
        icon_over_label(ui, area, parts, 0);
    }
    return touch.tapped;
}

bool step_button(Ui& ui, Rect const& area, char const* id, Icon icon, std::string_view label,
                 TypeStyle const& style) {
    auto const touch =
        ui.touch({.id = id, .role = TargetRole::Button, .label = std::string{label}}, area);
    surface(ui, area, ui.colour().card, touch.pressed);
    icon_beside_label(ui, inset(area, ui.px(label_air), 0),
                      {.icon = icon,
                       .label = label,
                       .style = style,
                       .icon_size = ui.px(icon_beside),
                       .icon_colour = ui.colour().ink,
                       .colour = ui.colour().ink});
    return touch.tapped;
}

}  // namespace

std::optional<FrameTap> header_controls(Ui& ui, std::vector<Rect> const& places,
                                        std::vector<HeaderControl> const& list, LabelPlace labels) {
    auto const style = label_style(ui, places, list, labels);
    std::optional<FrameTap> tap;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (control(ui, places[i], list[i], style, labels)) {
            tap = FrameTap{FrameTap::Kind::Control, i};
        }
    }
    return tap;
}

std::vector<Rect> places_from_right(Ui const& ui, Rect const& area, std::size_t count, int width) {
    auto const gap = ui.space().gap_key;
    auto const parts = static_cast<int>(count);
    auto rest = area;
    return columns(take_right(rest, parts * width + (parts - 1) * gap), count, gap);
}

std::optional<FrameTap> header_steps(Ui& ui, Rect& row, int width, SubHeader const& header) {
    auto const back = take_left(row, width);
    take_left(row, ui.space().gap_key);
    auto const home = take_left(row, width);
    auto style = ui.type().body.strong();
    for (auto const& label : {header.back, header.home}) {
        style = fitting(ui, label, style, room_beside(ui, back), ui.type().floor.size);
    }
    std::optional<FrameTap> tap;
    if (step_button(ui, back, "frame.back", Icon::ArrowBack, header.back, style)) {
        tap = FrameTap{FrameTap::Kind::Back};
    }
    if (step_button(ui, home, "frame.home", Icon::Home, header.home, style)) {
        tap = FrameTap{FrameTap::Kind::Home};
    }
    return tap;
}

}  // namespace sunhall
