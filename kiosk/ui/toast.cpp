#include "kiosk/ui/toast.hpp"

#include <algorithm>
#include <string>

#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

constexpr int toast_icon = 32;
constexpr int toast_pad = 24;
constexpr int toast_air = 3;     // above and below the words
constexpr int toast_rise = 12;   // half of a dialog's: it has less way to come
constexpr int least_toast = 22;  // tokens.md §2: nothing below it
constexpr int most_bar_lines = 2;

void plate(Ui& ui, Rect const& place, Colour ground, std::string_view message,
           TypeStyle const& style, int lines) {
    ui.fill(place, ground, ui.space().radius);
    if (ui.theme().flat) {
        ui.outline(place, ui.colour().on_slate2, ui.space().edge_width, ui.space().radius);
    }
    auto rest = inset(place, ui.px(toast_pad), 0);
    auto const side = ui.px(toast_icon);
    ui.icon(take_left(rest, side), Icon::Info, side, ui.colour().sun);
    take_left(rest, ui.space().icon_gap);
    ui.text(rest, message, style, ui.colour().on_slate,
            {.across = Across::Joined, .down = Down::Middle, .lines = lines});
}

/// Beside the words: pads, sign and gap.
int around_words(Ui const& ui) {
    return 2 * ui.px(toast_pad) + ui.px(toast_icon) + ui.space().icon_gap;
}

/// How far it still is from its place.
int way_left(Ui& ui, std::string_view message) {
    // Another message comes anew.
    auto const arrival = ui.entrance("toast:" + std::string{message}, ui.theme().time.dialog);
    return static_cast<int>(ui.px(toast_rise) * (1 - arrival) * (1 - arrival));
}

}  // namespace

void toast(Ui& ui, Rect const& area, std::string_view message) {
    auto const room = area.width - around_words(ui);
    auto const style = fitting(ui, message, ui.type().body, room, ui.px(least_toast));
    auto const width = std::min(ui.measure(message, style).width + around_words(ui), area.width);
    auto const place = centred(area, {width, style.line + 2 * ui.px(toast_air)});
    plate(ui, place.moved(0, way_left(ui, message)), ui.colour().slate, message, style, 1);
}

void toast_in_bar(Ui& ui, Rect const& area, std::string_view message) {
    auto const room = area.width - around_words(ui);
    auto const& style = ui.type().small;
    auto const words = ui.measure(message, style, room, most_bar_lines);
    auto rest = area;
    auto const strip = take_right(rest, std::min(words.width + around_words(ui), area.width));
    auto const place = centred(strip, {strip.width, words.height + 2 * ui.space().icon_gap});
    plate(ui, place.moved(0, way_left(ui, message)), ui.colour().slate2, message, style,
          most_bar_lines);
}

}  // namespace sunhall
