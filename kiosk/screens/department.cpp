// The part of departments.hpp that draws the page of one.
#include <algorithm>

#include "kiosk/screens/departments.hpp"
#include "kiosk/ui/button.hpp"
#include "kiosk/ui/card.hpp"
#include "kiosk/ui/chip.hpp"
#include "kiosk/ui/row.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {

namespace {

constexpr int number_width = 232;
constexpr int least_window = 112;

using Window = DepartmentView::Window;

struct WindowHeights {
    int matters;
    int posts;
    int row;
};

std::string second_line(Window const& window) {
    auto text = window.where;
    if (!window.phone.empty()) {
        text += (text.empty() ? "" : " · ") + window.phone;
    }
    return text;
}

/// Large text has no room for the number beside the words: it stands above them.
bool number_above(Ui const& ui) { return ui.theme().large && !ui.theme().landscape; }

int words_width(Ui const& ui, int width) {
    return number_above(ui) ? width : width - ui.px(number_width) - ui.space().gutter;
}

int aside_height(Ui const& ui) { return number_above(ui) ? ui.type().small.line : 0; }

/// Name and duties, then who sits there.
int post_height(Ui const& ui, int width, DepartmentView::Post const& post) {
    auto const& small = ui.type().small;
    return small.line + ui.measure(post.duties, small, width, 0).height + ui.space().icon_gap;
}

WindowHeights heights_of(Ui const& ui, int width, Window const& window) {
    auto const& type = ui.type();
    auto const room = words_width(ui, width);
    auto const matters = ui.measure(window.matters, type.small, room, 0).height;
    int posts = 0;
    for (auto const& post : window.posts) {
        posts += post_height(ui, room, post);
    }
    auto const number = number_above(ui) ? type.figure.line : 0;
    auto const words = number + type.lead.line + aside_height(ui) + matters + posts;
    return {matters, posts, std::max(ui.px(least_window), words + 2 * ui.space().inner)};
}

void draw_number(Ui& ui, Rect const& area, Window const& window) {
    auto const& type = ui.type();
    auto const style = fitting(ui, window.number, type.figure, area.width, type.body.size);
    ui.text(area, window.number, style, ui.accent_colours().colour, {.down = Down::Middle});
}

void draw_posts(Ui& ui, Rect rest, Window const& window) {
    auto const& small = ui.type().small;
    for (auto const& post : window.posts) {
        auto area = take_top(rest, post_height(ui, rest.width, post));
        take_top(area, ui.space().icon_gap);
        std::vector<TextPiece> const pieces{
            {post.name, Tone::Usual, true},
            {post.on_duty, post.nobody ? Tone::Quiet : Tone::Way, false}};
        text_line(ui, take_top(area, small.line), pieces, small);
        ui.text(area, post.duties, small, ui.colour().ink, {.lines = 0});
    }
}

/// Name, and where with the phone: at the right end, or below where that is too narrow.
void draw_window_head(Ui& ui, Rect& words, Window const& window) {
    auto const& type = ui.type();
    auto head = take_top(words, type.lead.line);
    auto const aside = second_line(window);
    if (number_above(ui)) {
        ui.text(head, window.name, type.lead, ui.colour().ink, {.down = Down::Middle});
        ui.text(take_top(words, type.small.line), aside, type.small, ui.colour().ink2);
        return;
    }
    auto const width = std::min(ui.measure(aside, type.small).width, head.width / 2);
    ui.text(take_right(head, width), aside, type.small, ui.colour().ink2,
            {.across = Across::Right, .down = Down::Middle});
    take_right(head, ui.space().inner);
    ui.text(head, window.name, type.lead, ui.colour().ink, {.down = Down::Middle});
}

void draw_window(Ui& ui, Rect area, Window const& window, WindowHeights const& heights) {
    auto const& type = ui.type();
    area = inset(area, 0, ui.space().inner);
    if (number_above(ui)) {
        draw_number(ui, take_top(area, type.figure.line), window);
    } else {
        auto number = take_left(area, ui.px(number_width));
        // Beside a long text the number stands at its head.
        number.height = window.posts.empty() ? number.height : type.figure.line;
        draw_number(ui, number, window);
        take_left(area, ui.space().gutter);
    }
    auto words = area;
    if (window.posts.empty() && !number_above(ui)) {
        words = centred(area, {area.width, type.lead.line + heights.matters});
    }
    draw_window_head(ui, words, window);
    ui.text(take_top(words, heights.matters), window.matters, type.small, ui.colour().ink2,
            {.lines = 0});
    draw_posts(ui, words, window);
}

void draw_windows(Ui& ui, Rect& rest, DepartmentView const& view) {
    auto const width = rest.width - 2 * ui.space().pad_across;
    auto const& type = ui.type();
    std::vector<WindowHeights> heights;
    int height = type.section.line + ui.px(8);
    for (auto const& window : view.windows) {
        heights.push_back(heights_of(ui, width, window));
        height += heights.back().row;
    }
    if (view.windows.empty()) {
        height += type.body.line * 2;
    }
    auto inside = take_card(ui, rest, height);
    section(ui, inside, view.windows_heading, view.windows.empty() ? "" : view.windows_note);
    take_top(inside, ui.px(8));
    if (view.windows.empty()) {
        ui.text(inside, view.no_windows, type.body, ui.colour().ink2, {.lines = 2});
    }
    ui.about(origin(view.item, "department.windows"), [&] {
        for (std::size_t i = 0; i < view.windows.size(); ++i) {
            auto const place = take_top(inside, heights[i].row);
            rule(ui, place, place.y);
            draw_window(ui, place, view.windows[i], heights[i]);
        }
    });
}

std::optional<Intent> draw_articles(Ui& ui, Rect& rest, DepartmentView const& view) {
    std::optional<Intent> asked;
    if (view.articles.empty()) {
        return asked;
    }
    take_top(rest, ui.space().gutter);
    auto const row = ui.space().notice_row;
    auto inside = take_card(
        ui, rest, ui.type().section.line + ui.px(4) + static_cast<int>(view.articles.size()) * row);
    section(ui, inside, view.articles_heading);
    take_top(inside, ui.px(4));
    auto rows = inset(inside, -ui.space().pad_across, 0);
    for (std::size_t i = 0; i < view.articles.size(); ++i) {
        if (short_row(ui, take_top(rows, row),
                      {.id = "department.article." + std::to_string(i),
                       .title = view.articles[i].label,
                       .chip = {},
                       .meta = {},
                       .more = {},
                       .value = {},
                       .last = i + 1 == view.articles.size(),
                       .origin = {}})) {
            asked = view.articles[i].intent;
        }
    }
    return asked;
}

/// Guides first: what most people come for.
std::optional<Intent> draw_foot(Ui& ui, Rect const& area, DepartmentView const& view) {
    std::vector<Button> buttons;
    std::vector<Intent> intents;
    if (view.guides) {
        buttons.push_back({.id = "department.guides",
                           .label = view.guides->label,
                           .icon = Icon::Guide,
                           .kind = ButtonKind::Primary,
                           .accent = Accent::Guide});
        intents.push_back(view.guides->intent);
    }
    if (view.map) {
        buttons.push_back({.id = "department.map",
                           .label = view.map->label,
                           .icon = Icon::Map,
                           .kind = ButtonKind::Secondary});
        intents.push_back(view.map->intent);
    }
    auto const tapped = action_bar(ui, area, buttons);
    return tapped ? std::optional{intents[*tapped]} : std::nullopt;
}

}  // namespace

std::optional<Intent> draw_department(Ui& ui, PageArea const& page, DepartmentView const& view) {
    auto rest = page.content;
    title_block(ui, rest, view.item, view.name, view.summary);
    std::optional<Intent> asked;
    if (view.guides || view.map) {
        auto const foot = take_bottom(rest, ui.space().button_main);
        take_bottom(rest, ui.space().gutter);
        asked = draw_foot(ui, foot, view);
    }
    scrolled(ui, page.key, rest, [&](Rect content) {
        auto const top = content.y;
        facts_card(ui, content, view.item, view.facts, {.label_width = 152});
        take_top(content, ui.space().gutter);
        draw_windows(ui, content, view);
        take_down_to_acts(ui, content, page, top, rest.y);
        if (auto article = draw_articles(ui, content, view)) {
            asked = std::move(article);
        }
        return content.y - top;
    });
    return asked;
}

}  // namespace sunhall
