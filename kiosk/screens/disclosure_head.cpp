#include "kiosk/screens/disclosure_head.hpp"

#include <algorithm>
#include <span>

#include "kiosk/ui/card.hpp"
#include "kiosk/ui/labelled_grid.hpp"

namespace sunhall {

namespace {

constexpr int most_title_lines = 3;
constexpr LabelledStyle contact_style{.label_width = 116, .text_bold = true, .lines = false};

int title_height(Ui const& ui, int width, DisclosureView const& view) {
    auto const title = ui.measure(view.title, ui.type().title, width, most_title_lines).height;
    return ui.space().chip + ui.space().icon_gap + title;
}

void draw_title(Ui& ui, Rect& rest, DisclosureView const& view) {
    ui.about(origin(view.item, "disclosure.category"),
             [&] { chip_line(ui, take_top(rest, ui.space().chip), view.chips, {}); });
    take_top(rest, ui.space().icon_gap);
    auto const height =
        ui.measure(view.title, ui.type().title, rest.width, most_title_lines).height;
    ui.about(origin(view.item, "title"), [&] {
        ui.text(take_top(rest, height), view.title, ui.type().title, ui.colour().ink,
                {.lines = most_title_lines});
    });
}

/// How many of these texts, one below the other, have room in that height.
std::size_t fitting_texts(Ui const& ui, Extent room, std::span<LabelledText const> texts) {
    auto count = texts.size();
    while (count > 0 && labelled_grid_height(ui, room.width, texts.first(count), 1) > room.height) {
        --count;
    }
    return count;
}

/// Title, and whom to ask at the card's foot; `least` is the height of what stands beside it.
/// Between them the metadata for which there is room; answers how many.
std::size_t draw_head_card(Ui& ui, Rect& rest, DisclosureView const& view, int least) {
    auto const width = rest.width - 2 * ui.space().pad_across;
    auto const contacts = contacts_height(ui, width, view);
    auto const needed = title_height(ui, width, view) + ui.space().gutter + contacts;
    auto const inside_height = std::max(needed, least - 2 * ui.space().pad_down);
    auto inside = take_card(ui, rest, inside_height);
    auto const foot = take_bottom(inside, contacts);
    draw_title(ui, inside, view);
    draw_contacts(ui, foot, view);
    take_top(inside, ui.space().icon_gap);
    auto const texts = labelled(view.item, view.metadata);
    auto const told =
        std::span{texts}.first(fitting_texts(ui, {inside.width, inside.height}, std::span{texts}));
    labelled_grid(ui, inside, told, 1);
    return told.size();
}

std::size_t draw_head_and_code(Ui& ui, Rect& rest, DisclosureView const& view) {
    if (view.qr.empty()) {
        return draw_head_card(ui, rest, view, 0);
    }
    auto const panel_shown = panel_of(view);
    auto const code = qr_panel_width(ui, view.qr.url);
    auto const height = qr_panel_height(ui, code, panel_shown) + ui.space().gutter;
    auto left = rest;
    take_right(left, code + ui.space().gutter);
    auto const top = left.y;
    auto const told = draw_head_card(ui, left, view, height);
    auto area = take_top(rest, left.y - top);
    qr_panel(ui, take_right(area, code), panel_shown);
    return told;
}

}  // namespace

bool one_column(Ui const& ui) { return ui.theme().large && !ui.theme().landscape; }

QrPanel panel_of(DisclosureView const& view) {
    return {.heading = view.qr.heading,
            .note = view.qr.note,
            .url = view.qr.url,
            .opens = view.qr.opens,
            .host = view.qr.host,
            .origin = origin(view.item, "disclosure.links")};
}

/// Beside a code in large text there is no height left for them.
bool contacts_in_head(Ui const& ui) { return !ui.theme().landscape || ui.theme().large; }

int contacts_height(Ui const& ui, int width, DisclosureView const& view) {
    return labelled_texts_height(ui, width, labelled(view.item, view.contacts), contact_style);
}

void draw_contacts(Ui& ui, Rect const& area, DisclosureView const& view) {
    labelled_texts(ui, area, labelled(view.item, view.contacts), contact_style);
}

std::size_t draw_head(Ui& ui, Rect& rest, DisclosureView const& view) {
    std::size_t told = 0;
    if (ui.theme().landscape && !contacts_in_head(ui)) {
        auto const width = rest.width - 2 * ui.space().pad_across;
        auto inside = take_card(ui, rest, title_height(ui, width, view));
        draw_title(ui, inside, view);
    } else if (ui.theme().large) {
        told = draw_head_card(ui, rest, view, 0);
    } else {
        told = draw_head_and_code(ui, rest, view);
    }
    take_top(rest, ui.space().gutter);
    return told;
}

void draw_metadata(Ui& ui, Rect& rest, DisclosureView const& view, std::size_t told) {
    auto const all = labelled(view.item, view.metadata);
    auto const texts = std::span{all}.subspan(told);
    if (texts.empty()) {
        return;
    }
    std::size_t const across = one_column(ui) ? 1 : 2;
    auto const width = rest.width - 2 * ui.space().pad_across;
    auto const inside = take_card(ui, rest, labelled_grid_height(ui, width, texts, across));
    labelled_grid(ui, inside, texts, across);
    take_top(rest, ui.space().gutter);
}

}  // namespace sunhall
