#include "kiosk/ui/day.hpp"

#include <algorithm>
#include <utility>

#include "kiosk/ui/button.hpp"
#include "kiosk/ui/chip.hpp"
#include "kiosk/ui/daylight.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

// tokens.md §5, open-day card; pixels as drawn.
constexpr int least_day_card = 208;
constexpr int leaf_width = 168;
constexpr int leaf_height = 160;
constexpr int least_action_width = 154;
constexpr int action_pad = 24;
constexpr int theme_size = 36;
constexpr int theme_line = 52;
/// Beside other things, in landscape: as wide as a third of the page.
constexpr int narrow_card = 720;
constexpr int narrow_leaf = 140;
/// The head of an open day's page, from the sill down.
constexpr int head_height = 320;
constexpr int low_head_fifths = 3;
constexpr int head_leaf = 200;
constexpr int head_leaf_height = 216;

TypeStyle theme_style(Ui const& ui) {
    return ui.theme().large ? ui.type().lead
                            : TypeStyle{ui.px(theme_size), ui.px(theme_line), true, false};
}

/// Large words need more than what was drawn.
int action_width(Ui const& ui, DayCard const& card) {
    auto const words = ui.measure(card.action, ui.type().section_dense).width;
    return std::max(ui.px(least_action_width), words + 2 * ui.px(action_pad));
}

void action(Ui& ui, Rect const& area, DayCard const& card, double pressed) {
    auto const way = ui.theme().of(Accent::Day);
    ui.fill(area, under_finger(ui, way.colour, pressed), ui.space().radius);
    auto const style = fitting(ui, card.action, ui.type().section_dense, area.width - ui.px(16),
                               ui.type().floor.size);
    ui.text(area, card.action, style, ui.colour().on_fill,
            {.across = Across::Middle, .down = Down::Middle});
}

/// Chip, state and, below, what it is about.
void card_words(Ui& ui, Rect const& area, DayCard const& card, bool narrow) {
    auto const& type = ui.type();
    auto const theme = narrow ? TypeStyle{ui.px(30), ui.px(40), true, false} : theme_style(ui);
    auto const& small = narrow ? type.floor : type.small;
    auto const wanted =
        narrow ? theme : fitting(ui, card.theme, theme, area.width, type.section_dense.size);
    auto const height = narrow ? ui.measure(card.theme, wanted, area.width, 2).height : theme.line;
    auto lines = centred(area, {area.width, ui.space().chip + ui.px(6) + height + small.line});
    auto upper = take_top(lines, ui.space().chip);
    auto const width = chip(ui, upper, card.chip);
    take_left(upper, width == 0 ? 0 : width + ui.space().icon_gap);
    auto const state = fitting(ui, card.state, small, upper.width, type.floor.size);
    ui.text(upper, card.state, state, ui.colour().ink2, {.down = Down::Middle});
    take_top(lines, ui.px(6));
    ui.text(take_top(lines, height), card.theme, wanted, ui.colour().ink,
            {.down = Down::Middle, .lines = narrow ? 2 : 1});
    auto const details = fitting(ui, card.details, small, area.width, type.floor.size);
    ui.text(lines, card.details, details, ui.colour().ink2);
}

/// The button is a picture only: the whole card is the target.
int foot_height(Ui const& ui) { return ui.space().button - ui.px(24); }

/// Leaf and theme above, time below, state beside the button.
void tall_card(Ui& ui, Rect inside, DayCard const& card, double pressed) {
    auto const& type = ui.type();
    auto foot = take_bottom(inside, foot_height(ui));
    action(ui, take_right(foot, action_width(ui, card)), card, pressed);
    take_right(foot, ui.space().inner);
    auto const state = fitting(ui, card.state, type.body.strong(), foot.width, type.floor.size);
    ui.text(foot, card.state, state, ui.theme().of(Accent::Day).colour, {.down = Down::Middle});
    auto const details = fitting(ui, card.details, type.small, inside.width, type.floor.size);
    take_bottom(inside, ui.px(8));
    ui.text(take_bottom(inside, type.small.line), card.details, details, ui.colour().ink2);
    take_bottom(inside, ui.space().icon_gap);
    auto head = inside;
    Extent const leaf{ui.px(leaf_width), std::min(ui.px(leaf_height), head.height)};
    auto const place = take_left(head, leaf.width);
    date_leaf(ui, {place.x, place.y, leaf.width, leaf.height}, card.leaf);
    take_left(head, ui.space().gutter);
    head.height = leaf.height;
    auto const theme = theme_style(ui);
    auto const [first, second] = spoken_in_two(ui, card.theme, theme, head.width);
    auto const height =
        second.empty() ? ui.measure(first, theme, head.width, 2).height : 2 * theme.line;
    auto lines = centred(head, {head.width, ui.space().chip + ui.px(8) + height});
    chip(ui, take_top(lines, ui.space().chip), card.chip);
    take_top(lines, ui.px(8));
    ui.text(second.empty() ? lines : take_top(lines, theme.line), first, theme, ui.colour().ink,
            {.lines = second.empty() ? 2 : 1});
    ui.text(lines, second, theme, ui.colour().ink);
}

/// Leaf, words and button side by side.
void flat_card(Ui& ui, Rect row, DayCard const& card, double pressed) {
    bool const narrow = row.width < ui.px(narrow_card);
    Extent const leaf{ui.px(narrow ? narrow_leaf : leaf_width),
                      std::min(ui.px(leaf_height), row.height)};
    date_leaf(ui, centred(take_left(row, leaf.width), leaf), card.leaf);
    take_left(row, ui.space().gutter);
    // The whole card is the target; where words need the room, a chevron stands for the button.
    if (card.action.empty() || narrow) {
        chevron(ui, take_right(row, ui.px(44)), ui.accent_colours().colour);
    } else {
        Extent const size{action_width(ui, card), ui.space().button};
        action(ui, centred(take_right(row, size.width), size), card, pressed);
    }
    take_right(row, ui.space().inner);
    card_words(ui, row, card, narrow);
}

}  // namespace

std::pair<std::string, std::string> spoken_in_two(Ui const& ui, std::string const& theme,
                                                  TypeStyle const& style, int width) {
    constexpr std::string_view colon = "：";
    auto const at = theme.find(colon);
    if (at == std::string::npos || ui.measure(theme, style).width <= width) {
        return {theme, {}};
    }
    auto head = theme.substr(0, at + colon.size());
    auto tail = theme.substr(head.size());
    bool const fits =
        ui.measure(head, style).width <= width && ui.measure(tail, style).width <= width;
    return fits ? std::pair{std::move(head), std::move(tail)} : std::pair{theme, std::string{}};
}

void date_leaf(Ui& ui, Rect const& area, LeafFace const& face, LeafTone tone) {
    auto const& colour = ui.colour();
    auto const& way = ui.theme().of(Accent::Day);
    bool const on_card = tone == LeafTone::OnCard;
    auto rest = area;
    auto const band = take_top(rest, area.height * 3 / 10);
    ui.fill(band, on_card ? way.colour : colour.sun, ui.space().radius, Corners::Top);
    auto wanted = ui.type().meta.strong();
    wanted.size = std::max(wanted.size, band.height * 9 / 20);
    wanted.line = std::max(wanted.line, band.height);
    auto const band_style =
        fitting(ui, face.month, wanted, band.width - ui.px(24), ui.type().floor.size);
    ui.text(band, face.month, band_style, on_card ? colour.on_fill : colour.on_sun,
            {.across = Across::Middle, .down = Down::Middle});
    ui.fill(rest, on_card ? way.tint : colour.card, ui.space().radius, Corners::Bottom);
    auto const size = rest.height * 3 / 4;
    ui.text(rest, face.day, {size, rest.height, true, true}, way.colour,
            {.across = Across::Middle, .down = Down::Ink});
}

int day_card_height(Ui const& ui) {
    auto const words = ui.space().chip + theme_style(ui).line + ui.type().small.line;
    return std::max(ui.px(least_day_card), words + 2 * ui.space().gutter);
}

int tall_day_card_height(Ui const& ui) {
    return ui.px(leaf_height) + ui.space().icon_gap + ui.type().small.line + ui.px(8) +
           foot_height(ui) + 2 * ui.space().gutter;
}

bool day_card(Ui& ui, Rect const& area, DayCard const& card) {
    Touch touch;
    auto const before = ui.accent();
    ui.set_accent(Accent::Day);
    ui.about(card.origin, [&] {
        touch = ui.touch({.id = card.id, .role = TargetRole::Button, .label = card.theme}, area);
        surface(ui, area, ui.colour().card, touch.pressed);
        auto const inside = inset(area, ui.space().gutter, ui.space().gutter);
        if (area.width < ui.px(narrow_card) && area.height >= tall_day_card_height(ui)) {
            tall_card(ui, inside, card, touch.pressed);
        } else {
            flat_card(ui, inside, card, touch.pressed);
        }
    });
    ui.set_accent(before);
    return touch.tapped;
}

namespace {

/// One line if it can be, of smaller letters where the band is too low for two: a second one with a
/// single character looks like a mistake. Two lines are smaller rather than cut.
TypeStyle theme_style(Ui const& ui, Rect const& row, std::string const& theme) {
    auto const& type = ui.type();
    auto const two_lines = type.body.line + 2 * type.display.line + ui.px(8);
    auto const least = two_lines <= row.height ? type.title.size : type.section.size;
    auto const fitted = fitting(ui, theme, type.display, row.width, least);
    if (ui.measure(theme, fitted).width <= row.width) {
        return fitted;
    }
    auto const height = ui.measure(theme, type.display, row.width, 0).height;
    return height <= 2 * type.display.line ? type.display : type.title;
}

}  // namespace

int day_head_height(Ui const& ui, DayHead const& head) {
    auto const height = ui.px(head_height);
    auto const beside = ui.px(head_leaf) + ui.space().gutter + head.covered;
    auto const room = ui.page().width - 2 * ui.space().margin - beside;
    auto smallest = ui.type().display;
    smallest.size = ui.type().section.size;
    bool const low = ui.theme().landscape && ui.measure(head.theme, smallest).width <= room;
    return low ? height * low_head_fifths / 5 : height;
}

void day_head(Ui& ui, Rect const& band, DayHead const& head) {
    band_ground(ui, band, ui.theme().of(Accent::Day));
    auto const& type = ui.type();
    auto row = inset(band, ui.space().margin, 0);
    take_right(row, head.covered);
    // The first cards of the page reach into the band.
    take_bottom(row, ui.space().gutter);
    Extent const leaf{ui.px(head_leaf),
                      std::min(ui.px(head_leaf_height), row.height - 2 * ui.space().inner)};
    ui.about(head.origin, [&] {
        date_leaf(ui, centred(take_left(row, leaf.width), leaf), head.leaf, LeafTone::OnColour);
        take_left(row, ui.space().gutter);
        auto const style = theme_style(ui, row, head.theme);
        auto const theme = ui.measure(head.theme, style, row.width, 2).height;
        auto lines = centred(row, {row.width, type.body.line + theme + ui.px(8)});
        ui.text(take_top(lines, type.body.line), head.organiser, type.body.strong(),
                ui.colour().on_fill);
        take_top(lines, ui.px(8));
        ui.text(lines, head.theme, style, ui.colour().on_fill, {.lines = 2});
    });
}

}  // namespace sunhall
