#include "kiosk/ui/tab_row.hpp"

#include <algorithm>

#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

// tokens.md §5: tab and sub-list.
constexpr int tab_card_height = 88;
constexpr int tint_height = 64;

struct TabColours {
    Colour ground, words;
};

TabColours colours_of(Ui const& ui, Tab const& tab, TabLook look) {
    auto const& way = ui.accent_colours();
    if (tab.chosen) {
        bool const neutral = ui.accent() == Accent::Neutral;
        return {way.colour, neutral ? ui.colour().on_chosen : ui.colour().on_fill};
    }
    return look == TabLook::Card ? TabColours{ui.colour().card, ui.colour().ink}
                                 : TabColours{way.tint, way.colour};
}

/// One size for all: a short word set larger than its neighbours would look chosen.
TypeStyle words_style(Ui const& ui, int width, std::span<Tab const> tabs, TabLook look) {
    auto style = look == TabLook::Card ? ui.type().lead : ui.type().small.strong();
    for (auto const& tab : tabs) {
        style = fitting(ui, tab.label, style, width - ui.space().icon_gap, ui.type().floor.size);
    }
    return style;
}

bool draw_tab(Ui& ui, Rect const& area, Tab const& tab, TabLook look, TypeStyle const& style) {
    auto const touch = ui.touch({.id = tab.id, .role = TargetRole::Tab, .label = tab.label}, area);
    auto const colours = colours_of(ui, tab, look);
    if (look == TabLook::Card) {
        surface(ui, area, colours.ground, touch.pressed);
    } else {
        panel(ui, area, under_finger(ui, colours.ground, touch.pressed), ui.space().radius);
    }
    ui.text(area, tab.label, style, colours.words, {.across = Across::Middle, .down = Down::Ink});
    return touch.tapped;
}

std::size_t rows_of(std::size_t count, std::size_t across) { return (count + across - 1) / across; }

}  // namespace

std::optional<std::size_t> tab_row(Ui& ui, Rect const& area, std::span<Tab const> tabs,
                                   TabLook look, std::size_t across) {
    if (tabs.empty()) {
        return std::nullopt;
    }
    auto const places = even_rows(area, tabs.size(), across, ui.space().gap_key);
    auto const style = words_style(ui, places.front().width, tabs, look);
    std::optional<std::size_t> tapped;
    for (std::size_t i = 0; i < tabs.size(); ++i) {
        if (draw_tab(ui, places[i], tabs[i], look, style)) {
            tapped = i;
        }
    }
    return tapped;
}

int tab_row_height(Ui const& ui, std::size_t count, TabLook look, std::size_t across) {
    auto const down = static_cast<int>(rows_of(count, across));
    auto const one = std::max(ui.space().target_least,
                              ui.px(look == TabLook::Card ? tab_card_height : tint_height));
    return down * (one + ui.space().gap_key) - (down > 0 ? ui.space().gap_key : 0);
}

}  // namespace sunhall
