// The strip below the header that nobody may overlook.
#include "kiosk/ui/page_header.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {
namespace {

constexpr int stale_edge_width = 12;  // tokens.md §5, banner

struct Words {
    Colour colour;
    TypeStyle title, detail;
    int least;  ///< Smallest size of the title in one line.
};

void action(Ui& ui, Rect& row, BannerStrip const& banner, Words const& words) {
    if (banner.id.empty()) {
        return;
    }
    chevron(ui, take_right(row, ui.px(44)), words.colour);
    auto const style = ui.type().small.strong();
    auto const width = ui.measure(banner.action, style).width;
    ui.text(take_right(row, width), banner.action, style, words.colour, {.down = Down::Middle});
    take_right(row, ui.space().inner);
}

/// On a landscape panel, unless two lines have room and one has not.
bool is_one_line(Ui const& ui, Rect const& row, BannerStrip const& banner, Words const& words) {
    auto const width = ui.measure(banner.title, words.title).width + ui.space().inner +
                       ui.measure(banner.detail, words.detail).width;
    auto const height = words.title.line + words.detail.line;
    return ui.theme().landscape && (width <= row.width || height > row.height);
}

void title_and_detail(Ui& ui, Rect row, BannerStrip const& banner, Words const& words) {
    auto const title = fitting(ui, banner.title, words.title, row.width, words.least);
    if (is_one_line(ui, row, banner, words)) {
        auto const width = ui.text(row, banner.title, title, words.colour,
                                   {.across = Across::Joined, .down = Down::Middle})
                               .width;
        take_left(row, width + ui.space().inner);
        ui.text(row, banner.detail, words.detail, words.colour, {.down = Down::Middle});
        return;
    }
    // What has happened matters more than what to do about it: that is on the notice's page.
    if (ui.measure(banner.title, title).width > row.width) {
        ui.text(row, banner.title, words.title, words.colour, {.down = Down::Middle, .lines = 2});
        return;
    }
    auto lines = centred(row, {row.width, words.title.line + words.detail.line});
    ui.text(take_top(lines, words.title.line), banner.title, title, words.colour);
    auto const detail = fitting(ui, banner.detail, words.detail, lines.width, ui.type().floor.size);
    ui.text(lines, banner.detail, detail, words.colour);
}

void words_of(Ui& ui, Rect row, BannerStrip const& banner, Words const& words) {
    ui.about(banner.origin, [&] {
        action(ui, row, banner, words);
        title_and_detail(ui, row, banner, words);
    });
}

}  // namespace

std::optional<FrameTap> banner_strip(Ui& ui, Rect const& area, BannerStrip const& banner) {
    auto const& colour = ui.colour();
    bool const urgent = banner.kind == BannerStrip::Kind::Urgent;
    Touch touch;
    if (!banner.id.empty()) {
        touch = ui.touch({.id = banner.id, .role = TargetRole::Link, .label = banner.title}, area);
    }
    auto const ground = urgent ? colour.urgent : colour.stale;
    ui.fill(area, under_finger(ui, ground, touch.pressed), ui.space().radius);
    auto row = area;
    if (urgent) {
        take_left(row, ui.px(24));
    } else {
        auto const edge = take_left(row, ui.px(24));
        ui.clipped({edge.x, edge.y, ui.px(stale_edge_width), edge.height},
                   [&] { ui.fill(area, colour.stale_edge, ui.space().radius, Corners::Left); });
    }
    take_right(row, ui.px(28));
    Words const words{urgent ? colour.on_urgent : colour.on_stale,
                      ui.theme().large ? ui.type().small.strong() : ui.type().body.strong(),
                      ui.type().meta,
                      ui.theme().large ? ui.type().small.size : ui.type().meta.size};
    ui.icon(take_left(row, ui.px(52)), urgent ? Icon::Warning : Icon::Stale, ui.px(44),
            words.colour);
    take_left(row, ui.px(20));
    words_of(ui, row, banner, words);
    return touch.tapped ? std::optional{FrameTap{FrameTap::Kind::Banner}} : std::nullopt;
}

}  // namespace sunhall
