#include "kiosk/ui/chip.hpp"

#include <algorithm>

namespace sunhall {
namespace {

constexpr int chip_pad = 14;       // tokens.md §5
constexpr int least_of_piece = 3;  // characters, two and an ellipsis: less of it says nothing

}  // namespace

Colour colour_of(Ui const& ui, Tone tone) {
    switch (tone) {
        case Tone::Quiet: return ui.colour().ink2;
        case Tone::Good: return ui.colour().ok;
        case Tone::Way: return ui.accent_colours().colour;
        case Tone::Usual: break;
    }
    return ui.colour().ink;
}

namespace {

struct ChipColours {
    Colour ground, words;
};

ChipColours colours_of(Ui const& ui, ChipTone tone) {
    switch (tone) {
        case ChipTone::Way: return {ui.accent_colours().tint, ui.accent_colours().colour};
        case ChipTone::Urgent: return {ui.colour().urgent, ui.colour().on_urgent};
        case ChipTone::Neutral: break;
    }
    return {ui.colour().sunk, ui.colour().ink};
}

}  // namespace

int chip_width(Ui const& ui, std::string_view label) {
    return label.empty() ? 0
                         : ui.measure(label, ui.type().meta.strong()).width + 2 * ui.px(chip_pad);
}

int chip(Ui& ui, Rect const& area, std::string_view label, ChipTone tone) {
    if (label.empty()) {
        return 0;
    }
    auto const style = ui.type().meta.strong();
    auto const width = std::min(chip_width(ui, label), area.width);
    Rect const place{area.x, area.y + (area.height - ui.space().chip) / 2, width, ui.space().chip};
    auto const colours = colours_of(ui, tone);
    ui.fill(place, colours.ground, ui.space().radius_small);
    ui.text(inset(place, ui.px(chip_pad), 0), label, style, colours.words, {.down = Down::Middle});
    return width;
}

void chip_line(Ui& ui, Rect const& area, std::span<std::string const> chips, std::string_view meta,
               ChipTone tone) {
    auto rest = area;
    for (auto const& label : chips) {
        auto const width = chip(ui, rest, label, tone);
        take_left(rest, width == 0 ? 0 : width + ui.space().icon_gap);
    }
    ui.text(rest, meta, ui.type().meta, ui.colour().ink2, {.down = Down::Middle});
}

int text_line(Ui& ui, Rect const& area, std::span<TextPiece const> pieces, TypeStyle const& style) {
    auto rest = area;
    for (auto const& piece : pieces) {
        auto const type = piece.bold ? style.strong() : style.plain();
        if (rest.width < std::min(ui.measure(piece.text, type).width, least_of_piece * type.size)) {
            break;
        }
        auto const set = ui.text(rest, piece.text, type, colour_of(ui, piece.tone),
                                 {.across = Across::Joined, .down = Down::Middle});
        take_left(rest, set.width == 0 ? 0 : set.width + ui.space().icon_gap);
    }
    return area.width - rest.width;
}

}  // namespace sunhall
