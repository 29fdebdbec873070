#include "kiosk/screens/printing.hpp"

#include <algorithm>

#include "kiosk/ui/button.hpp"
#include "kiosk/ui/dialog.hpp"

namespace sunhall {

namespace {

// tokens.md §5: action bar 96 high; landscape has less height to give away.
constexpr int bar_height = 96;
constexpr int low_bar_height = 72;
constexpr int widest_low_bar = 640;

constexpr Extent usual_panel_size{864, 640};
constexpr Extent large_panel_size{984, 960};
constexpr int least_panel_height = 520;
constexpr int panel_pad = 56;  // tokens.md §5, dialog
constexpr int gap_below_heading = 16;
constexpr int most_sentence_lines = 3;
constexpr int answer_height = 112;
constexpr int mood_side = 96;

Icon sign_of(PrintView::Mood mood) {
    switch (mood) {
        case PrintView::Mood::Working: return Icon::Print;
        case PrintView::Mood::Done: return Icon::Check;
        case PrintView::Mood::Trouble: return Icon::Warning;
        case PrintView::Mood::Question: break;
    }
    return Icon::Info;
}

std::optional<Intent> draw_answers(Ui& ui, Rect const& row, std::vector<LinkView> const& answers) {
    auto const places = columns(row, answers.size(), ui.space().gutter);
    std::optional<Intent> asked;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        auto const last = i + 1 == answers.size();
        if (button(ui, places[i],
                   {.id = "print.answer." + std::to_string(i),
                    .label = answers[i].label,
                    .icon = std::nullopt,
                    .kind = last ? ButtonKind::Primary : ButtonKind::Secondary,
                    .accent = Accent::Neutral})) {
            asked = answers[i].intent;
        }
    }
    return asked;
}

int sentence_height(Ui const& ui, int width, TypeStyle const& style, std::string const& sentence) {
    return ui.measure(sentence, style, width, most_sentence_lines).height;
}

int heading_height(Ui const& ui, int width, PrintView const& view) {
    return ui.measure(view.heading, ui.type().title, width, 2).height;
}

std::optional<Intent> draw_panel(Ui& ui, Rect inside, PrintView const& view) {
    auto const& type = ui.type();
    auto const asked = draw_answers(ui, take_bottom(inside, ui.px(answer_height)), view.answers);
    ui.icon(take_top(inside, ui.px(mood_side)), sign_of(view.mood), ui.px(mood_side),
            view.mood == PrintView::Mood::Trouble ? ui.colour().ink : ui.colour().ink2);
    take_top(inside, ui.space().gutter);
    ui.text(take_top(inside, heading_height(ui, inside.width, view)), view.heading, type.title,
            ui.colour().ink, {.across = Across::Middle, .lines = 2});
    take_top(inside, ui.px(gap_below_heading));
    auto const style = sentence_style(ui, inside, view.sentences);
    for (auto const& sentence : view.sentences) {
        ui.text(take_top(inside, sentence_height(ui, inside.width, style, sentence)), sentence,
                style, ui.colour().ink2, {.across = Across::Middle, .lines = most_sentence_lines});
        take_top(inside, ui.px(4));
    }
    return asked;
}

/// No higher than what is said, in the largest letters; the rest of the page stays in sight.
Extent panel_size(Ui const& ui, PrintView const& view) {
    auto const most = ui.theme().large ? large_panel_size : usual_panel_size;
    auto const scale = ui.theme().scale;
    auto const width = ui.px(most.width - 2 * panel_pad);
    auto height = ui.px(mood_side) + 2 * ui.space().gutter + heading_height(ui, width, view) +
                  ui.px(gap_below_heading) + ui.px(answer_height);
    for (auto const& sentence : view.sentences) {
        height += sentence_height(ui, width, ui.type().reading, sentence) + ui.px(4);
    }
    auto const drawn = static_cast<int>(height / scale + 1) + 2 * panel_pad;
    return {most.width, std::clamp(drawn, least_panel_height, most.height)};
}

}  // namespace

std::optional<Intent> draw_actions(Ui& ui, Rect& content, std::vector<LinkView> const& actions) {
    if (actions.empty()) {
        return std::nullopt;
    }
    bool const low = ui.theme().landscape;
    auto const height = std::max(ui.px(low ? low_bar_height : bar_height), ui.space().target_least);
    auto place = take_bottom(content, height);
    take_bottom(content, ui.space().gutter);
    if (low) {
        place = take_right(place, std::min(place.width, ui.px(widest_low_bar)));
    }
    std::vector<Button> buttons;
    for (auto const& action : actions) {
        buttons.push_back({.id = "action." + std::to_string(buttons.size()),
                           .label = action.label,
                           .icon = buttons.empty() ? std::optional{Icon::Print} : std::nullopt,
                           .kind = buttons.empty() ? ButtonKind::Primary : ButtonKind::Secondary});
    }
    auto const chosen = action_bar(ui, place, buttons);
    return chosen ? std::optional{actions[*chosen].intent} : std::nullopt;
}

std::optional<Intent> draw_print(Ui& ui, std::optional<PrintView> const& view) {
    if (!view) {
        return std::nullopt;
    }
    std::optional<Intent> asked;
    dialog(ui, "print", panel_size(ui, *view),
           [&](Rect inside) { asked = draw_panel(ui, inside, *view); });
    return asked;
}

}  // namespace sunhall
