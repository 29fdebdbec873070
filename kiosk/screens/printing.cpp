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

constexpr Extent panel_size{864, 640};
constexpr Extent large_panel_size{984, 960};
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

std::optional<Intent> draw_panel(Ui& ui, Rect inside, PrintView const& view) {
    auto const& type = ui.type();
    auto const asked = draw_answers(ui, take_bottom(inside, ui.px(answer_height)), view.answers);
    ui.icon(take_top(inside, ui.px(mood_side)), sign_of(view.mood), ui.px(mood_side),
            view.mood == PrintView::Mood::Trouble ? ui.colour().ink : ui.colour().ink2);
    take_top(inside, ui.space().gutter);
    auto const heading = ui.measure(view.heading, type.title, inside.width, 2).height;
    ui.text(take_top(inside, heading), view.heading, type.title, ui.colour().ink,
            {.across = Across::Middle, .lines = 2});
    take_top(inside, ui.px(16));
    auto const style = sentence_style(ui, inside, view.sentences);
    for (auto const& sentence : view.sentences) {
        auto const height = ui.measure(sentence, style, inside.width, 3).height;
        ui.text(take_top(inside, height), sentence, style, ui.colour().ink2,
                {.across = Across::Middle, .lines = 3});
        take_top(inside, ui.px(4));
    }
    return asked;
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
    dialog(ui, "print", ui.theme().large ? large_panel_size : panel_size,
           [&](Rect inside) { asked = draw_panel(ui, inside, *view); });
    return asked;
}

}  // namespace sunhall
