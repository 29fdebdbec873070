#include "kiosk/screens/hotlines.hpp"

#include <algorithm>

#include "kiosk/ui/card.hpp"
#include "kiosk/ui/chip.hpp"
#include "kiosk/ui/list_card.hpp"
#include "kiosk/ui/notice_panel.hpp"

namespace sunhall {

namespace {

constexpr int least_number = 208;
constexpr int line_height = 148;

/// Hours stand at the end of the name's line where all of them have room there.
enum class Hours { BesideName, BelowName };

int number_width(Ui const& ui, HotlinesView::Line const& line) {
    return std::max(ui.px(least_number), ui.measure(line.number, ui.type().figure).width);
}

bool has_room_beside_name(Ui const& ui, int width, HotlinesView::Line const& line) {
    auto const chip = chip_width(ui, line.complaints);
    auto const words = ui.measure(line.name, ui.type().lead).width +
                       (chip == 0 ? 0 : chip + ui.space().inner) + ui.space().inner +
                       ui.measure(line.hours, ui.type().meta).width;
    return words <= width - 2 * ui.space().pad_across - number_width(ui, line) - ui.space().gutter;
}

Hours hours_of(Ui const& ui, int width, HotlinesView const& view) {
    return std::ranges::all_of(
               view.lines, [&](auto const& line) { return has_room_beside_name(ui, width, line); })
               ? Hours::BesideName
               : Hours::BelowName;
}

int words_height(Ui const& ui, Hours hours) {
    auto const& type = ui.type();
    return type.lead.line + type.small.line + (hours == Hours::BelowName ? type.meta.line : 0);
}

int height_of_line(Ui const& ui, Hours hours) {
    auto const usual = ui.theme().large ? ui.space().row : ui.px(line_height);
    return std::max(usual, words_height(ui, hours) + 2 * ui.space().pad_down);
}

/// The name, and whether it takes complaints.
void draw_head(Ui& ui, Rect area, HotlinesView::Line const& line) {
    auto const mark = chip_width(ui, line.complaints);
    auto room = area;
    take_right(room, mark == 0 ? 0 : mark + ui.space().inner);
    auto const name = ui.text(room, line.name, ui.type().lead, ui.colour().ink,
                              {.across = Across::Joined, .down = Down::Middle})
                          .width;
    take_left(area, name + ui.space().inner);
    chip(ui, area, line.complaints, ChipTone::Neutral);
}

void draw_line(Ui& ui, Rect const& area, HotlinesView::Line const& line, Hours hours, bool last) {
    auto const& type = ui.type();
    auto inside = inset(area, ui.space().pad_across, 0);
    if (!last) {
        rule(ui, inside, area.bottom() - ui.px(1));
    }
    ui.about(origin(line.item, "hotline.number"), [&] {
        ui.text(take_left(inside, number_width(ui, line)), line.number, type.figure,
                ui.colour().ink, {.down = Down::Middle});
        take_left(inside, ui.space().gutter);
        auto words = centred(inside, {inside.width, words_height(ui, hours)});
        auto head = take_top(words, type.lead.line);
        if (hours == Hours::BesideName) {
            auto const width = ui.measure(line.hours, type.meta).width;
            ui.text(take_right(head, width), line.hours, type.meta, ui.colour().ink2,
                    {.across = Across::Right, .down = Down::Middle});
            take_right(head, ui.space().inner);
        } else {
            ui.text(take_top(words, type.meta.line), line.hours, type.meta, ui.colour().ink2);
        }
        draw_head(ui, head, line);
        ui.text(words, line.matters, type.small, ui.colour().ink2);
    });
}

}  // namespace

void draw_hotlines(Ui& ui, PageArea const& page, HotlinesView const& view) {
    auto rest = page.content;
    title_block(ui, rest, {}, view.title, view.note);
    if (view.lines.empty()) {
        empty_state(ui, rest, Icon::Phone, view.empty);
        return;
    }
    auto const hours = hours_of(ui, rest.width, view);
    RowHeights const heights{view.lines.size(), height_of_line(ui, hours)};
    rest.height = std::min(rest.height, heights.total() + 2 * ui.space().radius_small);
    list_card(ui, page.key, rest, heights, [&](std::size_t index, Rect place) {
        draw_line(ui, place, view.lines[index], hours, index + 1 == view.lines.size());
    });
}

}  // namespace sunhall
