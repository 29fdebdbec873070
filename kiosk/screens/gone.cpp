#include "kiosk/screens/gone.hpp"

#include "kiosk/ui/button.hpp"
#include "kiosk/ui/notice_panel.hpp"

namespace sunhall {

namespace {

constexpr int button_width = 360;

}  // namespace

std::optional<Intent> draw_gone(Ui& ui, PageArea const& page, GoneView const& view) {
    auto rest = page.content;
    auto const foot = take_bottom(rest, rest.height / 3);
    empty_state(ui, rest, Icon::Info, view.heading, view.sentences);
    Rect const place{foot.x, foot.y, foot.width, ui.space().button_main};
    bool const tapped = button(ui, centred(place, {ui.px(button_width), place.height}),
                               {.id = "gone.home",
                                .label = view.link.label,
                                .icon = Icon::Home,
                                .kind = ButtonKind::Primary,
                                .accent = std::nullopt});
    return tapped ? std::optional{view.link.intent} : std::nullopt;
}

}  // namespace sunhall
