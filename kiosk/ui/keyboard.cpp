#include "kiosk/ui/keyboard.hpp"

#include <algorithm>
#include <numeric>

#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

// tokens.md §5, keyboard; §4, key.
constexpr int key_height = 116;
constexpr int wide_key_height = 123;
constexpr int slab = 3;
constexpr int erase_icon = 44;
constexpr int first_candidate_width = 208;
constexpr int candidate_width = 150;

struct KeyLook {
    Colour ground, words;
};

KeyLook look_of(Ui const& ui, KeyFace::Look look) {
    auto const& colour = ui.colour();
    switch (look) {
        case KeyFace::Look::Function: return {colour.key_function, colour.ink};
        case KeyFace::Look::Main: return {colour.chosen, colour.on_chosen};
        case KeyFace::Look::Letter: break;
    }
    return {colour.key, colour.ink};
}

int width_of(std::span<KeyFace const> row) {
    return std::accumulate(row.begin(), row.end(), 0,
                           [](int sum, KeyFace const& key) { return sum + key.width; });
}

/// A key goes down by its slab: it loses the shade below it and darkens.
void draw_ground(Ui& ui, Rect face, Colour ground, double pressed) {
    auto const radius = ui.space().radius;
    auto const depth = ui.px(slab);
    if (ui.theme().flat) {
        panel(ui, face, under_finger(ui, ground, pressed), radius);
        return;
    }
    if (pressed > 0) {
        face.y += depth;
    } else {
        ui.fill(face.moved(0, depth), ui.colour().key_slab, radius);
    }
    ui.fill(face, under_finger(ui, ground, pressed), radius);
}

bool draw_key(Ui& ui, Rect const& cell, KeyFace const& key) {
    auto const touch = ui.touch({.id = key.id, .role = TargetRole::Key, .label = key.label}, cell);
    auto const gap = ui.space().gap_key;
    auto const face = inset(cell, gap / 2, gap / 2);
    auto const look = look_of(ui, key.look);
    draw_ground(ui, face, look.ground, touch.pressed);
    if (key.icon) {
        ui.icon(face, *key.icon, ui.px(erase_icon), look.words);
        return touch.tapped;
    }
    auto const& type = ui.type();
    // Letters stand a size above words, on one line whatever hangs below it.
    auto wanted = type.section;
    if (key.look == KeyFace::Look::Letter) {
        wanted.size = wanted.size * 6 / 5;
    }
    auto const style = fitting(ui, key.label, wanted, face.width - ui.px(8), type.floor.size);
    ui.text(face, key.label, style, look.words, {.across = Across::Middle, .down = Down::Middle});
    return touch.tapped;
}

bool draw_candidate(Ui& ui, Rect const& cell, std::string const& text, std::size_t index) {
    auto const touch = ui.touch(
        {.id = "candidate." + std::to_string(index), .role = TargetRole::Key, .label = {}}, cell);
    auto const gap = ui.space().gap_key;
    auto const face = inset(cell, gap / 2, 0);
    bool const first = index == 0;
    auto const& colour = ui.colour();
    surface(ui, face, first ? colour.chosen : colour.card, touch.pressed);
    auto const wanted = first ? ui.type().section : ui.type().section.plain();
    auto const style = fitting(ui, text, wanted, face.width - ui.px(8), ui.type().floor.size);
    ui.text(face, text, style, first ? colour.on_chosen : colour.ink,
            {.across = Across::Middle, .down = Down::Middle, .secret = true});
    return touch.tapped;
}

}  // namespace

int keyboard_height(Ui const& ui, std::size_t rows) {
    auto const row = ui.px(ui.theme().landscape ? wide_key_height : key_height);
    return static_cast<int>(rows) * (row + ui.space().gap_key);
}

std::optional<KeyPlace> keyboard(Ui& ui, Rect const& area,
                                 std::span<std::vector<KeyFace> const> rows) {
    int widest = 1;
    for (auto const& row : rows) {
        widest = std::max(widest, width_of(row));
    }
    std::optional<KeyPlace> tapped;
    auto const lines = sunhall::rows(area, rows.size(), 0);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto const left = area.x + area.width * (widest - width_of(rows[i])) / widest / 2;
        int quarters = 0;
        for (std::size_t k = 0; k < rows[i].size(); ++k) {
            // By the quarters before and behind it, so that no pixel lies between two keys.
            auto const from = left + area.width * quarters / widest;
            quarters += rows[i][k].width;
            auto const to = left + area.width * quarters / widest;
            if (draw_key(ui, {from, lines[i].y, to - from, lines[i].height}, rows[i][k])) {
                tapped = KeyPlace{i, k};
            }
        }
    }
    return tapped;
}

void key_tray(Ui& ui, Rect const& area, int radius) {
    ui.fill(area, ui.colour().tray, radius);
    if (radius == 0) {
        ui.fill({area.x, area.y, area.width, ui.px(1)}, ui.colour().edge);
    }
}

std::optional<std::size_t> candidate_bar(Ui& ui, Rect const& area,
                                         std::span<std::string const> candidates) {
    std::optional<std::size_t> tapped;
    auto const gap = ui.space().gap_key;
    auto rest = inset(area, -gap / 2, 0);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        auto const& style = ui.type().section;
        auto const least = ui.px(i == 0 ? first_candidate_width : candidate_width);
        auto const width =
            std::max(least, ui.measure(candidates[i], style).width + ui.px(40)) + gap;
        if (width > rest.width && i > 0) {
            break;
        }
        if (draw_candidate(ui, take_left(rest, std::min(width, rest.width)), candidates[i], i)) {
            tapped = i;
        }
    }
    return tapped;
}

}  // namespace sunhall
