#include "kiosk/screens/departments.hpp"

#include <algorithm>

#include "kiosk/ui/button.hpp"
#include "kiosk/ui/card.hpp"
#include "kiosk/ui/chip.hpp"
#include "kiosk/ui/notice_panel.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {

namespace {

// More departments than this in one column are a long way to the last one.
constexpr std::size_t most_in_one_column = 6;
constexpr std::size_t most_in_low_column = 2;
constexpr int least_card = 196;
constexpr int tallest_card = 244;
constexpr int department_tile = 96;
constexpr int help_height = 136;

constexpr int sign_from = 700;  ///< Cards as wide as that have a sign at the left.

bool has_sign(Ui const& ui, int width) { return ui.theme().landscape || width > ui.px(sign_from); }

int card_words_width(Ui const& ui, int card) {
    auto const sign = has_sign(ui, card) ? ui.px(department_tile) + ui.space().gutter : 0;
    return card - 2 * ui.space().pad_across - sign - ui.px(44) - ui.space().icon_gap;
}

/// Heights of the lines of a card; all of a page are as high as the highest.
struct Lines {
    int name, place, facts, matters;
    [[nodiscard]] int all(Ui const& ui) const { return name + place + facts + matters + ui.px(8); }
};

/// A little smaller rather than one letter on a second line.
TypeStyle name_style(Ui const& ui, int width, DepartmentsView::Card const& card) {
    auto const style = fitting(ui, card.name, ui.type().section, width, ui.type().lead.size);
    return ui.measure(card.name, style).width <= width ? style : ui.type().section;
}

Lines lines_of(Ui const& ui, int width, DepartmentsView::Card const& card) {
    auto const& type = ui.type();
    return {ui.measure(card.name, name_style(ui, width, card), width, 2).height,
            card.place.empty() ? 0 : type.body.line, type.small.line,
            ui.measure(card.matters, type.small, width, 2).height};
}

struct Columns {
    std::size_t across;
    int card;
};

/// One wide column for a few departments, two else; cards share the height that is there.
Columns columns_for(Ui const& ui, Rect const& area,
                    std::vector<DepartmentsView::Card> const& cards) {
    auto const most = ui.theme().low ? most_in_low_column : most_in_one_column;
    auto const across =
        ui.theme().landscape || (cards.size() > most && !ui.theme().large) ? 2U : 1U;
    auto const down = static_cast<int>((cards.size() + across - 1) / across);
    auto const width =
        (area.width - static_cast<int>(across - 1) * ui.space().gutter) / static_cast<int>(across);
    auto least = ui.px(least_card);
    for (auto const& card : cards) {
        auto const words = lines_of(ui, card_words_width(ui, width), card).all(ui);
        least = std::max(least, words + 2 * ui.space().pad_down);
    }
    auto const shared = (area.height - (down - 1) * ui.space().gutter) / std::max(down, 1);
    return {across, std::clamp(shared, least, std::max(least, ui.px(tallest_card)))};
}

void draw_words(Ui& ui, Rect const& area, DepartmentsView::Card const& card) {
    auto const& type = ui.type();
    auto const lines = lines_of(ui, area.width, card);
    auto words = centred(area, {area.width, lines.all(ui)});
    ui.text(take_top(words, lines.name), card.name, name_style(ui, area.width, card),
            ui.colour().ink, {.lines = 2});
    auto const place = fitting(ui, card.place, type.body, words.width, type.floor.size);
    ui.text(take_top(words, lines.place), card.place, place, ui.colour().ink,
            {.down = Down::Middle});
    std::vector<TextPiece> const facts{{card.count, Tone::Way, true},
                                       {card.phone, Tone::Quiet, false}};
    text_line(ui, take_top(words, lines.facts), facts, type.small);
    take_top(words, ui.px(8));
    ui.text(words, card.matters, type.small, ui.colour().ink2, {.lines = 2});
}

bool draw_card(Ui& ui, Rect const& area, std::string id, DepartmentsView::Card const& card) {
    bool tapped = false;
    ui.about(origin(card.item, card.field), [&] {
        auto const face = touch_card(
            ui, area, {.id = std::move(id), .role = TargetRole::Row, .label = card.name});
        auto inside = face.inside;
        if (has_sign(ui, area.width)) {
            auto const side = ui.px(department_tile);
            auto const tile = centred(take_left(inside, side), {side, side});
            ui.fill(tile, ui.accent_colours().tint, ui.space().radius);
            ui.icon(tile, Icon::Building, ui.px(56), ui.accent_colours().colour);
            take_left(inside, ui.space().gutter);
        }
        chevron(ui, take_right(inside, ui.px(44)), ui.accent_colours().colour);
        take_right(inside, ui.space().icon_gap);
        draw_words(ui, inside, card);
        tapped = face.touch.tapped;
    });
    return tapped;
}

/// Whom to ask when one does not know whose matter it is.
void draw_help(Ui& ui, Rect const& area, DepartmentsView const& view) {
    panel(ui, area, ui.colour().sunk, ui.space().radius);
    auto inside = inset(area, ui.space().pad_across, ui.space().pad_down);
    auto const side = ui.px(64);
    ui.icon(centred(take_left(inside, side), {side, side}), Icon::Support, ui.px(56),
            ui.colour().ink);
    take_left(inside, ui.space().gutter);
    auto const& type = ui.type();
    auto const help = ui.measure(view.help, type.body, inside.width, 2).height;
    auto words = centred(inside, {inside.width, type.lead.line + help});
    ui.text(take_top(words, type.lead.line), view.help_heading, type.lead, ui.colour().ink);
    ui.text(words, view.help, type.body, ui.colour().ink, {.lines = 2});
}

int help_height_of(Ui const& ui, int width, DepartmentsView const& view) {
    auto const text = width - 2 * ui.space().pad_across - ui.px(64) - ui.space().gutter;
    auto const words = ui.type().lead.line + ui.measure(view.help, ui.type().body, text, 2).height;
    return std::max(ui.px(help_height), words + 2 * ui.space().gutter);
}

}  // namespace

std::optional<Intent> draw_departments(Ui& ui, PageArea const& page, DepartmentsView const& view) {
    auto rest = page.acts;
    auto asked = take_tabs(ui, rest, view.tabs);
    list_title(ui, rest, page, Icon::Departments, {}, view.title, view.note);
    if (view.cards.empty()) {
        empty_state(ui, rest, Icon::Building, view.empty, {view.empty_advice});
        return asked;
    }
    auto const help = help_height_of(ui, rest.width, view);
    auto const gap = ui.space().gutter;
    auto shared = rest;
    take_bottom(shared, help + gap);
    auto const columns = columns_for(ui, shared, view.cards);
    auto const down = (view.cards.size() + columns.across - 1) / columns.across;
    auto const height = static_cast<int>(down) * (columns.card + gap);
    scrolled(ui, page.key, rest, [&](Rect content) {
        auto const places =
            grid({content.x, content.y, content.width, height - gap}, columns.across, down, gap);
        for (std::size_t i = 0; i < view.cards.size(); ++i) {
            if (draw_card(ui, places[i], "department." + std::to_string(i), view.cards[i])) {
                asked = view.cards[i].intent;
            }
        }
        draw_help(ui, {content.x, content.y + height, content.width, help}, view);
        return height + help;
    });
    return asked;
}

}  // namespace sunhall
