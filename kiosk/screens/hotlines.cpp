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

void draw_line(Ui& ui, Rect const& area, HotlinesView::Line const& line, bool last) {
    auto const& type = ui.type();
    auto inside = inset(area, ui.space().pad_across, 0);
    if (!last) {
        rule(ui, inside, area.bottom() - ui.px(1));
    }
    ui.about(origin(line.item, "hotline.number"), [&] {
        auto const style = type.figure;
        auto const width = std::max(ui.px(least_number), ui.measure(line.number, style).width);
        ui.text(take_left(inside, width), line.number, style, ui.colour().ink,
                {.down = Down::Middle});
        take_left(inside, ui.space().gutter);
        auto const matters = ui.measure(line.matters, type.small, inside.width, 1).height;
        auto words = centred(inside, {inside.width, type.lead.line + matters});
        auto head = take_top(words, type.lead.line);
        auto const chip_room = line.complaints.empty() ? 0 : ui.px(120);
        auto const hours = ui.measure(line.hours, type.meta).width;
        ui.text(take_right(head, hours), line.hours, type.meta, ui.colour().ink2,
                {.across = Across::Right, .down = Down::Middle});
        take_right(head, ui.space().inner);
        head.width -= chip_room;
        auto const name =
            ui.text(head, line.name, type.lead, ui.colour().ink, {.across = Across::Joined}).width;
        Rect const mark{head.x + name + ui.space().inner, head.y, chip_room, head.height};
        chip(ui, mark, line.complaints, ChipTone::Neutral);
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
    auto const height = ui.theme().large ? ui.space().row : ui.px(line_height);
    RowHeights const heights{view.lines.size(), height};
    rest.height = std::min(rest.height, heights.total() + 2 * ui.space().radius_small);
    list_card(ui, page.key, rest, heights, [&](std::size_t index, Rect place) {
        draw_line(ui, place, view.lines[index], index + 1 == view.lines.size());
    });
}

}  // namespace sunhall
