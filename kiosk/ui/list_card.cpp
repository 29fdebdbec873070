#include "kiosk/ui/list_card.hpp"

#include <algorithm>

#include "kiosk/ui/button.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

constexpr int mark_width = 10;    // tokens.md §5, paging
constexpr int least_mark = 64;    // a mark shorter than that is overlooked
constexpr int pager_width = 200;  // tokens.md §5, paging

/// The mark is a strip as wide as the card's corner is round at most, so that it stays inside it.
Rect mark_strip(Ui const& ui, Rect const& area) {
    auto const width = ui.px(mark_width);
    return {area.right() - width, area.y + ui.space().radius, width,
            area.height - 2 * ui.space().radius};
}

}  // namespace

void scroll_mark(Ui& ui, Rect const& strip, ScrollView const& view) {
    if (view.fits() || view.content == 0 || strip.empty()) {
        return;
    }
    auto const radius = strip.width / 2;
    ui.fill(strip, ui.colour().sunk, radius);
    auto const share = static_cast<double>(view.height) / view.content;
    auto const length =
        std::min(strip.height, std::max(ui.px(least_mark), static_cast<int>(strip.height * share)));
    auto const way = static_cast<double>(std::clamp(view.offset, 0, view.furthest())) /
                     std::max(view.furthest(), 1);
    auto const top = strip.y + static_cast<int>((strip.height - length) * way);
    ui.fill({strip.x, top, strip.width, length}, ui.accent_colours().colour, radius);
}

ScrollView list_card(Ui& ui, std::string_view id, Rect const& area, RowHeights const& rows,
                     std::function<void(std::size_t row, Rect area)> const& draw) {
    surface(ui, area, ui.colour().card);
    // What moves stays off the round corners and off the mark.
    auto const edge = ui.theme().flat ? ui.space().edge_width : 0;
    auto inside = inset(area, edge, ui.space().radius_small);
    take_right(inside, ui.px(mark_width) + edge);
    auto const view = ui.list(id, inside, rows, draw);
    scroll_mark(ui, inset(mark_strip(ui, area), 0, 0).moved(-edge, 0), view);
    return view;
}

ScrollView scroll_region(Ui& ui, std::string_view id, Rect const& area,
                         std::function<int(Rect content)> const& draw) {
    // A little of the page's margin moves too, so that the shadows of cards are not cut off.
    auto const side = ui.space().icon_gap;
    Rect const moved{area.x - side, area.y, area.width + 2 * side, area.height};
    auto const view =
        ui.scroll(id, moved, [&](Rect content) { return draw(inset(content, side, 0)); });
    // The mark beside it, so that the content keeps its width.
    auto const width = ui.px(mark_width);
    scroll_mark(ui, {area.right() + side, area.y, width, area.height}, view);
    return view;
}

void pager(Ui& ui, Rect const& area, PagerWords const& words) {
    auto const view = ui.scroll_view(words.id);
    auto rest = area;
    auto const width = ui.px(ui.theme().large ? 260 : pager_width);
    Button const down{.id = words.id + ".down",
                      .label = words.down,
                      .icon = Icon::ExpandMore,
                      .kind = ButtonKind::Primary,
                      .enabled = !view.at_end(),
                      .icon_after = false,
                      .role = TargetRole::Button,
                      .accent = std::nullopt};
    Button up = down;
    up.id = words.id + ".up";
    up.label = words.up;
    up.icon = Icon::ExpandLess;
    up.kind = ButtonKind::Secondary;
    up.enabled = !view.at_start();
    bool const further = button(ui, take_right(rest, width), down);
    take_right(rest, ui.space().gap_key);
    bool const back = button(ui, take_right(rest, width), up);
    take_right(rest, ui.space().inner);
    if (further || back) {
        ui.scroll_page(words.id, further ? 1 : -1);
    }
    ui.text(rest, words.position, ui.type().body, ui.colour().ink2, {.down = Down::Middle});
}

}  // namespace sunhall
