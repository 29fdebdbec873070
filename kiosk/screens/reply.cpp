#include "kiosk/screens/reply.hpp"

#include <algorithm>

#include "kiosk/screens/related.hpp"
#include "kiosk/ui/card.hpp"
#include "kiosk/ui/chip.hpp"
#include "kiosk/ui/rich_text.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {

namespace {

constexpr int widest_page = 1180;

/// Heading with a day at its right end, and below it words of any length.
struct Speech {
    std::string_view heading, day, words;
    char const* field;
    bool quiet = false;
};

int words_height(Ui const& ui, int width, Speech const& speech) {
    auto const& style = ui.type().reading;
    return ui
        .measure(speech.words, style, width,
                 Placement{.lines = 0, .margins = Margins::Justified, .indent = 2 * style.size})
        .height;
}

void draw_speech(Ui& ui, Rect& rest, ReplyView const& view, Speech const& speech, Colour ground) {
    auto const pad = ui.space().pad_across;
    auto const& type = ui.type();
    auto const height = words_height(ui, rest.width - 2 * pad, speech);
    auto const area = take_top(rest, 2 * pad + type.section.line + ui.space().inner + height);
    surface(ui, area, ground);
    auto inside = inset(area, pad);
    section(ui, inside, speech.heading, speech.day);
    take_top(inside, ui.space().inner);
    ui.about(origin(view.item, speech.field), [&] {
        ui.text(inside, speech.words, type.reading,
                speech.quiet ? ui.colour().ink2 : ui.colour().ink,
                {.lines = 0, .margins = Margins::Justified, .indent = 2 * type.reading.size});
    });
    take_top(rest, ui.space().gutter);
}

void draw_rule(Ui& ui, Rect& rest, ReplyView const& view) {
    auto const& style = ui.type().small;
    auto const height = ui.measure(view.rule, style, rest.width, 0).height;
    ui.text(take_top(rest, height), view.rule, style, ui.colour().ink2, {.lines = 0});
    take_top(rest, ui.space().gutter);
}

}  // namespace

std::optional<Intent> draw_reply(Ui& ui, PageArea const& page, ReplyView const& view) {
    auto rest = page.content;
    rest = centred(rest, {std::min(rest.width, ui.px(widest_page)), rest.height});
    title_block(ui, rest, view.item, view.title, view.chips, view.meta);
    std::optional<Intent> asked;
    scrolled(ui, page.key, rest, [&](Rect content) {
        auto const top = content.y;
        draw_speech(ui, content, view,
                    {view.question_heading, view.asked, view.question, "reply.question"},
                    ui.accent_colours().tint);
        draw_speech(ui, content, view,
                    {view.answer_heading, view.answered, view.answer, "reply.answer", view.pending},
                    ui.colour().card);
        if (ui.theme().low) {
            draw_rule(ui, content, view);
            take_down_to_acts(ui, content, page, top, rest.y);
        }
        asked = draw_related(ui, content,
                             {view.related_heading, view.related, view.item, "reply.related"});
        if (!ui.theme().low) {
            draw_rule(ui, content, view);
        }
        return content.y - top;
    });
    return asked;
}

}  // namespace sunhall
