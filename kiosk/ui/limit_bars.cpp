// The part of progress.hpp that compares the law's time limit with the office's promise.
#include <algorithm>

#include "kiosk/ui/progress.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

// tokens.md §5, limits; pixels as drawn.
constexpr int bar_height = 32;
constexpr int bar_label_width = 136;
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

int label_column(Ui const& ui) {
    return ui.px(ui.theme().large ? bar_label_width * 3 / 2 : bar_label_width);
}

/// As long as this row's words leave room for.
int longest_in(Ui const& ui, int row, LimitBar const& bar, int words) {
    auto const most = static_cast<int>(row * longest_bar);
    auto const room = row - words - ui.space().inner;
    return bar.share > 0 ? std::min(most, static_cast<int>(room / bar.share)) : most;
}

/// Both bars are on one scale, which leaves each row room for its words.
struct Scale {
    int longest;
    bool note_below;
};

Scale scale_of(Ui const& ui, int width, LimitBars const& limits) {
    auto const row = width - label_column(ui);
    auto const law = ui.measure(limits.statutory.text, ui.type().body.strong()).width;
    auto const promise = ui.measure(limits.promised.text, promise_style(ui)).width;
    auto const alone = std::min(longest_in(ui, row, limits.statutory, law),
                                longest_in(ui, row, limits.promised, promise));
    if (limits.note.empty()) {
        return {alone, false};
    }
    auto const note = ui.measure(limits.note, ui.type().meta).width + ui.space().inner;
    auto const beside = longest_in(ui, row, limits.promised, promise + note);
    return {alone, beside < alone};
}

void label(Ui& ui, Rect& row, std::string_view text, TypeStyle const& style, Colour colour) {
    ui.text(take_left(row, label_column(ui)), text, style, colour, {.down = Down::Middle});
}

}  // namespace

int limit_bars_height(Ui const& ui, int width, LimitBars const& limits) {
    auto const note = scale_of(ui, width, limits).note_below
                          ? ui.measure(limits.note, ui.type().meta, width, 0).height
                          : 0;
    return ui.type().body.line + promise_style(ui).line + ui.px(4) + note;
}

void limit_bars(Ui& ui, Rect const& area, LimitBars const& limits) {
    auto const& colour = ui.colour();
    auto const& body = ui.type().body;
    auto const& [statutory, promised, note] = limits;
    auto rest = area;
    auto upper = take_top(rest, body.line);
    take_top(rest, ui.px(4));
    auto lower = take_top(rest, promise_style(ui).line);
    auto const radius = ui.space().radius_small;
    label(ui, upper, statutory.label, body, colour.ink2);
    label(ui, lower, promised.label, body.strong(), colour.ink);
    auto const [longest, note_below] = scale_of(ui, area.width, limits);
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
    if (note_below) {
        ui.text(rest, note, ui.type().meta, colour.ink2, {.lines = 0});
    } else {
        ui.text(lower, note, ui.type().meta, colour.ink2,
                {.across = Across::Right, .down = Down::Middle});
    }
}

}  // namespace sunhall
