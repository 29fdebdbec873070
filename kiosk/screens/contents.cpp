#include "kiosk/screens/contents.hpp"

#include <algorithm>

#include "kiosk/ui/button.hpp"
#include "kiosk/ui/card.hpp"
#include "kiosk/ui/list_card.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {

namespace {

constexpr int chapter_row = 72;  // tokens.md §5, filter
constexpr int chapter_bar_width = 8;
constexpr int chapter_chevron = 44;
constexpr int turn_width = 208;
constexpr int large_turn_width = 264;
/// A heading at the top of what shows stands a little below its edge.
constexpr int above_heading = 16;

int chapter_height(Ui const& ui) { return std::max(ui.px(chapter_row), ui.space().target_least); }

/// One heading; the one in sight has the way's colour and a bar, so that colour is not alone.
bool draw_chapter(Ui& ui, Rect const& area, std::size_t number, Chapter const& chapter,
                  bool in_sight) {
    auto const& way = ui.accent_colours();
    auto const touch = ui.touch({.id = "contents." + std::to_string(number),
                                 .role = TargetRole::Row,
                                 .label = chapter.title},
                                area);
    if (in_sight || touch.pressed > 0) {
        panel(ui, area, under_finger(ui, way.tint, touch.pressed), ui.space().radius_small);
    }
    auto words = area;
    auto const bar = take_left(words, ui.px(chapter_bar_width));
    if (in_sight) {
        ui.fill(bar, way.colour, bar.width / 2);
    }
    words = inset(words, ui.space().inner, 0);
    auto const end = take_right(words, ui.px(chapter_chevron));
    if (!ui.only_shows()) {
        chevron(ui, end, way.colour);
    }
    ui.text(words, chapter.title, in_sight ? ui.type().body.strong() : ui.type().body,
            in_sight ? way.colour : ui.colour().ink, {.down = Down::Middle});
    return touch.tapped;
}

/// Moved into the upper half, in low reach, it only shows.
bool draw_in_reach(Ui& ui, Rect const& area, std::size_t number, Chapter const& chapter) {
    bool tapped = false;
    auto const draw = [&] { tapped = draw_chapter(ui, area, number, chapter, false); };
    if (ui.theme().low && area.y < ui.theme().acts_from) {
        ui.shown(draw);
    } else {
        draw();
    }
    return tapped;
}

void go_to(Ui& ui, std::string const& scrolled, Chapter const& chapter) {
    ui.scroll_to(scrolled, std::max(0, chapter.top - ui.px(above_heading)));
}

TextOrigin origin_of(ArticleView const& view) { return origin(view.item, view.kind + ".body"); }

bool turn_button(Ui& ui, Rect const& area, char const* id, std::string const& label, bool enabled) {
    return button(ui, area,
                  {.id = id,
                   .label = label,
                   .icon = std::nullopt,
                   .kind = ButtonKind::Secondary,
                   .enabled = enabled});
}

}  // namespace

std::vector<Chapter> chapters_of(RichText const& text, int text_top) {
    std::vector<Chapter> chapters;
    for (auto const& heading : text.headings) {
        if (heading.level <= 2) {
            chapters.push_back({heading.words, text_top + heading.top});
        }
    }
    return chapters.size() < least_chapters ? std::vector<Chapter>{} : chapters;
}

std::size_t chapter_at(std::vector<Chapter> const& chapters, ScrollView const& sight) {
    if (sight.furthest() > 0 && sight.at_end()) {
        return chapters.size() - 1;  // The last ones may be too short to come to the top.
    }
    auto const line = sight.offset + sight.height / 3;
    auto const above = std::ranges::count_if(
        chapters, [&](Chapter const& chapter) { return chapter.top <= line; });
    return above == 0 ? 0 : static_cast<std::size_t>(above) - 1;
}

int contents_card_height(Ui const& ui, std::size_t chapters) {
    auto const inside = ui.type().section.line + ui.space().icon_gap +
                        static_cast<int>(chapters) * chapter_height(ui);
    return chapters == 0 ? 0 : card_height(ui, inside) + ui.space().gutter;
}

void draw_contents_card(Ui& ui, Rect& rest, std::string const& scrolled, ArticleView const& view,
                        std::vector<Chapter> const& chapters) {
    if (chapters.empty()) {
        return;
    }
    auto place = take_top(rest, contents_card_height(ui, chapters.size()));
    take_bottom(place, ui.space().gutter);
    auto inside = card(ui, place);
    section(ui, inside, view.contents_heading);
    take_top(inside, ui.space().icon_gap);
    ui.about(origin_of(view), [&] {
        for (std::size_t i = 0; i < chapters.size(); ++i) {
            auto const row = take_top(inside, chapter_height(ui));
            if (draw_in_reach(ui, row, i, chapters[i])) {
                go_to(ui, scrolled, chapters[i]);
            }
        }
    });
}

void draw_contents_rail(Ui& ui, Rect const& area, std::string const& scrolled,
                        ArticleView const& view, std::vector<Chapter> const& chapters) {
    auto const in_sight = chapter_at(chapters, ui.scroll_view(scrolled));
    auto const rows = static_cast<int>(chapters.size()) * chapter_height(ui);
    auto const head = ui.type().section.line + ui.space().icon_gap;
    auto place = area;
    place.height = std::min(area.height, card_height(ui, head + rows));
    auto inside = card(ui, place);
    section(ui, inside, view.contents_heading);
    take_top(inside, ui.space().icon_gap);
    auto const list = scrolled + ".contents";
    RowHeights const heights{chapters.size(), chapter_height(ui)};
    ui.about(origin_of(view), [&] {
        auto const sight = ui.list(list, inside, heights, [&](std::size_t i, Rect row) {
            if (draw_chapter(ui, row, i, chapters[i], i == in_sight)) {
                go_to(ui, scrolled, chapters[i]);
            }
        });
        scroll_mark(ui, {inside.right() + ui.px(4), inside.y, ui.px(10), inside.height}, sight);
    });
}

void draw_contents_bar(Ui& ui, Rect& rest, std::string const& scrolled, ArticleView const& view,
                       std::vector<Chapter> const& chapters) {
    auto place = take_bottom(rest, ui.space().button);
    take_bottom(rest, ui.space().gap_dense);
    auto const sight = ui.scroll_view(scrolled);
    auto const now = chapter_at(chapters, sight);
    auto const width = ui.px(ui.theme().large ? large_turn_width : turn_width);
    auto const back = take_left(place, width);
    auto const on = take_right(place, width);
    if (turn_button(ui, back, "contents.back", view.to_contents, !sight.at_start())) {
        ui.scroll_to(scrolled, 0);
    }
    if (turn_button(ui, on, "contents.next", view.next_section, !sight.at_end())) {
        auto const begun = sight.offset + ui.px(above_heading) >= chapters[now].top;
        auto const next = begun ? std::min(now + 1, chapters.size() - 1) : now;
        go_to(ui, scrolled, chapters[next]);
    }
    ui.about(origin_of(view), [&] {
        ui.text(inset(place, ui.space().inner, 0), chapters[now].title, ui.type().body,
                ui.colour().ink, {.across = Across::Middle, .down = Down::Middle, .lines = 2});
    });
}

}  // namespace sunhall
