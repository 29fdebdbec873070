#include "kiosk/screens/article.hpp"

#include <algorithm>

#include "kiosk/screens/related.hpp"
#include "kiosk/ui/qr_panel.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {

namespace {

/// Lines longer than 36 characters are hard to follow from arm's length: pixels as drawn.
constexpr int widest_text = 1180;
constexpr int text_pad = 40;

QrPanel panel_of(ArticleView const& view) {
    return {.heading = view.qr.heading,
            .note = view.qr.note,
            .url = view.qr.url,
            .opens = view.qr.opens,
            .host = view.qr.host,
            .origin = origin(view.item, view.kind + ".links")};
}

void draw_text(Ui& ui, Rect& rest, ArticleView const& view) {
    auto const pictures = named(view.pictures);
    auto const pad = ui.px(text_pad);
    auto const height = rich_text_height(ui, rest.width - 2 * pad, view.text, pictures);
    auto const area = take_top(rest, height + 2 * pad);
    surface(ui, area, ui.colour().card);
    ui.about(origin(view.item, view.kind + ".body"),
             [&] { rich_text(ui, inset(area, pad), view.text, pictures); });
    take_top(rest, ui.space().gutter);
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
    auto const panel_shown = panel_of(view);
    auto const width = std::min(rest.width, std::max(qr_panel_width(ui, view.qr.url), ui.px(440)));
    qr_panel(ui,
             centred(take_top(rest, qr_panel_height(ui, width, panel_shown)),
                     {width, qr_panel_height(ui, width, panel_shown)}),
             panel_shown);
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

std::optional<Intent> draw_article(Ui& ui, PageArea const& page, ArticleView const& view) {
    auto rest = page.content;
    rest = centred(rest, {std::min(rest.width, ui.px(widest_text)), rest.height});
    title_block(ui, rest, view.item, view.title, view.chips, view.meta,
                view.urgent ? ChipTone::Urgent : ChipTone::Way);
    std::optional<Intent> asked;
    scrolled(ui, page.key, rest, [&](Rect content) {
        auto const top = content.y;
        content.height = ui.page().height * 100;
        draw_text(ui, content, view);
        draw_facts(ui, content, view);
        // In low reach what leads on comes last, at the foot of the text.
        if (ui.theme().low) {
            draw_code(ui, content, view);
            take_down_to_acts(ui, content, page, top, rest.y);
        }
        asked = draw_related(
            ui, content, {view.related_heading, view.related, view.item, view.kind + ".related"});
        if (!ui.theme().low) {
            draw_code(ui, content, view);
        }
        return content.y - top;
    });
    return asked;
}

}  // namespace sunhall
