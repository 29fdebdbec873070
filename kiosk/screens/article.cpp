#include "kiosk/screens/article.hpp"

#include <algorithm>

#include "kiosk/ui/card.hpp"
#include "kiosk/ui/qr_panel.hpp"
#include "kiosk/ui/row.hpp"
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
            .origin = origin(view.item, "article.links")};
}

void draw_text(Ui& ui, Rect& rest, ArticleView const& view) {
    auto const pictures = named(view.pictures);
    auto const pad = ui.px(text_pad);
    auto const height = rich_text_height(ui, rest.width - 2 * pad, view.text, pictures);
    auto const area = take_top(rest, height + 2 * pad);
    surface(ui, area, ui.colour().card);
    ui.about(origin(view.item, "article.body"),
             [&] { rich_text(ui, inset(area, pad), view.text, pictures); });
    take_top(rest, ui.space().gutter);
}

std::optional<Intent> draw_related(Ui& ui, Rect& rest, ArticleView const& view) {
    std::optional<Intent> asked;
    if (view.related.empty()) {
        return asked;
    }
    auto const row = ui.space().notice_row;
    auto inside = take_card(
        ui, rest, ui.type().section.line + ui.px(4) + static_cast<int>(view.related.size()) * row);
    section(ui, inside, view.related_heading);
    take_top(inside, ui.px(4));
    auto rows_area = inset(inside, -ui.space().pad_across, 0);
    for (std::size_t i = 0; i < view.related.size(); ++i) {
        if (short_row(ui, take_top(rows_area, row),
                      {.id = "article.related." + std::to_string(i),
                       .title = view.related[i].label,
                       .chip = {},
                       .meta = {},
                       .value = {},
                       .last = i + 1 == view.related.size(),
                       .origin = origin(view.item, "article.related")})) {
            asked = view.related[i].intent;
        }
    }
    take_top(rest, ui.space().gutter);
    return asked;
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
    title_block(ui, rest, view.item, view.title, view.chips, view.meta);
    std::optional<Intent> asked;
    scrolled(ui, page.key, rest, [&](Rect content) {
        auto const top = content.y;
        content.height = ui.page().height * 100;
        draw_text(ui, content, view);
        asked = draw_related(ui, content, view);
        draw_code(ui, content, view);
        return content.y - top;
    });
    return asked;
}

}  // namespace sunhall
