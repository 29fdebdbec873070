// The part of search_parts.hpp that draws what else to do where nothing was found.
#include "kiosk/screens/search_parts.hpp"
#include "kiosk/ui/button.hpp"
#include "kiosk/ui/card.hpp"

namespace sunhall {

namespace {

using AskedHere = std::optional<Intent>;

constexpr std::size_t ways_across = 2;
constexpr int phone_width = 152;
constexpr int told_icon = 40;

int words_height(Ui const& ui, int width, SearchView::NothingFound const& nothing) {
    auto height = ui.measure(nothing.heading, ui.type().section, width, 2).height + ui.px(8);
    for (auto const& sentence : nothing.advice) {
        height += ui.measure(sentence, ui.type().body, width, 0).height;
    }
    return height;
}

void draw_advice(Ui& ui, Rect& rest, SearchView::NothingFound const& nothing) {
    auto const width = rest.width - 2 * ui.space().pad_across;
    auto inside = take_card(ui, rest, words_height(ui, width, nothing));
    auto const heading =
        ui.text(inside, nothing.heading, ui.type().section, ui.colour().ink, {.lines = 2});
    take_top(inside, heading.height + ui.px(8));
    for (auto const& sentence : nothing.advice) {
        take_top(inside,
                 ui.text(inside, sentence, ui.type().body, ui.colour().ink2, {.lines = 0}).height);
    }
}

AskedHere draw_ways(Ui& ui, Rect& rest, std::vector<LinkView> const& ways) {
    AskedHere asked;
    auto const rows = (ways.size() + ways_across - 1) / ways_across;
    auto const gap = ui.space().gap_dense;
    auto const height = static_cast<int>(rows) * (ui.space().button + gap) - gap;
    auto const places = grid(take_top(rest, height), ways_across, rows, gap);
    for (std::size_t i = 0; i < ways.size(); ++i) {
        if (button(ui, places[i],
                   {.id = "way." + std::to_string(i),
                    .label = ways[i].label,
                    .icon = std::nullopt,
                    .kind = ButtonKind::Secondary,
                    .accent = std::nullopt})) {
            asked = ways[i].intent;
        }
    }
    return asked;
}

AskedHere draw_telling(Ui& ui, Rect& rest, SearchView::NothingFound const& nothing) {
    AskedHere asked;
    if (nothing.tell && button(ui, take_top(rest, ui.space().button),
                               {.id = "search.tell",
                                .label = nothing.tell->label,
                                .icon = std::nullopt,
                                .kind = ButtonKind::Primary,
                                .accent = std::nullopt})) {
        asked = nothing.tell->intent;
    }
    if (nothing.tell) {
        take_top(rest, ui.space().icon_gap);
    }
    auto words = rest;
    if (nothing.told) {
        ui.icon({words.x, words.y, ui.px(told_icon), ui.type().small.line}, Icon::Check,
                ui.px(told_icon), ui.colour().ok);
        take_left(words, ui.px(told_icon) + ui.space().icon_gap);
    }
    take_top(
        rest,
        ui.text(words, nothing.tell_note, ui.type().small, ui.colour().ink2, {.lines = 0}).height);
    return asked;
}

void draw_phones(Ui& ui, Rect& rest, SearchView::NothingFound const& nothing) {
    if (nothing.phones.empty()) {
        return;
    }
    section(ui, rest, nothing.phones_heading, {});
    take_top(rest, ui.space().icon_gap);
    facts_card(ui, rest, {}, nothing.phones, {.label_width = phone_width});
}

}  // namespace

std::optional<Intent> draw_nothing_found(Ui& ui, Rect const& area, std::string const& list,
                                         SearchView::NothingFound const& nothing) {
    AskedHere asked;
    scrolled(ui, list, area, [&](Rect content) {
        auto const top = content.y;
        draw_advice(ui, content, nothing);
        take_top(content, ui.space().gap_dense);
        asked = draw_ways(ui, content, nothing.ways);
        take_top(content, ui.space().gap_dense);
        keep(asked, draw_telling(ui, content, nothing));
        take_top(content, ui.space().gutter);
        draw_phones(ui, content, nothing);
        return content.y - top;
    });
    return asked;
}

}  // namespace sunhall
