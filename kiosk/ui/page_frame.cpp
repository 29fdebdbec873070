#include "kiosk/ui/page_frame.hpp"

#include "kiosk/ui/daylight.hpp"
#include "kiosk/ui/page_foot.hpp"
#include "kiosk/ui/page_header.hpp"

namespace sunhall {
namespace {

/// How far down the light of dawn reaches on the home page, as drawn; elsewhere it lights the
/// header only.
constexpr int dawn_depth = 640;

int header_height(Ui const& ui, FrameParts const& parts) {
    return parts.sub ? ui.space().sub_header : ui.space().home_header;
}

/// Cuts the banners off the top of the content.
std::optional<FrameTap> take_banners(Ui& ui, Rect& content, FrameParts const& parts) {
    std::optional<FrameTap> tap;
    for (std::size_t i = 0; i < parts.banners.size(); ++i) {
        bool const last = i + 1 == parts.banners.size();
        if (banner_strip(ui, take_top(content, ui.space().banner), parts.banners[i])) {
            tap = FrameTap{FrameTap::Kind::Banner, i};
        }
        take_top(content, last && !parts.sub ? ui.space().gutter : ui.space().gap_dense);
    }
    return tap;
}

void take_freshness(Ui& ui, Rect& content, FrameParts const& parts) {
    if (!parts.freshness || ui.theme().landscape) {
        take_bottom(content, ui.space().gap_dense);
        return;
    }
    take_bottom(content, ui.px(8));
    freshness_line(ui, take_bottom(content, ui.space().freshness), *parts.freshness);
    take_bottom(content, ui.space().gap_key);
}

}  // namespace

PageFrame page_frame(Ui& ui, FrameParts const& parts) {
    auto const& space = ui.space();
    page_ground(ui, parts.sub ? space.sub_header : ui.px(dawn_depth));
    PageFrame frame;
    auto const take_tap = [&](std::optional<FrameTap> const& tap) {
        frame.tap = tap ? tap : frame.tap;
    };
    if (parts.home) {
        take_tap(home_header(ui, *parts.home));
    } else if (parts.sub) {
        take_tap(sub_header(ui, *parts.sub));
    }
    auto rest = ui.page();
    take_top(rest, header_height(ui, parts));
    take_tap(
        hotline_bar(ui, take_bottom(rest, space.hotline_bar), parts.hotlines, parts.freshness));
    auto content = inset(rest, space.margin, 0);
    take_top(content, parts.sub && ui.theme().landscape ? space.gap_dense : space.gutter);
    take_freshness(ui, content, parts);
    take_tap(take_banners(ui, content, parts));
    frame.content = content;
    return frame;
}

Rect sliding_part(Theme const& theme) {
    auto const top = theme.space.sub_header;
    return {0, top, theme.panel.size.width,
            theme.panel.size.height - top - theme.space.hotline_bar};
}

}  // namespace sunhall
