#include "kiosk/ui/button.hpp"

#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

constexpr int button_icon_side = 44;

struct ButtonLook {
    Colour ground, words, border;
    bool bordered = false;
};

ButtonLook look_of(Ui const& ui, Button const& face) {
    auto const& colour = ui.colour();
    auto const way = ui.theme().of(face.accent.value_or(ui.accent())).colour;
    bool const neutral = face.accent.value_or(ui.accent()) == Accent::Neutral;
    if (!face.enabled) {
        return {colour.card, colour.disabled, colour.disabled_edge, true};
    }
    switch (face.kind) {
        case ButtonKind::Secondary: return {colour.card, neutral ? colour.ink : way, way, true};
        case ButtonKind::Quiet: return {colour.card, colour.ink, colour.edge, ui.theme().flat};
        case ButtonKind::Primary: break;
    }
    return {way, neutral ? colour.on_chosen : colour.on_fill, way, false};
}

}  // namespace

bool button(Ui& ui, Rect const& area, Button const& face) {
    auto const touch = ui.touch(
        {.id = face.id, .role = face.role, .label = face.label, .enabled = face.enabled}, area);
    auto const look = look_of(ui, face);
    auto const radius = ui.space().radius;
    if (face.enabled && face.kind != ButtonKind::Secondary) {
        ui.shadow(area, touch.pressed > 0 ? Elevation::Pressed : Elevation::Card);
    }
    ui.fill(area, under_finger(ui, look.ground, touch.pressed), radius);
    if (look.bordered) {
        ui.outline(area, look.border, ui.space().edge_width, radius);
    }
    auto style = ui.type().lead;
    style.size = face.kind == ButtonKind::Quiet ? ui.type().section_dense.size : style.size;
    icon_beside_label(ui, inset(area, ui.space().icon_gap, 0),
                      {.icon = face.icon,
                       .label = face.label,
                       .style = style,
                       .icon_size = ui.px(button_icon_side),
                       .icon_colour = look.words,
                       .colour = look.words,
                       .icon_after = face.icon_after});
    return touch.tapped;
}

std::optional<std::size_t> action_bar(Ui& ui, Rect const& area, std::span<Button const> buttons) {
    if (buttons.empty()) {
        return std::nullopt;
    }
    auto const gap = ui.space().gap_dense;
    // One part more than there are buttons: the first one takes two.
    auto const parts = columns(area, buttons.size() + 1, gap);
    std::optional<std::size_t> tapped;
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        auto const place = i == 0 ? join(parts[0], parts[1]) : parts[i + 1];
        if (button(ui, place, buttons[i])) {
            tapped = i;
        }
    }
    return tapped;
}

std::optional<std::size_t> tabs(Ui& ui, Rect const& area, std::span<Choice const> choices) {
    auto const places = columns(area, choices.size(), ui.space().gap_key);
    std::optional<std::size_t> tapped;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        auto const& choice = choices[i];
        Button const face{.id = choice.id,
                          .label = choice.label,
                          .icon = std::nullopt,
                          .kind = choice.chosen ? ButtonKind::Primary : ButtonKind::Quiet,
                          .enabled = choice.enabled,
                          .icon_after = false,
                          .role = TargetRole::Tab,
                          .accent = std::nullopt};
        if (button(ui, places[i], face)) {
            tapped = i;
        }
    }
    return tapped;
}

}  // namespace sunhall
