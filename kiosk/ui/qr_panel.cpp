#include "kiosk/ui/qr_panel.hpp"

#include <algorithm>

#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

/// Kept free on both sides of the white field.
constexpr int side_pad = 20;
constexpr int panel_width = 308;  // tokens.md §5
constexpr int field_gap = 12;

/// The host as lines that fit the width, broken before dots.
std::vector<std::string> host_lines(Ui const& ui, std::string_view host, TypeStyle const& style,
                                    int width) {
    std::vector<std::string> lines{{}};
    while (!host.empty()) {
        auto const dot = host.find('.', 1);
        auto const part = std::string{host.substr(0, dot)};
        host.remove_prefix(part.size());
        auto const longer = lines.back() + part;
        if (!lines.back().empty() && ui.measure(longer, style).width > width) {
            lines.push_back(part);
        } else {
            lines.back() = longer;
        }
    }
    return lines;
}

/// The white field of a code stands on its own where the card is not white as well.
int around_field(Ui const& ui) {
    return ui.theme().name == ThemeName::ContrastDark ? ui.px(field_gap) : 0;
}

TypeStyle host_style(Ui const& ui) { return ui.type().meta.strong(); }

int note_height(Ui const& ui, int width, QrPanel const& panel) {
    return panel.note.empty() ? 0 : ui.measure(panel.note, ui.type().small, width, 2).height;
}

/// The host is never cut: where there is no room for both, it stands without what leads up to it.
void where_to(Ui& ui, Rect& rest, QrPanel const& panel, bool tight) {
    auto const& meta = ui.type().meta;
    if (!tight) {
        ui.text(take_top(rest, meta.line), panel.opens, meta, ui.colour().ink2,
                {.across = Across::Middle});
    }
    for (auto const& line : host_lines(ui, panel.host, host_style(ui), rest.width)) {
        auto const style = fitting(ui, line, host_style(ui), rest.width, ui.type().floor.size);
        ui.text(take_top(rest, meta.line), line, style, ui.accent_colours().colour,
                {.across = Across::Middle});
    }
}

}  // namespace

int qr_panel_width(Ui const& ui, std::string_view url) {
    return std::max(ui.px(panel_width), ui.code_side(url) + 2 * ui.px(side_pad));
}

int qr_panel_code_end(Ui const& ui, int width, QrPanel const& panel) {
    auto const inside = width - 2 * ui.px(side_pad);
    return ui.space().pad_down + ui.type().section_dense.line + note_height(ui, inside, panel) +
           around_field(ui) + ui.code_side(panel.url);
}

int qr_panel_height(Ui const& ui, int width, QrPanel const& panel) {
    auto const inside = width - 2 * ui.px(side_pad);
    auto const lines =
        static_cast<int>(host_lines(ui, panel.host, host_style(ui), inside).size()) + 1;
    return qr_panel_code_end(ui, width, panel) + around_field(ui) + lines * ui.type().meta.line +
           ui.space().pad_down;
}

Rect qr_panel(Ui& ui, Rect const& area, QrPanel const& panel, int kept_below) {
    surface(ui, area, ui.colour().card);
    auto rest = inset(area, ui.px(side_pad), ui.space().pad_down);
    auto const spare = area.height - qr_panel_height(ui, area.width, panel) - kept_below;
    ui.about(panel.origin, [&] {
        // Spare room goes half above the heading's line and half around the code.
        take_top(rest, std::clamp(spare / 4, 0, ui.space().gutter));
        auto const& heading = ui.type().section_dense;
        ui.text(take_top(rest, heading.line), panel.heading, heading, ui.colour().ink,
                {.across = Across::Middle});
        auto const note = note_height(ui, rest.width, panel);
        ui.text(take_top(rest, note), panel.note, ui.type().small, ui.colour().ink2,
                {.across = Across::Middle, .lines = 2});
        // Without room enough the field stands in what there is.
        auto const field = std::max(0, around_field(ui) + std::min(spare, 0) / 2);
        auto const air = field + std::clamp(spare / 3, 0, ui.space().gutter);
        auto const side = ui.code_side(panel.url);
        ui.code(take_top(rest, side + 2 * air), panel.url);
        where_to(ui, rest, panel, spare < 0);
    });
    return rest;
}

void no_qr_panel(Ui& ui, Rect const& area, std::string_view heading,
                 std::vector<std::string> const& sentences) {
    surface(ui, area, ui.colour().card);
    auto const inside = inset(area, ui.space().gutter, ui.space().pad_down);
    auto const& type = ui.type();
    std::vector<int> heights;
    int height = ui.measure(heading, type.section_dense, inside.width, 2).height;
    auto const heading_height = height;
    for (auto const& sentence : sentences) {
        heights.push_back(ui.measure(sentence, type.small, inside.width, 0).height +
                          ui.space().icon_gap);
        height += heights.back();
    }
    auto rest = centred(inside, {inside.width, std::min(height, inside.height)});
    ui.text(take_top(rest, heading_height), heading, type.section_dense, ui.colour().ink,
            {.across = Across::Middle, .lines = 2});
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        ui.text(take_top(rest, heights[i]), sentences[i], type.small, ui.colour().ink2,
                {.across = Across::Middle, .down = Down::Bottom, .lines = 0});
    }
}

}  // namespace sunhall
