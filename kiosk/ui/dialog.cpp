#include "kiosk/ui/dialog.hpp"

#include <algorithm>

#include "kiosk/ui/button.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

// tokens.md §4 and §5, dialog; pixels as drawn.
constexpr double scrim_opacity = 0.62;
constexpr int rise = 24;
constexpr int dialog_pad = 56;
constexpr Extent idle_size{864, 760};
constexpr int block_side = 24;
constexpr int block_gap = 8;
constexpr int most_blocks = 20;

/// One block a second, in as many rows as the dialog is wide; the last ones go first.
void seconds_as_blocks(Ui& ui, Rect const& area, int left, int in_all) {
    auto const count = std::clamp(in_all, 1, most_blocks);
    auto const lit = (left * count + in_all - 1) / std::max(in_all, 1);
    auto const side = ui.px(block_side);
    auto const gap = ui.px(block_gap);
    auto row = centred(area, {count * (side + gap) - gap, side});
    for (int i = 0; i < count; ++i) {
        ui.fill(take_left(row, side), i < lit ? ui.colour().sun : ui.colour().sunk);
        take_left(row, gap);
    }
}

std::optional<IdleAnswer> answers(Ui& ui, Rect const& area, IdleQuestion const& question) {
    auto row = area;
    Button end{.id = "idle.end",
               .label = question.end,
               .icon = std::nullopt,
               .kind = ButtonKind::Secondary,
               .icon_after = false,
               .accent = Accent::Neutral};
    auto keep = end;
    keep.id = "idle.keep";
    keep.label = question.keep;
    keep.kind = ButtonKind::Primary;
    bool const ended = button(ui, take_left(row, area.width * 2 / 5), end);
    take_left(row, ui.space().gutter);
    bool const kept = button(ui, row, keep);
    if (kept) {
        return IdleAnswer::Keep;
    }
    return ended ? std::optional{IdleAnswer::End} : std::nullopt;
}

std::optional<IdleAnswer> question_in(Ui& ui, Rect inside, IdleQuestion const& question) {
    auto const& type = ui.type();
    auto const answer = answers(ui, take_bottom(inside, ui.px(112)), question);
    ui.text(take_top(inside, type.countdown.line), std::to_string(question.seconds_left),
            type.countdown, ui.colour().ink, {.across = Across::Middle});
    take_top(inside, ui.space().gutter);
    seconds_as_blocks(ui, take_top(inside, ui.px(block_side)), question.seconds_left,
                      question.seconds_in_all);
    take_top(inside, ui.px(36));
    auto const height = ui.measure(question.heading, type.title, inside.width, 2).height;
    ui.text(take_top(inside, height), question.heading, type.title, ui.colour().ink,
            {.across = Across::Middle, .lines = 2});
    take_top(inside, ui.px(8));
    auto const style = sentence_style(ui, inside, question.sentences);
    for (auto const& sentence : question.sentences) {
        auto const lines = ui.measure(sentence, style, inside.width, 2).height;
        ui.text(take_top(inside, lines), sentence, style, ui.colour().ink2,
                {.across = Across::Middle, .lines = 2});
    }
    return answer;
}

Extent fitting_page(Ui const& ui, Extent drawn) {
    auto const page = ui.page();
    auto const margin = ui.space().margin;
    return {std::min(ui.px(drawn.width), page.width - 2 * margin),
            std::min(ui.px(drawn.height), page.height - 2 * margin)};
}

/// In the middle of the page; in low reach where it can be touched as a whole.
Rect place_of(Ui const& ui, Extent size) {
    auto area = ui.page();
    if (ui.theme().low) {
        take_top(area, ui.theme().acts_from);
        take_bottom(area, ui.space().margin);
    }
    auto place = centred(area, size);
    return place.moved(0, std::min(0, area.bottom() - place.bottom()));
}

}  // namespace

void dialog(Ui& ui, std::string_view id, Extent size,
            std::function<void(Rect inside)> const& draw) {
    auto const name = std::string{id};
    auto const shade = ui.entrance(name + ".scrim", ui.theme().time.scrim);
    auto const arrival = ui.entrance(name, ui.theme().time.dialog);
    ui.above(id, [&] {
        ui.fill(ui.page(), ui.colour().scrim.faded(scrim_opacity * shade));
        auto const way_left = (1 - arrival) * (1 - arrival);
        auto const place =
            place_of(ui, fitting_page(ui, size)).moved(0, static_cast<int>(ui.px(rise) * way_left));
        ui.shadow(place, Elevation::Dialog);
        panel(ui, place, ui.colour().card, ui.space().radius);
        draw(inset(place, ui.px(dialog_pad)));
    });
}

std::optional<IdleAnswer> idle_dialog(Ui& ui, IdleQuestion const& question) {
    std::optional<IdleAnswer> answer;
    auto size = idle_size;
    if (ui.theme().large) {
        size = {984, 880};
    }
    dialog(ui, "idle", size, [&](Rect inside) { answer = question_in(ui, inside, question); });
    return answer;
}

TypeStyle sentence_style(Ui const& ui, Rect const& room, std::vector<std::string> const& said) {
    auto const& type = ui.type();
    for (auto const& style : {type.reading, type.body}) {
        int height = 0;
        for (auto const& sentence : said) {
            height += ui.measure(sentence, style, room.width, 0).height + ui.px(4);
        }
        if (height <= room.height) {
            return style;
        }
    }
    return type.small;
}

}  // namespace sunhall
