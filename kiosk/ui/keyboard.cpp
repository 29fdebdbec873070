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
constexpr int least_candidate_width = 150;
constexpr int more_candidates_width = 128;

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

int candidate_width(Ui const& ui, CandidateBar const& bar, std::size_t index) {
    auto const least = ui.px(index == 0 ? first_candidate_width : least_candidate_width);
    auto const words = ui.measure(bar.candidates[index].text, ui.type().section).width;
    return std::max(least, words + ui.px(40)) + ui.space().gap_key;
}

/// How many there are room for, from the first that is shown on; at least one.
std::size_t fitting_candidates(Ui const& ui, int width, CandidateBar const& bar) {
    std::size_t count = 0;
    for (auto i = bar.first; i < bar.candidates.size(); ++i) {
        width -= candidate_width(ui, bar, i);
        if (width < 0 && count > 0) {
            break;
        }
        ++count;
    }
    return count;
}

bool draw_more_candidates(Ui& ui, Rect const& cell, std::string const& label) {
    auto const touch =
        ui.touch({.id = "candidate.more", .role = TargetRole::Key, .label = label}, cell);
    auto const face = inset(cell, ui.space().gap_key / 2, 0);
    auto const& colour = ui.colour();
    surface(ui, face, colour.sunk, touch.pressed);
    auto const style =
        fitting(ui, label, ui.type().small.strong(), face.width - ui.px(8), ui.type().floor.size);
    ui.text(face, label, style, colour.ink, {.across = Across::Middle, .down = Down::Middle});
    return touch.tapped;
}

bool draw_candidate(Ui& ui, Rect const& cell, CandidateBar const& bar, std::size_t index) {
    auto const& [text, label] = bar.candidates[index];
    auto const touch = ui.touch(
        {.id = "candidate." + std::to_string(index), .role = TargetRole::Key, .label = label},
        cell);
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

std::optional<CandidateTap> candidate_bar(Ui& ui, Rect const& area, CandidateBar const& bar) {
    std::optional<CandidateTap> tapped;
    auto rest = inset(area, -ui.space().gap_key / 2, 0);
    auto const shown = bar.candidates.size() - bar.first;
    auto count = fitting_candidates(ui, rest.width, bar);
    if (count < shown || bar.first > 0) {
        auto const more = take_right(rest, ui.px(more_candidates_width));
        count = fitting_candidates(ui, rest.width, bar);
        if (draw_more_candidates(ui, more, bar.more)) {
            tapped = CandidateTap{.index = count < shown ? bar.first + count : 0, .turns = true};
        }
    }
    for (auto i = bar.first; i < bar.first + count; ++i) {
        auto const width = std::min(candidate_width(ui, bar, i), rest.width);
        if (draw_candidate(ui, take_left(rest, width), bar, i)) {
            tapped = CandidateTap{.index = i};
        }
    }
    return tapped;
}

}  // namespace sunhall
