#include "kiosk/screens/guide_cards.hpp"

#include <algorithm>

#include "kiosk/ui/card.hpp"
#include "kiosk/ui/element_cell.hpp"
#include "kiosk/ui/progress.hpp"
#include "kiosk/ui/qr_panel.hpp"

namespace sunhall {

namespace {

// tokens.md §5, six elements; a cell with two lines of text, and with one where it is wide.
constexpr int element_height = 129;
constexpr int wide_element_height = 92;
constexpr int element_line = 35;
/// What English takes for a law, its articles and that there are others.
constexpr int most_element_lines = 3;
constexpr int no_code_height = 280;
constexpr int most_sentence_lines = 3;
/// Of landscape.
constexpr std::size_t wide_elements = 3;

Icon icon_of(GuideView::ElementKind kind) {
    switch (kind) {
        case GuideView::ElementKind::Basis: return Icon::Basis;
        case GuideView::ElementKind::Responsibility: return Icon::Duty;
        case GuideView::ElementKind::Procedure: return Icon::Procedure;
        case GuideView::ElementKind::Standard: return Icon::Standard;
        case GuideView::ElementKind::TimeLimit: return Icon::TimeLimit;
        case GuideView::ElementKind::Result: break;
    }
    return Icon::Outcome;
}

QrPanel panel_of(GuideView const& view) {
    return {.heading = view.qr.heading,
            .note = view.qr.note,
            .url = view.qr.url,
            .opens = view.qr.opens,
            .host = view.qr.host,
            .origin = origin(view.item, "service.links")};
}

/// Of what stands in a card of that width instead of what is missing.
int sentence_height(Ui const& ui, int width, std::string const& sentence) {
    auto const inside = width - 2 * ui.space().pad_across;
    return ui.measure(sentence, ui.type().body, inside, most_sentence_lines).height +
           ui.space().inner;
}

void draw_sentence(Ui& ui, Rect const& area, std::string const& sentence) {
    ui.text(area, sentence, ui.type().body, ui.colour().ink2,
            {.down = Down::Middle, .lines = most_sentence_lines});
}

std::string no_limits(GuideView const& view) {
    return view.limits.promised.label + " " + view.limits.sentence;
}

std::string no_steps(GuideView const& view, StepsHeading heading) {
    return heading == StepsHeading::Shown ? view.no_steps
                                          : view.steps_heading + " " + view.no_steps;
}

LimitBars bars_of(GuideView const& view) {
    auto const& limits = view.limits;
    return {.statutory = {limits.statutory.label, limits.statutory.text, limits.statutory.share},
            .promised = {limits.promised.label, limits.promised.text, limits.promised.share},
            .note = limits.note};
}

std::vector<StepDot> dots_of(GuideView const& view) {
    std::vector<StepDot> dots;
    for (auto const& step : view.steps) {
        dots.push_back({step.number, step.name, step.duration, step.counted});
    }
    return dots;
}

/// Cells are drawn so high where letters have their usual size.
int cell_height(Ui const& ui, int drawn) {
    return ui.theme().large ? 3 * ui.type().small.line + 2 * ui.space().inner : ui.px(drawn);
}

/// Of each row with three beside one another: more than a line only where one of its cells needs
/// it.
std::vector<int> wide_rows(Ui const& ui, int width, GuideView const& view) {
    auto const cell = columns({0, 0, width, 1}, wide_elements, ui.space().gap_key).back();
    auto const room = element_words_width(ui, cell.width);
    std::vector<int> rows;
    for (std::size_t i = 0; i < view.elements.size(); ++i) {
        if (i % wide_elements == 0) {
            rows.push_back(cell_height(ui, wide_element_height));
        }
        auto const& style = ui.type().small;
        auto const height =
            ui.measure(view.elements[i].fact.text, style, room, most_element_lines).height;
        auto const more = std::max(0, height / style.line - 1) * element_line;
        rows.back() = std::max(rows.back(), cell_height(ui, wide_element_height + more));
    }
    return rows;
}

void draw_element(Ui& ui, Rect const& area, GuideView const& view, std::size_t i) {
    auto const& element = view.elements[i];
    element_cell(ui, area,
                 {.icon = icon_of(element.kind),
                  .label = element.fact.label,
                  .text = element.fact.text,
                  .missing = element.fact.missing,
                  .origin = origin(view.item, element.fact.field)});
}

}  // namespace

void draw_elements(Ui& ui, Rect const& area, std::size_t across, GuideView const& view) {
    auto const down = (view.elements.size() + across - 1) / across;
    auto const cells = grid(area, across, down, ui.space().gap_key);
    for (std::size_t i = 0; i < view.elements.size(); ++i) {
        draw_element(ui, cells[i], view, i);
    }
}

int elements_height(Ui const& ui, std::size_t across, GuideView const& view) {
    auto const down = static_cast<int>((view.elements.size() + across - 1) / across);
    return down * (cell_height(ui, element_height) + ui.space().gap_key) - ui.space().gap_key;
}

void take_wide_elements(Ui& ui, Rect& rest, GuideView const& view) {
    std::size_t next = 0;
    for (auto const height : wide_rows(ui, rest.width, view)) {
        auto const row = take_top(rest, height);
        take_top(rest, ui.space().gap_key);
        for (auto const& cell : columns(row, wide_elements, ui.space().gap_key)) {
            if (next < view.elements.size()) {
                draw_element(ui, cell, view, next++);
            }
        }
    }
}

void draw_code(Ui& ui, Rect const& area, GuideView const& view) {
    if (view.qr.empty()) {
        no_qr_panel(ui, area, view.no_qr_heading, view.no_qr);
    } else {
        qr_panel(ui, area, panel_of(view));
    }
}

int code_width(Ui const& ui, GuideView const& view) { return qr_panel_width(ui, view.qr.url); }

int code_height(Ui const& ui, int width, GuideView const& view) {
    return view.qr.empty() ? ui.px(no_code_height) : qr_panel_height(ui, width, panel_of(view));
}

void draw_limits(Ui& ui, Rect const& area, GuideView const& view) {
    auto const inside = card(ui, area);
    auto const& limits = view.limits;
    ui.about(origin(view.item, "service.promised_limit"), [&] {
        if (!limits.sentence.empty()) {
            draw_sentence(ui, inside, no_limits(view));
            return;
        }
        limit_bars(ui, inside, bars_of(view));
    });
}

int limits_height(Ui const& ui, int width, GuideView const& view) {
    auto const inside = width - 2 * ui.space().pad_across;
    return card_height(ui, view.limits.sentence.empty()
                               ? limit_bars_height(ui, inside, bars_of(view))
                               : sentence_height(ui, width, no_limits(view)));
}

void draw_steps(Ui& ui, Rect const& area, GuideView const& view, StepsHeading heading) {
    auto inside = card(ui, area);
    if (heading == StepsHeading::Shown) {
        section(ui, inside, view.steps_heading, view.steps_note, Density::Dense);
        take_top(inside, ui.space().icon_gap);
    }
    ui.about(origin(view.item, "service.steps"), [&] {
        if (view.steps.empty()) {
            draw_sentence(ui, inside, no_steps(view, heading));
            return;
        }
        step_diagram(ui, inside, dots_of(view));
    });
}

int steps_height(Ui const& ui, int width, GuideView const& view, StepsHeading heading) {
    auto const head =
        heading == StepsHeading::Shown ? ui.type().section_dense.line + ui.space().icon_gap : 0;
    auto const body =
        view.steps.empty()
            ? sentence_height(ui, width, no_steps(view, heading))
            : step_diagram_height(ui, width - 2 * ui.space().pad_across, dots_of(view));
    return card_height(ui, head + body);
}

}  // namespace sunhall
