#include "kiosk/screens/related.hpp"

#include "kiosk/ui/card.hpp"
#include "kiosk/ui/row.hpp"

namespace sunhall {

std::optional<Intent> draw_related(Ui& ui, Rect& rest, RelatedLinks const& related) {
    std::optional<Intent> asked;
    if (related.links.empty()) {
        return asked;
    }
    auto const row = ui.space().notice_row;
    auto inside = take_card(
        ui, rest, ui.type().section.line + ui.px(4) + static_cast<int>(related.links.size()) * row);
    section(ui, inside, related.heading);
    take_top(inside, ui.px(4));
    auto rows_area = inset(inside, -ui.space().pad_across, 0);
    for (std::size_t i = 0; i < related.links.size(); ++i) {
        if (short_row(ui, take_top(rows_area, row),
                      {.id = "related." + std::to_string(i),
                       .title = related.links[i].label,
                       .chip = {},
                       .meta = {},
                       .value = {},
                       .last = i + 1 == related.links.size(),
                       .origin = origin(related.item, related.field)})) {
            asked = related.links[i].intent;
        }
    }
    take_top(rest, ui.space().gutter);
    return asked;
}

}  // namespace sunhall
