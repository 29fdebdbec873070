#include "kiosk/ui/index_keys.hpp"

#include <algorithm>

#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

// tokens.md §5, letter key and group rail; pixels as drawn.
constexpr std::size_t keys_a_row = 12;
constexpr std::size_t large_keys_a_row = 8;
constexpr std::size_t wide_keys_a_row = 27;  // 27 × 56 and the gaps between them are 1824
constexpr std::size_t large_wide_keys_a_row = 12;
constexpr int index_key_height = 68;
constexpr int large_index_key_height = 96;
constexpr int group_height = 151;
constexpr int least_group_height = 104;
constexpr int least_group_pad = 8;  // above and below its two lines

std::size_t keys_in_row(Ui const& ui, std::size_t count) {
    if (!ui.theme().landscape) {
        return ui.theme().large ? large_keys_a_row : keys_a_row;
    }
    return ui.theme().large ? large_wide_keys_a_row
                            : std::clamp(count, keys_a_row, wide_keys_a_row);
}

int height_of_key(Ui const& ui) {
    return ui.px(ui.theme().large ? large_index_key_height : index_key_height);
}

bool letter_key(Ui& ui, Rect const& area, LetterKey const& key) {
    auto const touch = ui.touch(
        {.id = key.id, .role = TargetRole::Key, .label = key.label, .enabled = key.enabled}, area);
    auto const& colour = ui.colour();
    auto ink = colour.ink;
    if (key.chosen) {
        surface(ui, area, ui.accent_colours().colour, touch.pressed);
        ink = ui.accent() == Accent::Neutral ? colour.on_chosen : colour.on_fill;
    } else if (key.enabled) {
        surface(ui, area, colour.card, touch.pressed);
    } else {
        ui.fill(area, colour.sunk, ui.space().radius);
        ink = colour.disabled;
    }
    auto const wanted = key.enabled ? ui.type().section_dense : ui.type().section_dense.plain();
    auto const style = fitting(ui, key.label, wanted, area.width - ui.px(8), ui.type().floor.size);
    ui.text(area, key.label, style, ink, {.across = Across::Middle, .down = Down::Ink});
    return touch.tapped;
}

Rect name_area(Ui const& ui, Rect const& area) {
    auto inside = inset(area, ui.px(28), 0);
    inside.width += ui.px(12);
    return inside;
}

/// Two lines of smaller letters where one line would be cut.
TypeStyle name_style(Ui const& ui, int width, RailGroup const& group) {
    auto const& small = ui.type().small;
    auto const one_line = fitting(ui, group.name, ui.type().lead, width, small.size);
    return ui.measure(group.name, one_line).width <= width ? one_line : small.strong();
}

int needed_height(Ui const& ui, int width, RailGroup const& group) {
    auto const inside = name_area(ui, {0, 0, width, 0}).width;
    auto const style = name_style(ui, inside, group);
    return ui.measure(group.name, style, inside, 2).height + ui.type().small.line +
           2 * ui.px(least_group_pad);
}

bool rail_group(Ui& ui, Rect const& area, RailGroup const& group) {
    auto const touch =
        ui.touch({.id = group.id, .role = TargetRole::Tab, .label = group.name}, area);
    auto const& colour = ui.colour();
    auto const& way = ui.accent_colours();
    surface(ui, area, group.chosen ? way.colour : colour.card, touch.pressed);
    auto const inside = name_area(ui, area);
    auto const style = name_style(ui, inside.width, group);
    auto const name = ui.measure(group.name, style, inside.width, 2).height;
    auto lines = centred(inside, {inside.width, name + ui.type().small.line});
    ui.text(take_top(lines, name), group.name, style, group.chosen ? colour.on_fill : colour.ink,
            {.down = Down::Middle, .lines = 2});
    ui.text(lines, group.count, ui.type().small, group.chosen ? colour.on_fill : colour.ink2);
    return touch.tapped;
}

/// A rail is the same one as long as it holds the same groups, whichever of them is chosen.
std::string rail_id(std::span<RailGroup const> groups) {
    std::string id{"rail"};
    for (auto const& group : groups) {
        id += "/" + group.name;
    }
    return id;
}

}  // namespace

int letter_keys_height(Ui const& ui, std::size_t count) {
    auto const across = keys_in_row(ui, count);
    auto const lines = static_cast<int>((count + across - 1) / across);
    return lines * height_of_key(ui) + std::max(lines - 1, 0) * ui.space().gap_key;
}

std::optional<std::size_t> letter_keys(Ui& ui, Rect const& area, std::span<LetterKey const> keys) {
    auto const across = keys_in_row(ui, keys.size());
    auto const down = (keys.size() + across - 1) / across;
    auto const height = letter_keys_height(ui, keys.size());
    auto const cells = grid({area.x, area.y, area.width, height}, across, down, ui.space().gap_key);
    std::optional<std::size_t> tapped;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (letter_key(ui, cells[i], keys[i])) {
            tapped = i;
        }
    }
    return tapped;
}

std::optional<std::size_t> group_rail(Ui& ui, Rect const& area, std::span<RailGroup const> groups) {
    auto const gap = ui.space().gap_key;
    auto const count = static_cast<int>(groups.size());
    if (count == 0) {
        return std::nullopt;
    }
    std::optional<std::size_t> tapped;
    auto const draw = [&](Rect const& place, int height) {
        for (std::size_t i = 0; i < groups.size(); ++i) {
            auto const top = place.y + static_cast<int>(i) * (height + gap);
            if (rail_group(ui, {place.x, top, place.width, height}, groups[i])) {
                tapped = i;
            }
        }
        return count * (height + gap) - gap;
    };
    auto least = ui.px(least_group_height);
    for (auto const& group : groups) {
        least = std::max(least, needed_height(ui, area.width, group));
    }
    auto const shared = (area.height - (count - 1) * gap) / count;
    if (shared >= least) {
        draw(area, std::min(shared, std::max(least, ui.px(group_height))));
    } else {
        ui.scroll(rail_id(groups), area, [&](Rect place) { return draw(place, least); });
    }
    return tapped;
}

}  // namespace sunhall
