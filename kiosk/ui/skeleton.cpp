#include "kiosk/ui/skeleton.hpp"

#include <algorithm>
#include <array>

#include "kiosk/ui/card.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

constexpr int most_skeletons = 6;  // more would promise a long list
constexpr int title_bar = 26;      // pixels as drawn, as high as the words they stand for
constexpr int meta_bar = 18;
constexpr int bars_gap = 18;
/// Of the row's width, in hundredths: titles of several lengths, since rows of one length look like
/// a drawing.
constexpr std::array title_widths{52, 38, 60, 45, 34, 56};
constexpr int meta_width = 28;

void skeleton_row(Ui& ui, Rect const& area, std::size_t index, bool last) {
    auto const inside = inset(area, ui.space().pad_across, 0);
    auto const& grey = ui.theme().flat ? ui.colour().line : ui.colour().sunk;
    auto const height = ui.px(title_bar) + ui.px(bars_gap) + ui.px(meta_bar);
    auto bars = centred(inside, {inside.width, height});
    auto title = take_top(bars, ui.px(title_bar));
    title.width = inside.width * title_widths.at(index % title_widths.size()) / 100;
    ui.fill(title, grey, title.height / 2);
    take_top(bars, ui.px(bars_gap));
    bars.width = inside.width * meta_width / 100;
    ui.fill(bars, grey, bars.height / 2);
    if (!last) {
        rule(ui, inside, area.bottom() - ui.px(1));
    }
}

}  // namespace

void skeleton_rows(Ui& ui, Rect const& area, int row_height) {
    auto const count = std::clamp(area.height / std::max(row_height, 1), 1, most_skeletons);
    auto rest = area;
    rest.height = std::min(rest.height, count * row_height);
    surface(ui, rest, ui.colour().card);
    for (int i = 0; i < count; ++i) {
        skeleton_row(ui, take_top(rest, row_height), static_cast<std::size_t>(i), i + 1 == count);
    }
}

}  // namespace sunhall
