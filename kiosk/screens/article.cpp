#include "kiosk/screens/article.hpp"

#include <algorithm>
#include <utility>

#include "kiosk/screens/columns.hpp"
#include "kiosk/screens/contents.hpp"
#include "kiosk/screens/printing.hpp"
#include "kiosk/screens/related.hpp"
#include "kiosk/screens/side_column.hpp"
#include "kiosk/ui/hero.hpp"
#include "kiosk/ui/qr_panel.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {

namespace {

/// Lines longer than 36 characters are hard to follow from arm's length: pixels as drawn.
constexpr int widest_text = 1180;
constexpr int text_pad = 40;
constexpr int door_pad = 48;

/// In landscape a rail has the contents.
bool has_contents_card(Ui const& ui) { return !ui.theme().landscape; }

QrPanel panel_of(ArticleView const& view) {
    return {.heading = view.qr.heading,
            .note = view.qr.note,
            .url = view.qr.url,
            .opens = view.qr.opens,
            .host = view.qr.host,
            .origin = origin(view.item, view.kind + ".links")};
}

/// The text as it will be set, and its contents.
struct Reading {
    std::vector<NamedPicture> pictures;
    RichText text;
    std::vector<Chapter> chapters;
};

Reading reading_of(Ui& ui, PageArea const& page, int width, ArticleView const& view) {
    Reading reading{.pictures = named(view.pictures), .text = {}, .chapters = {}};
    auto const pad = ui.px(text_pad);
    reading.text = measured_rich_text(ui, width - 2 * pad, view.text, reading.pictures);
    reading.chapters = chapters_of(reading.text, pad);
    if (has_contents_card(ui)) {
        auto const above = page.acts.y - page.content.y;
        auto const contents = contents_card_height(ui, reading.chapters.size());
        reading.chapters = chapters_of(reading.text, pad + above + contents);
    }
    return reading;
}

int text_width(Ui const& ui, PageArea const& page) {
    auto const beside = ui.theme().landscape ? ui.px(side_column) + ui.space().gutter : 0;
    return std::min(page.content.width - beside, ui.px(widest_text));
}

int code_height(Ui const& ui, int width, ArticleView const& view) {
    return view.qr.empty() ? 0 : qr_panel_height(ui, width, panel_of(view));
}

/// Where the text stands, and what was drawn around it.
struct TextColumn {
    Rect area;
    std::optional<Intent> asked = {};
    bool code_is_drawn = false;
};

/// The contents at the left, below them what one takes along: what can be printed, and the code
/// where there is room for it.
TextColumn beside_contents(Ui& ui, PageArea const& page, ArticleView const& view,
                           Reading const& reading, int width,
                           std::vector<LinkView> const& actions) {
    auto rail = page.content;
    TextColumn column{.area = take_right(rail, width)};
    take_right(rail, ui.space().gutter);
    column.asked = draw_actions(ui, rail, actions);
    auto const code = code_height(ui, rail.width, view);
    auto const contents = contents_card_height(ui, reading.chapters.size());
    column.code_is_drawn = code > 0 && contents + code <= rail.height;
    if (column.code_is_drawn) {
        qr_panel(ui, take_bottom(rail, code), panel_of(view));
        take_bottom(rail, ui.space().gutter);
    }
    draw_contents_rail(ui, rail, page.key, view, reading.chapters);
    return column;
}

/// What is left for title and text.
TextColumn text_column(Ui& ui, PageArea const& page, ArticleView const& view,
                       Reading const& reading, int width, std::vector<LinkView> const& actions) {
    auto rest = page.content;
    if (!ui.theme().landscape) {
        return {.area = centred(rest, {width, rest.height})};
    }
    if (!reading.chapters.empty()) {
        return beside_contents(ui, page, view, reading, width, actions);
    }
    if (view.qr.empty()) {
        auto asked = draw_actions(ui, rest, actions);
        return {.area = centred(rest, {width, rest.height}), .asked = std::move(asked)};
    }
    auto side = take_side_column(ui, rest, qr_panel_width(ui, view.qr.url), actions);
    qr_panel(ui, side.place, panel_of(view));
    return {.area = centred(rest, {width, rest.height}),
            .asked = std::move(side.asked),
            .code_is_drawn = true};
}

/// A door has two lines for a name, which are large.
bool door_holds(Ui const& ui, int width, std::string const& name) {
    auto const& display = ui.type().display;
    auto const room = width - 2 * ui.px(door_pad);
    return ui.measure(name, display, room, 0).height <= 2 * display.line;
}

void draw_title(Ui& ui, Rect& rest, ArticleView const& view) {
    title_block(ui, rest, view.item, view.title, view.chips, view.meta,
                view.urgent ? ChipTone::Urgent : ChipTone::Way);
}

/// In low reach the title fills the upper half, so that the contents lie where they can be touched;
/// both make room for the text as it moves up.
void draw_opening(Ui& ui, Rect& rest, PageArea const& page, ArticleView const& view) {
    auto opening = take_top(rest, page.acts.y - page.content.y);
    take_bottom(opening, ui.space().gutter);
    if (door_holds(ui, opening.width, view.title)) {
        auto const icon = view.kind == "notice" ? Icon::Complaint : Icon::Policy;
        ui.about(origin(view.item, "title"),
                 [&] { open_door(ui, opening, icon, view.title, view.meta); });
    } else {
        draw_title(ui, opening, view);
    }
}

std::optional<Intent> draw_text(Ui& ui, Rect& rest, ArticleView const& view,
                                Reading const& reading) {
    auto const pad = ui.px(text_pad);
    auto const area = take_top(rest, reading.text.height + 2 * pad);
    surface(ui, area, ui.colour().card);
    std::optional<Intent> asked;
    ui.about(origin(view.item, view.kind + ".body"), [&] {
        asked =
            enlarging(rich_text(ui, inset(area, pad), view.text, reading.pictures, view.enlarge));
    });
    take_top(rest, ui.space().gutter);
    return asked;
}

void draw_facts(Ui& ui, Rect& rest, ArticleView const& view) {
    if (view.facts.empty()) {
        return;
    }
    auto facts = view.facts;
    for (auto& fact : facts) {
        fact.field = view.kind + "." + fact.field;
    }
    facts_card(ui, rest, view.item, facts, {.label_width = 152});
    take_top(rest, ui.space().gutter);
}

void draw_code(Ui& ui, Rect& rest, ArticleView const& view) {
    if (view.qr.empty()) {
        return;
    }
    auto const width =
        std::min(rest.width, std::max(qr_panel_width(ui, view.qr.url), ui.px(side_column)));
    auto const height = code_height(ui, width, view);
    qr_panel(ui, centred(take_top(rest, height), {width, height}), panel_of(view));
    take_top(rest, ui.space().gutter);
}

}  // namespace

std::vector<NamedPicture> named(std::vector<ItemPicture> const& pictures) {
    std::vector<NamedPicture> found;
    for (auto const& picture : pictures) {
        found.push_back({picture.name, {picture.sha256, picture.png}});
    }
    return found;
}

std::optional<Intent> enlarging(RichText const& text) {
    return text.touched
               ? std::optional<Intent>{intent::ShowPicture{text.touched->name, text.touched->shows}}
               : std::nullopt;
}

std::optional<Intent> draw_article(Ui& ui, PageArea const& page, ArticleView const& view,
                                   std::vector<LinkView> const& actions) {
    auto const width = text_width(ui, page);
    auto const reading = reading_of(ui, page, width, view);
    auto const& chapters = reading.chapters;
    auto column = text_column(ui, page, view, reading, width, actions);
    auto& rest = column.area;
    bool const opens = ui.theme().low && !chapters.empty();
    if (!opens) {
        draw_title(ui, rest, view);
    }
    if (!ui.theme().landscape && !chapters.empty()) {
        draw_contents_bar(ui, rest, page.key, view, chapters);
    }
    auto asked = std::move(column.asked);
    scrolled(ui, page.key, rest, [&](Rect content) {
        auto const top = content.y;
        if (opens) {
            draw_opening(ui, content, page, view);
        }
        if (has_contents_card(ui)) {
            draw_contents_card(ui, content, page.key, view, chapters);
        }
        keep(asked, draw_text(ui, content, view, reading));
        draw_facts(ui, content, view);
        // In low reach what leads on comes last, at the foot of the text.
        if (ui.theme().low) {
            draw_code(ui, content, view);
            take_down_to_acts(ui, content, page, top, rest.y);
        }
        keep(asked,
             draw_related(ui, content,
                          {view.related_heading, view.related, view.item, view.kind + ".related"}));
        if (!ui.theme().low && !column.code_is_drawn) {
            draw_code(ui, content, view);
        }
        return content.y - top;
    });
    return asked;
}

}  // namespace sunhall
