#include "kiosk/ui/row.hpp"

#include <algorithm>

#include "kiosk/ui/card.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

/// Touches, shows the press, draws line and chevron; answers what is left for words.
struct RowGround {
    Rect inside;
    bool tapped = false;
};

RowGround row_ground(Ui& ui, Rect const& area, ListRow const& row) {
    Touch touch;
    if (row.leads_on) {
        touch = ui.touch({.id = row.id, .role = TargetRole::Row, .label = row.title}, area);
    }
    if (touch.pressed > 0) {
        ui.fill(area, under_finger(ui, ui.colour().card, touch.pressed));
    }
    auto inside = inset(area, ui.space().pad_across, 0);
    if (!row.last) {
        rule(ui, inside, area.bottom() - ui.px(1));
    }
    if (row.leads_on && !ui.only_shows()) {
        chevron(ui, take_right(inside, ui.px(44)), ui.accent_colours().colour);
        take_right(inside, ui.space().icon_gap);
    }
    return {inside, touch.tapped};
}

/// Never cut: it takes the width it needs off the right end.
void take_value(Ui& ui, Rect& inside, ListRow const& row, TypeStyle const& style, Tone tone) {
    if (row.value.empty()) {
        return;
    }
    auto const most = inside.width * 3 / 4;
    auto const fitted = fitting(ui, row.value, style, most, ui.type().floor.size);
    auto const width = ui.measure(row.value, fitted).width;
    ui.text(take_right(inside, width), row.value, fitted, colour_of(ui, tone),
            {.across = Across::Right, .down = Down::Middle});
    take_right(inside, ui.space().gutter);
}

/// The value stands beside the title where it leaves that most of the row, below it else.
bool beside_title(Ui const& ui, Rect const& inside, ListRow const& row) {
    constexpr double most = 0.4;
    return ui.measure(row.value, ui.type().lead).width <= inside.width * most;
}

/// How a title is set, and in how many lines at most.
struct TitleSetting {
    TypeStyle style;
    int lines = 1;
};

TitleSetting title_setting(Ui const& ui, int width, ListRow const& row) {
    auto const& lead = ui.type().lead;
    bool const shrinks = row.shrinks && ui.measure(row.title, lead).width > width;
    return shrinks ? TitleSetting{ui.type().small.strong(), 2}
                   : TitleSetting{lead, row.title_lines};
}

void title_over_meta(Ui& ui, Rect inside, ListRow const& row) {
    auto const& lead = ui.type().lead;
    bool const value_below =
        !row.value.empty() && (row.value_below || !beside_title(ui, inside, row));
    if (!value_below) {
        take_value(ui, inside, row, lead, row.value_tone);
    }
    auto const set = title_setting(ui, inside.width, row);
    if (row.chip.empty() && row.meta.empty() && row.excerpt.empty() && !value_below) {
        ui.text(inside, row.title, set.style, ui.colour().ink,
                {.down = Down::Middle, .lines = set.lines});
        return;
    }
    auto const title = set.lines == 1
                           ? set.style.line
                           : ui.measure(row.title, set.style, inside.width, set.lines).height;
    auto const excerpt = row.excerpt.empty() ? 0 : ui.type().small.line;
    auto const more = row.more.empty() ? 0 : ui.type().meta.line + ui.px(4);
    auto lines =
        centred(inside, {inside.width, title + excerpt + ui.px(4) + ui.space().chip + more});
    ui.text(take_top(lines, title), row.title, set.style, ui.colour().ink, {.lines = set.lines});
    ui.text(take_top(lines, excerpt), row.excerpt, ui.type().small, ui.colour().ink);
    take_top(lines, ui.px(4));
    text_line(ui, take_bottom(lines, more), row.more, ui.type().meta);
    if (value_below) {
        take_value(ui, lines, row, ui.type().small.strong(), row.value_tone);
    }
    auto const width = chip(ui, lines, row.chip, row.chip_tone);
    take_left(lines, width == 0 ? 0 : width + ui.space().icon_gap);
    text_line(ui, lines, row.meta, ui.type().meta);
}

}  // namespace

bool list_row(Ui& ui, Rect const& area, ListRow const& row) {
    bool tapped = false;
    ui.about(row.origin, [&] {
        auto ground = row_ground(ui, area, row);
        title_over_meta(ui, ground.inside, row);
        tapped = ground.tapped;
    });
    return tapped;
}

bool short_row(Ui& ui, Rect const& area, ListRow const& row) {
    bool tapped = false;
    ui.about(row.origin, [&] {
        auto ground = row_ground(ui, area, row);
        auto& inside = ground.inside;
        // Dates mostly: quieter than the title, unless they are told to be something else.
        auto const tone = row.value_tone == Tone::Usual ? Tone::Quiet : row.value_tone;
        take_value(ui, inside, row, ui.type().small, tone);
        auto const width = chip(ui, inside, row.chip, row.chip_tone);
        take_left(inside, width == 0 ? 0 : width + ui.space().inner);
        ui.text(inside, row.title, ui.type().body, ui.colour().ink, {.down = Down::Middle});
        tapped = ground.tapped;
    });
    return tapped;
}

bool narrow_row(Ui& ui, Rect const& area, ListRow const& row) {
    bool tapped = false;
    ui.about(row.origin, [&] {
        auto const ground = row_ground(ui, area, row);
        auto const& style = ui.type().body;
        auto const inside = ground.inside;
        auto const title = ui.measure(row.title, style, inside.width, row.title_lines).height;
        auto lines = centred(inside, {inside.width, title + ui.space().chip});
        ui.text(take_top(lines, title), row.title, style, ui.colour().ink,
                {.lines = row.title_lines});
        auto const width = chip(ui, lines, row.chip, row.chip_tone);
        take_left(lines, width == 0 ? 0 : width + ui.space().icon_gap);
        text_line(ui, lines, row.meta, ui.type().meta);
        tapped = ground.tapped;
    });
    return tapped;
}

void letter_head(Ui& ui, Rect const& area, std::string_view letter, std::string_view caption) {
    ui.fill(area, ui.colour().sunk);
    auto inside = inset(area, ui.space().pad_across, 0);
    auto const style = ui.type().section_dense;
    auto const width =
        ui.text(inside, letter, style, ui.accent_colours().colour, {.down = Down::Middle}).width;
    take_left(inside, width + ui.space().inner);
    ui.text(inside, caption, ui.type().meta, ui.colour().ink2, {.down = Down::Middle});
}

}  // namespace sunhall
