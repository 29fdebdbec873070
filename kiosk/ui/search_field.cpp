#include "kiosk/ui/search_field.hpp"

#include <algorithm>

#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

// tokens.md §5, search field.
constexpr int icon_size = 44;
constexpr int button_width = 168;
constexpr int clear_width = 112;
constexpr int button_inset = 8;
constexpr int focus_edge = 3;
constexpr int cursor_width = 3;

Rect field_ground(Ui& ui, Rect const& area, Colour edge, int thickness) {
    ui.fill(area, ui.colour().card, ui.space().radius);
    ui.outline(area, edge, thickness, ui.space().radius);
    auto inside = area;
    take_left(inside, ui.px(28));
    ui.icon(take_left(inside, ui.px(icon_size)), Icon::Search, ui.px(icon_size), ui.colour().ink);
    take_left(inside, ui.space().inner);
    return inside;
}

/// Of what is longer than the field, the end shows, where typing goes on.
void draw_typed(Ui& ui, Rect const& area, TypedField const& field) {
    auto const style = ui.type().section;
    auto const plain = style.plain();
    auto const gap = field.text.empty() || field.spelling.empty() ? 0 : ui.space().icon_gap;
    auto const text = ui.measure(field.text, style).width;
    auto const spelled = ui.measure(field.spelling, plain).width;
    auto const room = area.width - ui.px(cursor_width + 4);
    auto const left = area.x + std::min(0, room - text - gap - spelled);
    Placement const typed{.down = Down::Middle, .secret = true};
    ui.clipped(area, [&] {
        ui.text({left, area.y, text, area.height}, field.text, style, ui.colour().ink, typed);
        Rect const place{left + text + gap, area.y, spelled, area.height};
        ui.text(place, field.spelling, plain, ui.colour().ink, typed);
        auto const line = centred(place, {spelled, style.line});
        if (spelled > 0) {
            ui.fill({line.x, line.bottom(), line.width, ui.px(2)}, ui.colour().ink);
        }
        ui.fill({place.right() + ui.px(4), line.y, ui.px(cursor_width), line.height},
                ui.colour().ink);
    });
}

}  // namespace

bool search_entry(Ui& ui, Rect const& area, std::string_view prompt, TargetName const& target) {
    auto const touch = ui.touch(target, area);
    auto inside = field_ground(ui, area, ui.colour().edge, ui.space().edge_width);
    take_right(inside, ui.px(button_inset));
    auto const face = inset(take_right(inside, ui.px(button_width)), 0, ui.px(button_inset));
    auto const chosen = under_finger(ui, ui.colour().chosen, touch.pressed);
    ui.fill(face, chosen, ui.space().radius - ui.px(4));
    ui.text(face, target.label, ui.type().lead, ui.colour().on_chosen,
            {.across = Across::Middle, .down = Down::Middle});
    take_right(inside, ui.space().inner);
    auto const style = fitting(ui, prompt, ui.type().body, inside.width, ui.type().floor.size);
    ui.text(inside, prompt, style, ui.colour().ink2, {.down = Down::Middle});
    return touch.tapped;
}

bool typed_field(Ui& ui, Rect const& area, TypedField const& field) {
    auto inside = field_ground(ui, area, ui.colour().chosen, ui.px(focus_edge));
    if (field.text.empty() && field.spelling.empty()) {
        auto const style = fitting(ui, field.prompt, ui.type().body,
                                   inside.width - ui.space().inner, ui.type().floor.size);
        ui.text(inside, field.prompt, style, ui.colour().ink2, {.down = Down::Middle});
        return false;
    }
    take_right(inside, ui.px(button_inset));
    if (ui.only_shows()) {
        draw_typed(ui, inside, field);
        return false;
    }
    auto const face = inset(take_right(inside, ui.px(clear_width)), 0, ui.px(button_inset));
    take_right(inside, ui.space().inner);
    auto const touch = ui.touch(field.clear, face);
    panel(ui, face, under_finger(ui, ui.colour().sunk, touch.pressed), ui.space().radius_small);
    ui.icon(face, Icon::Close, ui.px(icon_size), ui.colour().ink);
    draw_typed(ui, inside, field);
    return touch.tapped;
}

}  // namespace sunhall
