#include "kiosk/screens/languages.hpp"

#include <algorithm>

#include "kiosk/ui/button.hpp"
#include "kiosk/ui/dialog.hpp"

namespace sunhall {

namespace {

// tokens.md §5, dialog and its buttons; pixels as drawn.
constexpr int dialog_width = 864;
constexpr int dialog_padding = 56;
constexpr int choice_height = 112;
constexpr int note_icon = 28;

std::optional<Intent> draw_choices(Ui& ui, Rect rest, LanguagesView const& view) {
    auto const& title = ui.type().title;
    ui.text(take_top(rest, title.line), view.heading, title, ui.colour().ink,
            {.across = Across::Middle});
    std::optional<Intent> asked;
    for (auto const& choice : view.choices) {
        take_top(rest, ui.space().gutter);
        if (button(ui, take_top(rest, ui.px(choice_height)),
                   {.id = "language." + std::string{tag_of(choice.language)},
                    .label = choice.name,
                    .icon = choice.chosen ? std::optional{Icon::Check} : std::nullopt,
                    .kind = choice.chosen ? ButtonKind::Primary : ButtonKind::Secondary,
                    .accent = Accent::Neutral})) {
            asked = intent::ChooseLanguage{choice.language};
        }
    }
    take_top(rest, ui.space().gutter);
    if (button(ui, take_top(rest, ui.px(choice_height)),
               {.id = "language.close",
                .label = view.close.label,
                .icon = Icon::Close,
                .kind = ButtonKind::Quiet,
                .accent = Accent::Neutral})) {
        asked = view.close.intent;
    }
    return asked;
}

}  // namespace

std::optional<Intent> draw_languages(Ui& ui, std::optional<LanguagesView> const& view) {
    if (!view) {
        return std::nullopt;
    }
    // As drawn: a dialog gives its size in the design's pixels, a line of text has the panel's.
    auto const heading = static_cast<int>(ui.type().title.line / ui.theme().scale + 1);
    auto const gap = static_cast<int>(ui.space().gutter / ui.theme().scale + 1);
    auto const rows = static_cast<int>(view->choices.size()) + 1;
    Extent const size{dialog_width, 2 * dialog_padding + heading + rows * (gap + choice_height)};
    std::optional<Intent> asked;
    dialog(ui, "languages", size, [&](Rect inside) { asked = draw_choices(ui, inside, *view); });
    return asked;
}

void take_note(Ui& ui, Rect& content, std::string const& note) {
    if (note.empty()) {
        return;
    }
    auto const& style = ui.type().small;
    auto line = take_top(content, style.line);
    take_top(content, ui.space().gap_key);
    ui.icon(take_left(line, ui.px(note_icon)), Icon::Info, ui.px(note_icon), ui.colour().ink2);
    take_left(line, ui.space().icon_gap);
    ui.text(line, note, style, ui.colour().ink2, {.down = Down::Middle});
}

}  // namespace sunhall
