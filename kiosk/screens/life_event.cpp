// The part of life_events.hpp that draws the page of one.
#include <algorithm>

#include "kiosk/screens/life_events.hpp"
#include "kiosk/ui/card.hpp"
#include "kiosk/ui/row.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {

namespace {

constexpr int number_side = 56;  // tokens.md §5, the dots of steps
constexpr int line_width = 4;

using Stage = LifeEventView::Stage;

int head_height(Ui const& ui, int width, Stage const& stage) {
    auto const note =
        stage.note.empty() ? 0 : ui.measure(stage.note, ui.type().small, width, 0).height;
    return std::max(ui.px(number_side), ui.type().section.line + note) + ui.space().icon_gap;
}

int rows_height(Ui const& ui, int width, Stage const& stage) {
    if (stage.guides.empty()) {
        auto const inside = width - 2 * ui.space().pad_across;
        return ui.measure(stage.no_guides, ui.type().body, inside, 0).height +
               2 * ui.space().pad_down;
    }
    return static_cast<int>(stage.guides.size()) * ui.space().row + 2 * ui.space().radius_small;
}

/// The number on its dot, and the line to the next one.
void draw_way(Ui& ui, Rect const& strip, std::size_t number, bool last) {
    auto const side = ui.px(number_side);
    auto const colour = ui.accent_colours().colour;
    if (!last) {
        auto const width = ui.px(line_width);
        ui.fill({strip.x + (side - width) / 2, strip.y + side, width, strip.height - side}, colour);
    }
    Rect const dot{strip.x, strip.y, side, side};
    ui.disc(dot, colour);
    ui.text(dot, std::to_string(number), ui.type().lead, ui.colour().on_fill,
            {.across = Across::Middle, .down = Down::Ink});
}

void draw_head(Ui& ui, Rect area, Stage const& stage) {
    auto const& type = ui.type();
    ui.text(take_top(area, type.section.line), stage.name, type.section, ui.colour().ink);
    ui.text(area, stage.note, type.small, ui.colour().ink2, {.lines = 0});
}

std::optional<Intent> draw_rows(Ui& ui, Rect const& area, std::string const& id,
                                Stage const& stage) {
    surface(ui, area, ui.colour().card);
    if (stage.guides.empty()) {
        ui.text(inset(area, ui.space().pad_across, ui.space().pad_down), stage.no_guides,
                ui.type().body, ui.colour().ink2, {.lines = 0});
        return std::nullopt;
    }
    std::optional<Intent> asked;
    auto rest = inset(area, 0, ui.space().radius_small);
    for (std::size_t i = 0; i < stage.guides.size(); ++i) {
        auto const& row = stage.guides[i];
        if (list_row(ui, take_top(rest, ui.space().row),
                     {.id = id + std::to_string(i),
                      .title = row.name,
                      .chip = row.chip,
                      .meta = {{row.limit, row.at_once ? Tone::Good : Tone::Quiet, row.at_once},
                               {row.fee, Tone::Quiet, false}},
                      .value = {},
                      .last = i + 1 == stage.guides.size(),
                      .origin = origin(row.item, "title")})) {
            asked = row.intent;
        }
    }
    return asked;
}

}  // namespace

std::optional<Intent> draw_life_event(Ui& ui, PageArea const& page, LifeEventView const& view) {
    auto rest = page.acts;
    if (ui.theme().low) {
        list_title(ui, rest, page, Icon::Family, view.item, view.title, view.summary);
    } else {
        title_block(ui, rest, view.item, view.title, view.chips, view.summary);
    }
    std::optional<Intent> asked;
    auto const gap = ui.space().gutter;
    auto const indent = ui.px(number_side) + ui.space().inner;
    scrolled(ui, page.key, rest, [&](Rect content) {
        auto const top = content.y;
        auto const width = content.width - indent;
        for (std::size_t i = 0; i < view.stages.size(); ++i) {
            auto const& stage = view.stages[i];
            auto const head = head_height(ui, width, stage);
            auto const rows = rows_height(ui, width, stage);
            auto area = take_top(content, head + rows + gap);
            draw_way(ui, area, i + 1, i + 1 == view.stages.size());
            take_left(area, indent);
            ui.about(origin(view.item, "life_event.stages"),
                     [&] { draw_head(ui, take_top(area, head), stage); });
            area.height = rows;
            if (auto row = draw_rows(ui, area, "stage." + std::to_string(i) + ".", stage)) {
                asked = std::move(row);
            }
        }
        return content.y - top - gap;
    });
    return asked;
}

}  // namespace sunhall
