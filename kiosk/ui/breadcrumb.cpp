#include "kiosk/ui/breadcrumb.hpp"

#include <algorithm>

#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

constexpr int crumb_chevron = 32;
constexpr int least_crumb = 22;  // tokens.md §2: nothing below it
constexpr int crumb_shrink = 2;  // of a size, as in surface.cpp

int crumb_chevrons_width(Ui const& ui, std::size_t crumbs) {
    return crumbs == 0 ? 0 : static_cast<int>(crumbs - 1) * ui.px(crumb_chevron);
}

bool crumb(Ui& ui, Rect const& area, std::size_t index, Crumb const& what, TypeStyle const& style) {
    bool tapped = false;
    ui.about(what.origin, [&] {
        auto const touch = ui.touch({.id = "breadcrumb." + std::to_string(index),
                                     .role = TargetRole::Link,
                                     .label = what.label},
                                    area);
        auto const colour = under_finger(ui, ui.accent_colours().colour, touch.pressed);
        ui.text(area, what.label, style, colour, {.across = Across::Joined, .down = Down::Middle});
        tapped = touch.tapped;
    });
    return tapped;
}

}  // namespace

int breadcrumb_width(Ui const& ui, std::span<Crumb const> crumbs, TypeStyle const& style) {
    auto width = crumb_chevrons_width(ui, crumbs.size());
    for (auto const& each : crumbs) {
        width += std::max(ui.measure(each.label, style).width, ui.space().target_least);
    }
    return width;
}

std::optional<std::size_t> breadcrumb(Ui& ui, Rect area, std::span<Crumb const> crumbs,
                                      TypeStyle style) {
    while (style.size > ui.px(least_crumb) && breadcrumb_width(ui, crumbs, style) > area.width) {
        style.size -= crumb_shrink;
    }
    auto const side = ui.px(crumb_chevron);
    std::optional<std::size_t> tapped;
    for (std::size_t i = 0; i < crumbs.size(); ++i) {
        if (i > 0) {
            ui.icon(take_left(area, side), Icon::ChevronRight, side, ui.colour().ink2);
        }
        auto const words = ui.measure(crumbs[i].label, style).width;
        auto const width = std::min(std::max(words, ui.space().target_least), area.width);
        if (crumb(ui, take_left(area, width), i, crumbs[i], style)) {
            tapped = i;
        }
    }
    return tapped;
}

}  // namespace sunhall
