#include "kiosk/screens/safe.hpp"

#include <algorithm>

#include "kiosk/ui/element_cell.hpp"
#include "kiosk/ui/notice_panel.hpp"

namespace sunhall {

namespace {

constexpr int sun_height = 250;
constexpr int portrait_help_height = 208;
constexpr int landscape_help_height = 152;

Icon icon_of(SafeView::HelpKind kind) {
    switch (kind) {
        case SafeView::HelpKind::Desk: return Icon::Support;
        case SafeView::HelpKind::Hotline: return Icon::Phone;
        case SafeView::HelpKind::Windows: return Icon::Departments;
        case SafeView::HelpKind::Complaints: break;
    }
    return Icon::Complaint;
}

void draw_words(Ui& ui, Rect& rest, std::vector<std::string> const& lines, TypeStyle const& style) {
    for (auto const& line : lines) {
        auto const height = ui.measure(line, style, rest.width, 0).height;
        ui.text(take_top(rest, height), line, style, ui.colour().ink2,
                {.across = Across::Middle, .lines = 0});
    }
}

void draw_helps(Ui& ui, Rect const& area, SafeView const& view) {
    auto const across = ui.theme().landscape ? view.helps.size() : std::size_t{2};
    auto const down = (view.helps.size() + across - 1) / across;
    auto const places = grid(area, across, down, ui.space().gutter);
    for (std::size_t i = 0; i < view.helps.size(); ++i) {
        auto const& help = view.helps[i];
        fact_cell(ui, places[i],
                  {.icon = icon_of(help.kind),
                   .label = help.where,
                   .text = help.name,
                   .note = help.when,
                   .meter = std::nullopt,
                   .origin = {}});
    }
}

}  // namespace

void draw_safe(Ui& ui, PageArea const& page, SafeView const& view) {
    auto const landscape = ui.theme().landscape;
    auto const& type = ui.type();
    auto rest = page.content;
    auto const cell = ui.px(landscape ? landscape_help_height : portrait_help_height);
    auto const helps = landscape ? cell : 2 * cell + ui.space().gutter;
    auto const words = type.display.line + 2 * type.reading.line + ui.space().gutter;
    auto const status = 2 * type.small.line + 2 * ui.space().gutter;
    auto const sun = ui.px(landscape ? sun_height / 2 : sun_height);
    // What is left over lies above the sun and below the status, a little more below.
    auto const spare = rest.height - helps - words - status - sun - 2 * ui.space().margin;
    take_top(rest, std::max(spare * 2 / 5, 0));
    rising_sun(ui, take_top(rest, sun));
    take_top(rest, ui.space().margin);
    ui.text(take_top(rest, type.display.line), view.heading, type.display, ui.colour().ink,
            {.across = Across::Middle});
    take_top(rest, ui.space().gutter);
    draw_words(ui, rest, view.sentences, type.reading);
    take_top(rest, ui.space().margin);
    draw_helps(ui, take_top(rest, helps), view);
    take_top(rest, 2 * ui.space().gutter);
    draw_words(ui, rest, view.status, type.small);
}

}  // namespace sunhall
