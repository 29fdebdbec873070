// The part of guide_cards.hpp that says what to bring, what to pay and where to go.
#include <algorithm>

#include "kiosk/screens/guide_cards.hpp"
#include "kiosk/ui/card.hpp"
#include "kiosk/ui/checklist.hpp"

namespace sunhall {

namespace {

constexpr LabelledStyle more_style{.label_width = 136};

CheckRow row_of(GuideView const& view, std::size_t index) {
    auto const& material = view.materials[index];
    return {.id = "material." + std::to_string(index),
            .name = material.name,
            .form = material.form,
            .note = material.note,
            .spared = material.spared,
            .ticked = material.ticked,
            .origin = origin(view.item, "service.materials[" + std::to_string(index) + "]")};
}

int heading_height(Ui const& ui) { return ui.type().section_dense.line + ui.px(4); }

int inside_width(Ui const& ui, int width) { return width - 2 * ui.space().pad_across; }

/// Place in bold, hours, whom to call: as high as their texts.
struct PlaceLine {
    std::string const& text;
    TypeStyle style;
    Colour colour;
};

std::vector<PlaceLine> place_lines(Ui const& ui, GuideView const& view) {
    auto const& type = ui.type();
    auto const& colour = ui.colour();
    auto const ink = [&](Fact const& fact) { return fact.missing ? colour.ink2 : colour.ink; };
    std::vector<PlaceLine> lines{{view.where.text, type.small.strong(), ink(view.where)},
                                 {view.hours.text, type.small, ink(view.hours)},
                                 {view.ask, type.small, colour.ink2}};
    if (!view.exceptions.empty()) {
        lines.push_back({view.exceptions, type.small, colour.ink2});
    }
    return lines;
}

/// The heading, as a link where it leads on.
std::optional<Intent> draw_heading(Ui& ui, Rect& inside, std::string const& heading, std::string id,
                                   std::optional<LinkView> const& link) {
    std::optional<Intent> asked;
    if (link) {
        if (section_link(ui, inside, heading,
                         {.id = std::move(id), .role = TargetRole::Link, .label = link->label},
                         Density::Dense)) {
            asked = link->intent;
        }
    } else {
        section(ui, inside, heading, {}, Density::Dense);
    }
    take_top(inside, ui.px(4));
    return asked;
}

}  // namespace

std::optional<Intent> draw_materials(Ui& ui, Rect const& area, GuideView const& view) {
    auto inside = card(ui, area);
    section(ui, inside, view.materials_heading, view.materials_note, Density::Dense);
    take_top(inside, ui.px(4));
    if (view.materials.empty()) {
        ui.about(origin(view.item, "service.materials"), [&] {
            ui.text(inside, view.no_materials, ui.type().body, ui.colour().ink2, {.lines = 2});
        });
        return std::nullopt;
    }
    std::optional<Intent> asked;
    for (std::size_t i = 0; i < view.materials.size(); ++i) {
        auto const row = row_of(view, i);
        rule(ui, inside, inside.y);
        auto const place = take_top(inside, check_row_height(ui, inside.width, row));
        if (check_row(ui, place, row)) {
            asked = view.materials[i].tick;
        }
    }
    return asked;
}

int materials_height(Ui const& ui, int width, GuideView const& view) {
    int height = heading_height(ui);
    for (std::size_t i = 0; i < view.materials.size(); ++i) {
        height += check_row_height(ui, inside_width(ui, width), row_of(view, i));
    }
    return card_height(ui, view.materials.empty() ? height + ui.type().body.line : height);
}

std::optional<Intent> draw_fees(Ui& ui, Rect const& area, GuideView const& view) {
    auto inside = card(ui, area);
    auto const asked = draw_heading(ui, inside, view.fees_heading, "guide.fees", view.fees_link);
    ui.about(origin(view.item, "service.fees"), [&] {
        for (auto const& fee : view.fees) {
            take_top(inside, amount_line(ui, inside, fee.name, fee.amount,
                                         fee.free ? Tone::Good : Tone::Usual));
        }
        auto const colour = view.fees_free ? ui.colour().ok : ui.colour().ink2;
        auto const style = view.fees_free ? ui.type().small.strong() : ui.type().small;
        ui.text(inside, view.fees_sentence, style, colour, {.lines = 2});
    });
    return asked;
}

int fees_height(Ui const& ui, int width, GuideView const& view) {
    auto const sentence =
        ui.measure(view.fees_sentence, ui.type().small, inside_width(ui, width), 2).height;
    auto const lines = static_cast<int>(view.fees.size()) * ui.type().body.line;
    return card_height(ui, heading_height(ui) + std::max(lines, sentence));
}

std::optional<Intent> draw_place(Ui& ui, Rect const& area, GuideView const& view) {
    auto inside = card(ui, area);
    auto const asked = draw_heading(ui, inside, view.place_heading, "guide.place", view.place_link);
    ui.about(origin(view.item, "service.places"), [&] {
        for (auto const& line : place_lines(ui, view)) {
            auto const height = ui.measure(line.text, line.style, inside.width, 0).height;
            ui.text(take_top(inside, height), line.text, line.style, line.colour, {.lines = 0});
            take_top(inside, ui.px(4));
        }
    });
    return asked;
}

int place_height(Ui const& ui, int width, GuideView const& view) {
    int height = heading_height(ui);
    for (auto const& line : place_lines(ui, view)) {
        height += ui.measure(line.text, line.style, inside_width(ui, width), 0).height + ui.px(4);
    }
    return card_height(ui, height);
}

void draw_more(Ui& ui, Rect& rest, GuideView const& view) {
    auto const texts = labelled(view.item, view.more);
    auto const width = inside_width(ui, rest.width);
    auto const facts = labelled_texts_height(ui, width, texts, more_style);
    auto inside = take_card(ui, rest, heading_height(ui) + facts);
    section(ui, inside, view.more_heading, {}, Density::Dense);
    take_top(inside, ui.px(4));
    labelled_texts(ui, inside, texts, more_style);
}

}  // namespace sunhall
