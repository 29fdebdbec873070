#include "kiosk/ui/result_row.hpp"

#include <algorithm>

#include "kiosk/ui/card.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

// tokens.md §5, row; visual/09.
constexpr int portrait_result_row = 122;
constexpr int bar_width = 12;
constexpr int result_bar = 72;

}  // namespace

int result_row_height(Ui const& ui) {
    return ui.theme().large ? ui.space().row : ui.px(portrait_result_row);
}

int result_head_height(Ui const& ui) {
    return std::max(ui.space().letter_head, ui.space().target_least);
}

bool result_head(Ui& ui, Rect const& area, ResultHead const& head) {
    auto const touch =
        head.more.empty()
            ? Touch{}
            : ui.touch({.id = head.id, .role = TargetRole::Link, .label = head.name + head.more},
                       area);
    ui.fill(area, under_finger(ui, ui.colour().sunk, touch.pressed));
    auto inside = inset(area, ui.space().pad_across - ui.px(8), 0);
    auto const way = ui.theme().of(head.accent).colour;
    if (!head.more.empty() && !ui.only_shows()) {
        chevron(ui, take_right(inside, ui.px(44)), way);
        take_right(inside, ui.space().icon_gap);
        auto const words = ui.type().small.strong();
        auto const place = take_right(inside, ui.measure(head.more, words).width);
        ui.text(place, head.more, words, way, {.down = Down::Middle});
        take_right(inside, ui.space().icon_gap);
    }
    auto const name =
        ui.text(inside, head.name, ui.type().section_dense, way, {.down = Down::Middle});
    take_left(inside, name.width + ui.space().icon_gap);
    ui.text(inside, head.count, ui.type().meta, ui.colour().ink2, {.down = Down::Middle});
    return touch.tapped;
}

void search_marks(Ui& ui, Rect const& line, std::string_view text, TypeStyle const& style,
                  std::vector<std::pair<std::size_t, std::size_t>> const& marks) {
    ui.clipped(line, [&] {
        for (auto const& [first, end] : marks) {
            auto const from = ui.measure(text.substr(0, first), style).width;
            auto const to = ui.measure(text.substr(0, end), style).width;
            ui.fill({line.x + from, line.y, to - from, line.height}, ui.colour().mark, ui.px(4));
        }
    });
}

bool result_row(Ui& ui, Rect const& area, ResultRow const& row) {
    bool tapped = false;
    ui.about(row.origin, [&] {
        auto const touch =
            ui.touch({.id = row.id, .role = TargetRole::Row, .label = row.title}, area);
        if (touch.pressed > 0) {
            ui.fill(area, under_finger(ui, ui.colour().card, touch.pressed));
        }
        auto inside = inset(area, ui.space().pad_across - ui.px(8), 0);
        auto const way = ui.theme().of(row.accent).colour;
        auto const bar = take_left(inside, ui.px(bar_width));
        ui.fill(centred(bar, {bar.width, ui.px(result_bar)}), way, bar.width / 2);
        take_left(inside, ui.space().gutter);
        if (!row.last) {
            rule(ui, inset(area, ui.space().pad_across, 0), area.bottom() - ui.px(1));
        }
        if (!ui.only_shows()) {
            chevron(ui, take_right(inside, ui.px(44)), way);
            take_right(inside, ui.space().icon_gap);
        }
        auto const& lead = ui.type().lead;
        auto const& small = ui.type().meta;
        auto lines = centred(inside, {inside.width, lead.line + ui.px(4) + small.line});
        auto const title = take_top(lines, lead.line);
        search_marks(ui, title, row.title, lead, row.marks);
        ui.text(title, row.title, lead, ui.colour().ink);
        take_top(lines, ui.px(4));
        auto const kind = ui.text(lines, row.kind, small.strong(), way).width;
        take_left(lines, kind == 0 ? 0 : kind + ui.space().icon_gap);
        search_marks(ui, lines, row.meta, small, row.meta_marks);
        ui.text(lines, row.meta, small,
                row.meta_marks.empty() ? ui.colour().ink2 : ui.colour().ink);
        tapped = touch.tapped;
    });
    return tapped;
}

}  // namespace sunhall
