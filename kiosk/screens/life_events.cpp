#include "kiosk/screens/life_events.hpp"

#include <algorithm>

#include "kiosk/ui/card.hpp"
#include "kiosk/ui/notice_panel.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {

namespace {

constexpr int event_tile = 96;
constexpr int least_event = 168;
constexpr int tallest_event = 232;

std::size_t cards_across(Ui const& ui) {
    if (ui.theme().landscape) {
        return ui.theme().large ? 2 : 3;
    }
    return ui.theme().large ? 1 : 2;
}

/// What a card of that width needs: name, two lines of promise, size.
int needed_height(Ui const& ui) {
    auto const& type = ui.type();
    return type.section.line + 2 * type.small.line + type.meta.line + ui.px(8 + 2 * 10);
}

void draw_words(Ui& ui, Rect const& area, LifeEventsView::Card const& card) {
    auto const& type = ui.type();
    auto const promise = ui.measure(card.promise, type.small, area.width, 2).height;
    auto words =
        centred(area, {area.width, type.section.line + promise + type.meta.line + ui.px(8)});
    auto const style = fitting(ui, card.name, type.section, words.width, type.body.size);
    ui.text(take_top(words, type.section.line), card.name, style, ui.colour().ink,
            {.down = Down::Middle});
    ui.text(take_top(words, promise), card.promise, type.small, ui.colour().ink2, {.lines = 2});
    take_top(words, ui.px(8));
    ui.text(words, card.count, type.meta.strong(), ui.accent_colours().colour);
}

bool draw_card(Ui& ui, Rect const& area, std::string id, LifeEventsView::Card const& card) {
    bool tapped = false;
    ui.about(origin(card.item, "title"), [&] {
        auto const face = touch_card(
            ui, area, {.id = std::move(id), .role = TargetRole::Row, .label = card.name});
        auto inside = face.inside;
        auto const side = ui.px(event_tile);
        auto const tile = centred(take_left(inside, side), {side, side});
        ui.fill(tile, ui.accent_colours().tint, ui.space().radius);
        ui.icon(tile, icon_of(card.theme), ui.px(56), ui.accent_colours().colour);
        take_left(inside, ui.space().gutter);
        draw_words(ui, inside, card);
        tapped = face.touch.tapped;
    });
    return tapped;
}

}  // namespace

Icon icon_of(LifeTheme theme) {
    switch (theme) {
        case LifeTheme::Birth: return Icon::Child;
        case LifeTheme::School: return Icon::School;
        case LifeTheme::Work: return Icon::Work;
        case LifeTheme::Housing: return Icon::House;
        case LifeTheme::Marriage: return Icon::Marriage;
        case LifeTheme::Retirement: return Icon::Elderly;
        case LifeTheme::Health: return Icon::Health;
        case LifeTheme::Business: return Icon::Business;
        case LifeTheme::Vehicle: return Icon::Vehicle;
        case LifeTheme::Care: return Icon::Care;
        case LifeTheme::Farewell: break;
    }
    return Icon::Farewell;
}

std::optional<Intent> draw_life_events(Ui& ui, PageArea const& page, LifeEventsView const& view) {
    auto rest = page.acts;
    auto asked = take_tabs(ui, rest, view.tabs);
    list_title(ui, rest, page, Icon::Family, {}, view.title, view.note);
    if (view.cards.empty()) {
        empty_state(ui, rest, Icon::Guide, view.empty, {view.empty_advice});
        return asked;
    }
    auto const gap = ui.space().gutter;
    auto const across = cards_across(ui);
    auto const down = (view.cards.size() + across - 1) / across;
    auto const rows = static_cast<int>(down);
    auto const shared = (rest.height - (rows - 1) * gap) / rows;
    auto const least = std::max(ui.px(least_event), needed_height(ui));
    auto const height = std::clamp(shared, least, std::max(least, ui.px(tallest_event)));
    scrolled(ui, page.key, rest, [&](Rect content) {
        auto const all = rows * (height + gap) - gap;
        auto const places = grid({content.x, content.y, content.width, all}, across, down, gap);
        for (std::size_t i = 0; i < view.cards.size(); ++i) {
            if (draw_card(ui, places[i], "event." + std::to_string(i), view.cards[i])) {
                asked = view.cards[i].intent;
            }
        }
        return all;
    });
    return asked;
}

}  // namespace sunhall
