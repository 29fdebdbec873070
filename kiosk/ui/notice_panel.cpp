#include "kiosk/ui/notice_panel.hpp"

#include <algorithm>

namespace sunhall {
namespace {

constexpr int notice_icon_side = 96;
constexpr int widest_sentence = 760;  // longer lines are hard to read when centred

/// What is said, line by line, in its width.
struct Sayings {
    int width = 0;
    int heading = 0;
    std::vector<int> sentences;
    int height = 0;
};

Sayings measured(Ui const& ui, int width, std::string_view heading,
                 std::vector<std::string> const& sentences) {
    auto const& type = ui.type();
    Sayings said{.width = std::min(width - 2 * ui.space().pad_across, ui.px(widest_sentence))};
    said.heading = ui.measure(heading, type.section, said.width, 2).height;
    said.height = said.heading + ui.px(8);
    for (auto const& sentence : sentences) {
        said.sentences.push_back(ui.measure(sentence, type.body, said.width, 0).height);
        said.height += said.sentences.back();
    }
    return said;
}

int sign_height(Ui const& ui) { return ui.px(notice_icon_side) + ui.space().gutter; }

}  // namespace

int empty_state_height(Ui const& ui, int width, std::string_view heading,
                       std::vector<std::string> const& sentences) {
    return measured(ui, width, heading, sentences).height + sign_height(ui);
}

void empty_state(Ui& ui, Rect const& area, Icon icon, std::string_view heading,
                 std::vector<std::string> const& sentences) {
    auto const& type = ui.type();
    auto const said = measured(ui, area.width, heading, sentences);
    // A low place has no room for the icon; what it says is in the words, too.
    auto const sign = sign_height(ui);
    bool const with_icon = said.height + sign + 2 * ui.space().pad_down <= area.height;
    auto rest = centred(area, {said.width, said.height + (with_icon ? sign : 0)});
    if (with_icon) {
        ui.icon(take_top(rest, ui.px(notice_icon_side)), icon, ui.px(notice_icon_side),
                ui.colour().edge);
        take_top(rest, ui.space().gutter);
    }
    ui.text(take_top(rest, said.heading), heading, type.section, ui.colour().ink,
            {.across = Across::Middle, .lines = 2});
    take_top(rest, ui.px(8));
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        ui.text(take_top(rest, said.sentences[i]), sentences[i], type.body, ui.colour().ink2,
                {.across = Across::Middle, .lines = 0});
    }
}

}  // namespace sunhall
