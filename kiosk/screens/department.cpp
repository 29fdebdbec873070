// The part of departments.hpp that draws the page of one.
#include <algorithm>

#include "kiosk/screens/departments.hpp"
#include "kiosk/ui/button.hpp"
#include "kiosk/ui/card.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {

namespace {

constexpr int number_width = 232;
constexpr int least_window = 112;

using Window = DepartmentView::Window;

struct WindowHeights {
    int matters;
    int row;
};

std::string second_line(Window const& window) {
    auto text = window.where;
    if (!window.phone.empty()) {
        text += (text.empty() ? "" : " · ") + window.phone;
    }
    return text;
}

int words_width(Ui const& ui, int width) { return width - ui.px(number_width) - ui.space().gutter; }

WindowHeights heights_of(Ui const& ui, int width, Window const& window) {
    auto const& type = ui.type();
    auto const matters = ui.measure(window.matters, type.small, words_width(ui, width), 2).height;
    auto const words = type.lead.line + matters + 2 * ui.space().inner;
    return {matters, std::max(ui.px(least_window), words)};
}

void draw_window(Ui& ui, Rect area, Window const& window, WindowHeights const& heights) {
    auto const& type = ui.type();
    auto const number = take_left(area, ui.px(number_width));
    auto const style = fitting(ui, window.number, type.figure, number.width, type.body.size);
    ui.text(number, window.number, style, ui.accent_colours().colour, {.down = Down::Middle});
    take_left(area, ui.space().gutter);
    auto words = centred(area, {area.width, type.lead.line + heights.matters});
    auto head = take_top(words, type.lead.line);
    auto const aside = second_line(window);
    auto const width = std::min(ui.measure(aside, type.small).width, head.width / 2);
    ui.text(take_right(head, width), aside, type.small, ui.colour().ink2,
            {.across = Across::Right, .down = Down::Middle});
    take_right(head, ui.space().inner);
    ui.text(head, window.name, type.lead, ui.colour().ink, {.down = Down::Middle});
    ui.text(words, window.matters, type.small, ui.colour().ink2, {.lines = 2});
}

void draw_windows(Ui& ui, Rect& rest, DepartmentView const& view) {
    auto const width = rest.width - 2 * ui.space().pad_across;
    auto const& type = ui.type();
    std::vector<WindowHeights> heights;
    int height = type.section.line + ui.px(8);
    for (auto const& window : view.windows) {
        heights.push_back(heights_of(ui, width, window));
        height += heights.back().row;
    }
    if (view.windows.empty()) {
        height += type.body.line * 2;
    }
    auto inside = take_card(ui, rest, height);
    section(ui, inside, view.windows_heading, view.windows.empty() ? "" : view.windows_note);
    take_top(inside, ui.px(8));
    if (view.windows.empty()) {
        ui.text(inside, view.no_windows, type.body, ui.colour().ink2, {.lines = 2});
    }
    ui.about(origin(view.item, "department.windows"), [&] {
        for (std::size_t i = 0; i < view.windows.size(); ++i) {
            auto const place = take_top(inside, heights[i].row);
            rule(ui, place, place.y);
            draw_window(ui, place, view.windows[i], heights[i]);
        }
    });
}

}  // namespace

std::optional<Intent> draw_department(Ui& ui, PageArea const& page, DepartmentView const& view) {
    auto rest = page.content;
    title_block(ui, rest, view.item, view.name, view.summary);
    std::optional<Intent> asked;
    if (view.guides) {
        auto const foot = take_bottom(rest, ui.space().button_main);
        take_bottom(rest, ui.space().gutter);
        if (button(ui, foot,
                   {.id = "department.guides",
                    .label = view.guides->label,
                    .icon = Icon::Guide,
                    .kind = ButtonKind::Primary,
                    .accent = Accent::Guide})) {
            asked = view.guides->intent;
        }
    }
    scrolled(ui, page.key, rest, [&](Rect content) {
        auto const top = content.y;
        content.height = ui.page().height * 100;
        facts_card(ui, content, view.item, view.facts, {.label_width = 152});
        take_top(content, ui.space().gutter);
        draw_windows(ui, content, view);
        return content.y - top;
    });
    return asked;
}

}  // namespace sunhall
