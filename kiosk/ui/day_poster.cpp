// The part of day.hpp that draws a day as a poster.
#include "kiosk/ui/day.hpp"
#include "kiosk/ui/daylight.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

// visual/19; pixels as drawn.
constexpr Extent poster_leaf{216, 248};
constexpr int poster_pad = 48;
constexpr int poster_leaf_gap = 40;

void poster_words(Ui& ui, Rect const& area, DayPoster const& poster) {
    auto const& type = ui.type();
    auto const colour = ui.colour().on_fill;
    auto const& style = type.display;
    auto const [first, second] = spoken_in_two(ui, poster.theme, style, area.width);
    auto const most = second.empty() ? 2 : 1;
    auto const head = ui.measure(first, style, area.width, most).height;
    auto const theme = head + (second.empty() ? 0 : style.line);
    auto const lines = static_cast<int>(poster.lines.size());
    auto rest = centred(
        area, {area.width, type.small.line + ui.px(8) + theme + ui.px(8) + lines * type.body.line});
    ui.text(take_top(rest, type.small.line), poster.state, type.small.strong(), colour);
    take_top(rest, ui.px(8));
    ui.text(take_top(rest, head), first, style, colour, {.lines = most});
    ui.text(take_top(rest, theme - head), second, style, colour);
    take_top(rest, ui.px(8));
    for (auto const& line : poster.lines) {
        auto const fitted = fitting(ui, line, type.body, rest.width, type.floor.size);
        ui.text(take_top(rest, type.body.line), line, fitted, colour, {.down = Down::Middle});
    }
}

}  // namespace

void day_poster(Ui& ui, Rect const& area, DayPoster const& poster) {
    auto row = inset(area, ui.px(poster_pad), 0);
    Extent const leaf{ui.px(poster_leaf.width), ui.px(poster_leaf.height)};
    auto const place = centred(take_left(row, leaf.width), leaf);
    // The light falls where the words end.
    Rect const lit{area.right() - ui.px(176), area.y, ui.px(120), area.height};
    door_ground(ui, area, ui.theme().of(Accent::Day), lit, 0);
    take_left(row, ui.px(poster_leaf_gap));
    ui.about(poster.origin, [&] {
        date_leaf(ui, place, poster.leaf, LeafTone::OnColour);
        poster_words(ui, row, poster);
    });
}

}  // namespace sunhall
