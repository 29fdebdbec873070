#include "kiosk/screens/open_days.hpp"

#include "kiosk/ui/card.hpp"
#include "kiosk/ui/day.hpp"
#include "kiosk/ui/notice_panel.hpp"

namespace sunhall {

namespace {

constexpr int none_height = 300;

std::optional<Intent> draw_cards(Ui& ui, Rect& rest, std::vector<OpenDayCard> const& cards,
                                 std::string const& prefix) {
    std::optional<Intent> asked;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        auto const& shown = cards[i];
        if (day_card(ui, take_top(rest, day_card_height(ui)),
                     {.id = prefix + std::to_string(i),
                      .leaf = {shown.leaf.month_and_weekday, shown.leaf.day},
                      .chip = shown.chip,
                      .state = shown.state,
                      .theme = shown.theme,
                      .details = shown.details,
                      .action = shown.link.label,
                      .origin = origin(shown.item, "open_day.theme")})) {
            asked = shown.link.intent;
        }
        take_top(rest, ui.space().gutter);
    }
    return asked;
}

}  // namespace

std::optional<Intent> draw_open_days(Ui& ui, PageArea const& page, OpenDaysView const& view) {
    auto rest = page.acts;
    list_title(ui, rest, page, Icon::OpenDay, {}, view.title, view.note);
    std::optional<Intent> asked;
    scrolled(ui, page.key, rest, [&](Rect content) {
        auto const top = content.y;
        if (view.coming.empty()) {
            auto const place = take_top(content, ui.px(none_height));
            card(ui, place);
            empty_state(ui, place, Icon::Calendar, view.none_coming, {view.none_coming_advice});
            take_top(content, ui.space().gutter);
        }
        asked = draw_cards(ui, content, view.coming, "day.coming.");
        if (!view.past.empty()) {
            take_top(content, ui.space().inner);
            section(ui, content, view.past_heading);
            take_top(content, ui.space().inner);
            if (auto past = draw_cards(ui, content, view.past, "day.past.")) {
                asked = std::move(past);
            }
        }
        return content.y - top;
    });
    return asked;
}

}  // namespace sunhall
