// The part of progress.hpp that compares the law's time limit with the office's promise.
#include <algorithm>

#include "kiosk/ui/progress.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

// tokens.md §5, limits; pixels as drawn.
constexpr int bar_height = 32;
constexpr int label_width = 136;
constexpr int figure_size = 40;
constexpr int figure_line = 56;
/// The longer bar takes that part of the row, its words the rest.
constexpr double longest_bar = 0.62;
constexpr int shortest_bar = 24;

/// Nothing published is no bar at all.
Rect bar_of(Ui const& ui, Rect& row, double share, int longest) {
    if (share <= 0) {
        return {};
    }
    auto const width = std::max(static_cast<int>(longest * share), ui.px(shortest_bar));
    auto const strip = take_left(row, width);
    take_left(row, ui.space().inner);
    return centred(strip, {width, ui.px(bar_height)});
}

TypeStyle promise_style(Ui const& ui) {
    return ui.theme().large ? ui.type().figure
                            : TypeStyle{ui.px(figure_size), ui.px(figure_line), true, false};
}

/// Both bars are on one scale, which leaves each row room for its words.
int longest_in(Ui const& ui, Rect const& row, LimitBar const& bar, int words) {
    auto const room = row.width - words - ui.space().inner;
    auto const most = static_cast<int>(row.width * longest_bar);
    return bar.share > 0 ? std::min(most, static_cast<int>(room / bar.share)) : most;
}

void label(Ui& ui, Rect& row, std::string_view text, TypeStyle const& style, Colour colour) {
    auto const width = ui.px(ui.theme().large ? label_width * 3 / 2 : label_width);
    ui.text(take_left(row, width), text, style, colour, {.down = Down::Middle});
}

}  // namespace

int limit_bars_height(Ui const& ui) {
    return ui.type().body.line + promise_style(ui).line + ui.px(4);
}

void limit_bars(Ui& ui, Rect const& area, LimitBar const& statutory, LimitBar const& promised,
                std::string_view note) {
    auto const& colour = ui.colour();
    auto const& body = ui.type().body;
    auto rest = area;
    auto upper = take_top(rest, body.line);
    take_top(rest, ui.px(4));
    auto lower = take_top(rest, promise_style(ui).line);
    auto const radius = ui.space().radius_small;
    label(ui, upper, statutory.label, body, colour.ink2);
    label(ui, lower, promised.label, body.strong(), colour.ink);
    auto const note_width = note.empty() ? 0 : ui.measure(note, ui.type().meta).width;
    auto const longest =
        std::min(longest_in(ui, upper, statutory, ui.measure(statutory.text, body.strong()).width),
                 longest_in(ui, lower, promised,
                            ui.measure(promised.text, promise_style(ui)).width + ui.space().inner +
                                note_width));
    if (auto const law = bar_of(ui, upper, statutory.share, longest); !law.empty()) {
        ui.fill(law, colour.sunk, radius);
        ui.outline(law, colour.edge, ui.space().edge_width, radius);
    }
    ui.text(upper, statutory.text, body.strong(), colour.ink, {.down = Down::Middle});

    auto const promise = bar_of(ui, lower, promised.share, longest);
    ui.fill(promise, ui.accent_colours().colour, radius);
    auto const style =
        fitting(ui, promised.text, promise_style(ui), lower.width, ui.type().small.size);
    auto const words =
        ui.text(lower, promised.text, style, ui.accent_colours().colour, {.down = Down::Middle});
    take_left(lower, words.width + ui.space().inner);
    ui.text(lower, note, ui.type().meta, colour.ink2,
            {.across = Across::Right, .down = Down::Middle});
}

}  // namespace sunhall
