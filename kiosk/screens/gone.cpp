#include "kiosk/screens/gone.hpp"

#include <algorithm>

#include "kiosk/ui/button.hpp"
#include "kiosk/ui/notice_panel.hpp"

namespace sunhall {

namespace {

constexpr int button_width = 360;

}  // namespace

std::optional<Intent> draw_gone(Ui& ui, PageArea const& page, GoneView const& view) {
    auto const words = empty_state_height(ui, page.content.width, view.heading, view.sentences) +
                       2 * ui.space().gutter;
    auto const& height = ui.space().button_main;
    auto rest = centred(page.content, {page.content.width, words + height});
    // In low reach the button lies where it can be touched, and the words right above it.
    rest.y = std::max(rest.y, page.acts.y - words);
    empty_state(ui, take_top(rest, words), Icon::Info, view.heading, view.sentences);
    bool const tapped = button(ui, centred(rest, {ui.px(button_width), height}),
                               {.id = "gone.home",
                                .label = view.link.label,
                                .icon = Icon::Home,
                                .kind = ButtonKind::Primary,
                                .accent = std::nullopt});
    return tapped ? std::optional{view.link.intent} : std::nullopt;
}

}  // namespace sunhall
