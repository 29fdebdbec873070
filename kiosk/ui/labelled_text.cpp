#include "kiosk/ui/labelled_text.hpp"

#include <algorithm>

#include "kiosk/ui/card.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

constexpr int least_text_row = 60;
constexpr int widest_label = 3;  // a third of the whole

TypeStyle label_style(Ui const& ui, LabelledStyle const& style) {
    return style.label_bold ? ui.type().body.strong() : ui.type().small;
}

TypeStyle text_style(Ui const& ui, LabelledStyle const& style) {
    return style.text_bold ? ui.type().body.strong() : ui.type().body;
}

/// `room`: the width its text has.
int row_height(Ui const& ui, int room, LabelledText const& text, LabelledStyle const& style) {
    auto const lines = ui.measure(text.text, text_style(ui, style), room, 0).height;
    auto const air = style.lines ? 2 * ui.space().inner : ui.px(6);
    return std::max(style.lines ? ui.px(least_text_row) : 0, lines + air);
}

void row(Ui& ui, Rect area, int width, LabelledText const& what, LabelledStyle const& style) {
    auto label = take_left(area, width);
    take_right(label, ui.space().icon_gap);
    auto const fitted =
        fitting(ui, what.label, label_style(ui, style), label.width, ui.type().floor.size);
    ui.about(what.origin, [&] {
        ui.text(label, what.label, fitted, colour_of(ui, style.label_tone),
                {.down = Down::Middle, .lines = 2});
        ui.text(area, what.text, text_style(ui, style),
                what.missing ? ui.colour().ink2 : ui.colour().ink,
                {.down = Down::Middle, .lines = 0});
    });
}

}  // namespace

/// As wide as asked, or as the widest label needs, but never more than a third of the whole.
int labels_width(Ui const& ui, int width, std::span<LabelledText const> texts,
                 LabelledStyle const& style) {
    if (style.shared_width > 0) {
        return style.shared_width;
    }
    auto needed = ui.px(style.label_width);
    for (auto const& text : texts) {
        needed = std::max(needed,
                          ui.measure(text.label, label_style(ui, style)).width + ui.space().inner);
    }
    return std::min(needed, std::max(ui.px(style.label_width), width / widest_label));
}

int labelled_texts_height(Ui const& ui, int width, std::span<LabelledText const> texts,
                          LabelledStyle const& style) {
    auto const room = width - labels_width(ui, width, texts, style);
    int height = 0;
    for (auto const& text : texts) {
        height += row_height(ui, room, text, style);
    }
    return height;
}

int labelled_texts(Ui& ui, Rect const& area, std::span<LabelledText const> texts,
                   LabelledStyle const& style) {
    auto const labels = labels_width(ui, area.width, texts, style);
    int y = area.y;
    for (auto const& text : texts) {
        auto const height = row_height(ui, area.width - labels, text, style);
        row(ui, {area.x, y, area.width, height}, labels, text, style);
        y += height;
        if (style.lines && &text != &texts.back()) {
            rule(ui, area, y - ui.px(1));
        }
    }
    return y - area.y;
}

int amount_line(Ui& ui, Rect const& area, std::string_view name, std::string_view amount,
                Tone tone) {
    auto const& style = ui.type().small;
    auto line = area;
    line.height = ui.type().body.line;
    auto const strong =
        fitting(ui, amount, style.strong(), line.width * 2 / 3, ui.type().floor.size);
    auto const width = ui.measure(amount, strong).width;
    ui.text(take_right(line, width), amount, strong, colour_of(ui, tone),
            {.across = Across::Right, .down = Down::Middle});
    take_right(line, ui.space().inner);
    ui.text(line, name, style, ui.colour().ink, {.down = Down::Middle});
    return ui.type().body.line;
}

int reading_text(Ui& ui, Rect const& area, std::string_view text) {
    auto const& style = ui.type().reading;
    return ui
        .text(area, text, style, ui.colour().ink,
              {.lines = 0, .margins = Margins::Justified, .indent = 2 * style.size})
        .height;
}

int wrapped_text(Ui& ui, Rect const& area, std::string_view text, TypeStyle const& style,
                 Tone tone) {
    return ui.text(area, text, style, colour_of(ui, tone), {.lines = 0}).height;
}

}  // namespace sunhall
