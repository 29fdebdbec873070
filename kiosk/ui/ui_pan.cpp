// The part of Ui that moves content across and down.
#include <algorithm>
#include <utility>

#include "kiosk/ui/ui_state.hpp"

namespace sunhall {
namespace {

/// The same finger with across for down: what moves down can move across as well.
Pointer turned(Pointer pointer) {
    std::swap(pointer.x, pointer.y);
    for (auto& sample : pointer.samples) {
        std::swap(sample.x, sample.y);
    }
    pointer.wheel = 0;
    return pointer;
}

/// One direction: answers how far the content has moved.
int moved(UiState& state, std::string const& id, Pointer const& pointer, bool mine, int whole,
          int shown) {
    auto& scrolled = state.scrolled.try_emplace(id).first->second;
    auto& kinetic = scrolled.kinetic;
    kinetic.set_furthest(std::max(0, whole - shown));
    if (scrolled.view.content != whole) {
        auto const middle = scrolled.view.content == 0
                                ? whole / 2
                                : static_cast<int>(std::int64_t{kinetic.offset() + shown / 2} *
                                                   whole / scrolled.view.content);
        kinetic.glide_to(middle - shown / 2, state.now, {});
    }
    kinetic.step(pointer, mine, state.now, state.theme.scale);
    state.claimed = state.claimed || kinetic.claims_touch();
    scrolled.drawn = true;
    scrolled.view = {.offset = kinetic.offset(), .content = whole, .height = shown};
    return kinetic.offset();
}

}  // namespace

void Ui::pan(std::string_view id, Rect const& area, Extent content,
             std::function<void(Rect content)> const& draw) {
    auto const& pointer = state_.pointer;
    bool const mine = (pointer.pressed || pointer.wheel != 0) &&
                      contains(meet(area, state_.clip()), pointer.x, pointer.y);
    auto const name = std::string{id};
    auto const down = moved(state_, name, pointer, mine, content.height, area.height);
    auto const across =
        moved(state_, name + ".across", turned(pointer), mine, content.width, area.width);
    clipped(area, [&] {
        draw({area.x + std::max(0, (area.width - content.width) / 2) - across,
              area.y + std::max(0, (area.height - content.height) / 2) - down, content.width,
              content.height});
    });
}

}  // namespace sunhall
