#include "kiosk/screens/page_area.hpp"

#include <algorithm>
#include <utility>

#include "kiosk/ui/card.hpp"
#include "kiosk/ui/chip.hpp"
#include "kiosk/ui/hero.hpp"
#include "kiosk/ui/list_card.hpp"

namespace sunhall {

namespace {

/// Nothing is squeezed into what is in sight.
constexpr int endless = 1 << 20;  // px

// A card's shadow is 32 px wide, of which less than a grey level lies beyond 28.
constexpr int shadow_reach = 28;
constexpr int reach_into_gutter = 5;  // so that the mark stands in its middle
constexpr int mark_width = 10;        // tokens.md §5, scroll mark
constexpr int most_meta_lines = 2;

/// The line after the chips, below them where it would be cut.
void chips_and_meta(Ui& ui, Rect& rest, std::vector<std::string> const& chips,
                    std::string_view meta, ChipTone tone) {
    auto const& style = ui.type().meta;
    auto line = take_top(rest, ui.space().chip);
    for (auto const& label : chips) {
        take_left(line, chip(ui, line, label, tone) + ui.space().icon_gap);
    }
    if (ui.measure(meta, style).width <= line.width) {
        ui.text(line, meta, style, ui.colour().ink2, {.down = Down::Middle});
        return;
    }
    take_top(rest, ui.px(4));
    auto const height = ui.measure(meta, style, rest.width, most_meta_lines).height;
    ui.text(take_top(rest, height), meta, style, ui.colour().ink2, {.lines = most_meta_lines});
}

}  // namespace

TextOrigin origin(ItemRef const& item, std::string field) {
    return {.item = item.path, .field = std::move(field), .digest = item.digest};
}

void scrolled(Ui& ui, std::string const& id, Rect const& area,
              std::function<int(Rect content)> const& draw) {
    auto const left = ui.px(shadow_reach);
    bool const at_margin = area.right() >= ui.page().width - ui.space().margin;
    auto const right = at_margin ? left : ui.px(reach_into_gutter);
    Rect const wide{area.x - left, area.y, area.width + left + right, area.height};
    auto const view = ui.scroll(id, wide, [&](Rect content) {
        Rect const inside{content.x + left, content.y, area.width, endless};
        // Room below the last card for its shadow.
        return draw(inside) + ui.space().inner;
    });
    scroll_mark(ui, {wide.right() + ui.px(2), area.y, ui.px(mark_width), area.height}, view);
}

void title_block(Ui& ui, Rect& rest, ItemRef const& item, std::string_view title,
                 std::string_view note) {
    ui.about(origin(item, "title"), [&] { page_title(ui, rest, title); });
    if (!note.empty()) {
        auto const& style = ui.type().small;
        ui.text(take_top(rest, style.line), note, style, ui.colour().ink2);
    }
    take_top(rest, ui.space().gutter);
}

void title_block(Ui& ui, Rect& rest, ItemRef const& item, std::string_view title,
                 std::vector<std::string> const& chips, std::string_view meta, ChipTone tone) {
    ui.about(origin(item, "title"), [&] { page_title(ui, rest, title); });
    take_top(rest, ui.px(4));
    ui.about(origin(item, ""), [&] { chips_and_meta(ui, rest, chips, meta, tone); });
    take_top(rest, ui.space().gutter);
}

void list_title(Ui& ui, Rect& rest, PageArea const& page, Icon icon, ItemRef const& item,
                std::string_view title, std::string_view note) {
    if (!ui.theme().low) {
        title_block(ui, rest, item, title, note);
        return;
    }
    Rect const door{page.content.x, page.content.y, page.content.width,
                    page.acts.y - ui.space().gutter - page.content.y};
    ui.about(origin(item, "title"), [&] { open_door(ui, door, icon, title, note); });
}

void take_down_to_acts(Ui const& ui, Rect& content, PageArea const& page, int top, int area_top) {
    if (ui.theme().low) {
        auto const unmoved = area_top + content.y - top;
        take_top(content, std::max(0, page.acts.y - unmoved));
    }
}

namespace {

/// More than that are too narrow for their words on a portrait page.
constexpr std::size_t most_tabs_in_a_row = 5;

/// All in one row where their words have room, in low reach also smaller ones, since rows are dear
/// there; else in two.
std::size_t tabs_across(Ui const& ui, int width, std::vector<Tab> const& tabs) {
    auto const count = tabs.size();
    if (count <= most_tabs_in_a_row) {
        return count;
    }
    auto const gaps = static_cast<int>(count - 1) * ui.space().gap_key;
    auto const room = (width - gaps) / static_cast<int>(count) - ui.space().icon_gap;
    auto style = ui.type().lead;
    style.size = ui.theme().low ? ui.type().floor.size : style.size;
    bool const fit = std::ranges::all_of(
        tabs, [&](Tab const& tab) { return ui.measure(tab.label, style).width <= room; });
    return fit ? count : (count + 1) / 2;
}

}  // namespace

std::optional<Intent> take_tabs(Ui& ui, Rect& rest, std::vector<TabView> const& views,
                                TabLook look) {
    if (views.empty()) {
        return std::nullopt;
    }
    std::vector<Tab> tabs;
    for (auto const& view : views) {
        auto const count = view.count.empty() ? std::string{} : " " + view.count;
        tabs.push_back({"tab." + std::to_string(tabs.size()), view.label + count, view.chosen});
    }
    auto const across = tabs_across(ui, rest.width, tabs);
    auto const height = tab_row_height(ui, tabs.size(), look, across);
    auto const tapped = tab_row(ui, take_top(rest, height), tabs, look, across);
    take_top(rest, look == TabLook::Card ? ui.space().gutter : ui.space().gap_dense);
    return tapped ? std::optional{views[*tapped].intent} : std::nullopt;
}

Rect take_card(Ui& ui, Rect& rest, int inside_height) {
    return card(ui, take_top(rest, inside_height + 2 * ui.space().pad_down));
}

void divide(Ui& ui, Rect const& cell) {
    auto line = inset(cell, 0, ui.space().inner);
    ui.fill(take_left(line, ui.px(1)), ui.colour().line);
}

std::vector<LabelledText> labelled(ItemRef const& item, std::vector<Fact> const& facts) {
    std::vector<LabelledText> texts;
    for (auto const& fact : facts) {
        texts.push_back({.label = fact.label,
                         .text = fact.text,
                         .missing = fact.missing,
                         .origin = origin(item, fact.field)});
    }
    return texts;
}

void facts_card(Ui& ui, Rect& rest, ItemRef const& item, std::vector<Fact> const& facts,
                LabelledStyle const& style) {
    if (facts.empty()) {
        return;
    }
    auto const texts = labelled(item, facts);
    auto const width = rest.width - 2 * ui.space().pad_across;
    auto const inside = take_card(ui, rest, labelled_texts_height(ui, width, texts, style));
    labelled_texts(ui, inside, texts, style);
}

}  // namespace sunhall
