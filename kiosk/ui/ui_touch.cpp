// The part of Ui that the finger meets: targets, scrolled areas, layers.
#include <algorithm>
#include <utility>

#include "kiosk/ui/scroll_marker.hpp"
#include "kiosk/ui/ui_state.hpp"

namespace sunhall {
namespace {

constexpr auto layer_flags = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                             ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoSavedSettings |
                             ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoScrollWithMouse;

/// The first frame of a press shows so much of it at once: a finger must see that it was felt. The
/// rest still takes until a finger that drags has moved the page: nothing stands still between.
constexpr double first_depth = 0.4;
/// A page turned by its buttons keeps this share of the old one in sight.
constexpr int kept_in_sight = 8;  // of the height, an eighth
/// Content that became shorter may leave so much of the area empty before it is moved.
constexpr int most_empty = 2;  // of the height, a half

double approach(double depth, double towards, double seconds, std::chrono::milliseconds whole) {
    if (whole.count() == 0) {
        return towards;
    }
    auto const step = seconds / std::chrono::duration<double>(whole).count();
    return depth < towards ? std::min(towards, depth + step) : std::max(towards, depth - step);
}

double press_depth(UiState& state, std::string const& id, bool held) {
    auto found = state.presses.find(id);
    if (found == state.presses.end()) {
        if (!held) {
            return 0;
        }
        found = state.presses.emplace(id, UiState::Press{}).first;
    }
    auto& press = found->second;
    auto const& time = state.theme.time;
    if (held && !press.held) {
        press.depth = std::max(press.depth, first_depth);
    } else {
        press.depth = approach(press.depth, held ? 1 : 0, state.seconds(),
                               held ? time.press_in : time.press_out);
    }
    press.held = held;
    auto const depth = press.depth;
    state.moving = state.moving || depth != (held ? 1 : 0);
    if (depth == 0 && !held) {
        state.presses.erase(found);
    }
    return depth;
}

/// True if a press in this frame meets the layer that is being drawn, within what shows of `area`.
bool meant_for(UiState const& state, Rect const& area) {
    auto const visible = meet(area, state.clip());
    return contains(visible, state.pointer.x, state.pointer.y) &&
           ImGui::IsWindowHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem);
}

}  // namespace

Touch Ui::touch(TargetName const& name, Rect const& area) {
    auto const visible = meet(area, state_.clip());
    if (visible.empty() || state_.only_shows) {
        return {};
    }
    state_.record.targets.push_back({name.id, name.role, name.label, visible, name.enabled,
                                     state_.origins.empty() ? TextOrigin{} : state_.origins.back(),
                                     area});
    if (!name.enabled) {
        return {};
    }
    ImGui::SetCursorScreenPos(at(visible.x, visible.y));
    bool const lifted = ImGui::InvisibleButton(name.id.c_str(), at(visible.width, visible.height));
    bool const live = !state_.claimed;
    Touch touch;
    touch.pressed =
        press_depth(state_, name.id, live && ImGui::IsItemActive() && ImGui::IsItemHovered());
    touch.tapped = lifted && live && !state_.tapped;
    state_.tapped = state_.tapped || touch.tapped;
    return touch;
}

int Ui::pinch() const { return state_.pointer.pinch; }

void Ui::shown(std::function<void()> const& draw) {
    auto const before = std::exchange(state_.only_shows, true);
    draw();
    state_.only_shows = before;
}

bool Ui::only_shows() const { return state_.only_shows; }

void Ui::above(std::string_view id, std::function<void()> const& draw) {
    for (auto& target : state_.record.targets) {
        target.enabled = false;
    }
    auto const area = page();
    auto const name = std::string{id};
    auto* const below = state_.list;
    ImGui::SetNextWindowPos(at(area.x, area.y));
    ImGui::SetNextWindowSize(at(area.width, area.height));
    ImGui::Begin(name.c_str(), nullptr, layer_flags);
    state_.list = ImGui::GetWindowDrawList();
    draw();
    ImGui::End();
    state_.list = below;
}

ScrollView Ui::scroll(std::string_view id, Rect const& area,
                      std::function<int(Rect content)> const& draw) {
    auto& scrolled = state_.scrolled.try_emplace(std::string{id}).first->second;
    auto& kinetic = scrolled.kinetic;
    auto const& pointer = state_.pointer;
    bool const first = scrolled.view.height == 0;
    if (!first) {
        kinetic.set_furthest(scrolled.view.furthest());
    }
    bool const asked = pointer.pressed || pointer.wheel != 0;
    kinetic.step(pointer, asked && meant_for(state_, area), state_.now, theme().scale);
    state_.claimed = state_.claimed || kinetic.claims_touch();
    scrolled.drawn = true;

    auto const offset = kinetic.offset();
    int height = 0;
    clipped(area, [&] {
        mark_scrolling(*state_.list,
                       {.area = ImGui::GetID(id.data(), id.data() + id.size()), .offset = offset});
        height = draw({area.x, area.y - offset, area.width, area.height});
    });
    if (first || height != scrolled.view.content) {
        keep_moving();
    }
    if (height < scrolled.view.content &&
        offset + area.height - height <= area.height / most_empty) {
        kinetic.stay();
    }
    scrolled.view = {.offset = offset, .content = height, .height = area.height};
    kinetic.set_furthest(scrolled.view.furthest());
    return scrolled.view;
}

ScrollView Ui::list(std::string_view id, Rect const& area, RowHeights const& rows,
                    std::function<void(std::size_t row, Rect area)> const& draw) {
    std::size_t first = 0;
    std::size_t last = 0;
    auto const known = state_.scrolled.find(id);
    if (known != state_.scrolled.end()) {
        // The height is known before drawing: a list that became shorter never shows beyond it.
        known->second.view.content = rows.total();
    }
    scroll(id, area, [&](Rect content) {
        auto const offset = area.y - content.y;
        first = rows.at(offset);
        last = rows.count() == 0 ? 0 : rows.at(offset + area.height - 1) + 1;
        for (auto row = first; row < last; ++row) {
            draw(row, {content.x, content.y + rows.top(row), content.width, rows.height(row)});
        }
        return rows.total();
    });
    auto& view = state_.scrolled.find(id)->second.view;
    view.first = first;
    view.last = last;
    return view;
}

ScrollView Ui::scroll_view(std::string_view id) const {
    auto const found = state_.scrolled.find(id);
    return found == state_.scrolled.end() ? ScrollView{} : found->second.view;
}

void Ui::scroll_to(std::string_view id, int offset) {
    auto& scrolled = state_.scrolled.try_emplace(std::string{id}).first->second;
    scrolled.kinetic.glide_to(offset, state_.now, theme().time.scroll_jump);
    keep_moving();
}

void Ui::scroll_page(std::string_view id, int direction) {
    auto const view = scroll_view(id);
    auto const step = view.height - view.height / kept_in_sight;
    scroll_to(id, view.offset + direction * step);
}

}  // namespace sunhall
