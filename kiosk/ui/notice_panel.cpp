#include "kiosk/ui/notice_panel.hpp"

#include <algorithm>

namespace sunhall {
namespace {

constexpr int notice_icon_side = 96;
constexpr int widest_sentence = 760;  // longer lines are hard to read when centred

}  // namespace

void empty_state(Ui& ui, Rect const& area, Icon icon, std::string_view heading,
                 std::vector<std::string> const& sentences) {
    auto const& type = ui.type();
    auto const width = std::min(area.width - 2 * ui.space().pad_across, ui.px(widest_sentence));
    auto const heading_height = ui.measure(heading, type.section, width, 2).height;
    std::vector<int> heights;
    int height = heading_height + ui.px(8);
    for (auto const& sentence : sentences) {
        heights.push_back(ui.measure(sentence, type.body, width, 0).height);
        height += heights.back();
    }
    // A low place has no room for the icon; what it says is in the words, too.
    auto const sign = ui.px(notice_icon_side) + ui.space().gutter;
    bool const with_icon = height + sign + 2 * ui.space().pad_down <= area.height;
    auto rest = centred(area, {width, height + (with_icon ? sign : 0)});
    if (with_icon) {
        ui.icon(take_top(rest, ui.px(notice_icon_side)), icon, ui.px(notice_icon_side),
                ui.colour().edge);
        take_top(rest, ui.space().gutter);
    }
    ui.text(take_top(rest, heading_height), heading, type.section, ui.colour().ink,
            {.across = Across::Middle, .lines = 2});
    take_top(rest, ui.px(8));
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        ui.text(take_top(rest, heights[i]), sentences[i], type.body, ui.colour().ink2,
                {.across = Across::Middle, .lines = 0});
    }
}

}  // namespace sunhall
