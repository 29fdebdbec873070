#include "kiosk/ui/page_frame.hpp"

#include "kiosk/ui/daylight.hpp"
#include "kiosk/ui/page_foot.hpp"
#include "kiosk/ui/page_header.hpp"
#include "kiosk/ui/toast.hpp"

namespace sunhall {
namespace {

/// How far down the light of dawn reaches on the home page, as drawn; elsewhere it lights the
/// header only.
constexpr int dawn_depth = 640;
constexpr int rowless_header = 148;  // emblem and clock, as in visual/19
// Low reach: what is left of the header at the top, and the controls of the home page.
constexpr int way_head_height = 72;
constexpr int large_way_head_height = 88;
constexpr int control_height = 76;
constexpr int large_control_height = 104;
// The breadcrumb's line: as high as a finger needs, its words in the middle of it. It reaches into
// the gap above it and over the empty upper part of the title's line.
constexpr int above_crumbs = 8;
constexpr int below_crumbs = 12;

int header_height(Ui const& ui, FrameParts const& parts) {
    if (parts.home && !parts.home->row && !ui.theme().landscape) {
        return ui.px(rowless_header);
    }
    return parts.sub ? ui.space().sub_header : ui.space().home_header;
}

using Tap = std::optional<FrameTap>;

/// Remembers what was touched, if anything.
void keep_tap(Tap& tap, Tap const& next) { tap = next ? next : tap; }

Tap banner(Ui& ui, Rect const& area, FrameParts const& parts, std::size_t index) {
    auto const tapped = banner_strip(ui, area, parts.banners[index]);
    return tapped ? Tap{FrameTap{FrameTap::Kind::Banner, index}} : std::nullopt;
}

/// Cuts the banners off the top of the content.
Tap take_banners(Ui& ui, Rect& content, FrameParts const& parts) {
    Tap tap;
    for (std::size_t i = 0; i < parts.banners.size(); ++i) {
        bool const last = i + 1 == parts.banners.size();
        keep_tap(tap, banner(ui, take_top(content, ui.space().banner), parts, i));
        take_top(content, last && !parts.sub ? ui.space().gutter : ui.space().gap_dense);
    }
    return tap;
}

/// Cuts the breadcrumb off the top of the content.
Tap take_crumbs(Ui& ui, Rect& content, FrameParts const& parts) {
    auto const& theme = ui.theme();
    if (!parts.sub || parts.sub->crumbs.empty() || theme.landscape || theme.large) {
        return std::nullopt;
    }
    auto const height = ui.space().target_least;
    Rect const line{content.x, content.y - ui.px(above_crumbs), content.width, height};
    auto const tapped = breadcrumb(ui, line, parts.sub->crumbs, ui.type().small.strong());
    take_top(content, height - ui.px(above_crumbs) - ui.px(below_crumbs));
    return tapped ? Tap{FrameTap{FrameTap::Kind::Crumb, *tapped}} : std::nullopt;
}

void freshness_or_toast(Ui& ui, Rect const& line, FrameParts const& parts) {
    if (parts.toast.empty()) {
        freshness_line(ui, line, *parts.freshness);
    } else {
        toast(ui, line, parts.toast);
    }
}

void take_freshness(Ui& ui, Rect& content, FrameParts const& parts) {
    if (!parts.freshness || ui.theme().landscape) {
        take_bottom(content, ui.space().gap_dense);
        return;
    }
    take_bottom(content, ui.px(8));
    freshness_or_toast(ui, take_bottom(content, ui.space().freshness), parts);
    take_bottom(content, ui.space().gap_key);
}

/// What the upper half shows of the frame, cut off the top of the page.
void take_low_top(Ui& ui, Rect& rest, FrameParts const& parts) {
    if (parts.home) {
        home_header(ui, *parts.home);
        take_top(rest, ui.space().home_header + ui.space().gutter);
        return;
    }
    auto const height = ui.px(ui.theme().large ? large_way_head_height : way_head_height);
    way_head(ui, take_top(rest, height), *parts.sub);
    take_top(rest, ui.space().icon_gap);
    if (parts.freshness) {
        auto const line = take_top(rest, ui.space().freshness);
        freshness_or_toast(ui, inset(line, ui.space().margin, 0), parts);
    }
    take_top(rest, ui.space().icon_gap);
}

/// Banners that lead nowhere stay at the top; one that does is the first thing of the home page's
/// lower half, and the last one above the steps of other pages.
Tap take_low_banners(Ui& ui, PageFrame& frame, FrameParts const& parts) {
    Tap tap;
    for (std::size_t i = 0; i < parts.banners.size(); ++i) {
        auto const height = ui.space().banner;
        if (parts.banners[i].id.empty()) {
            banner(ui, take_top(frame.content, height), parts, i);
            take_top(frame.content, ui.space().gap_dense);
        } else if (parts.home) {
            keep_tap(tap, banner(ui, take_top(frame.acts, height), parts, i));
            take_top(frame.acts, ui.space().gap_dense);
        } else {
            keep_tap(tap, banner(ui, take_bottom(frame.content, height), parts, i));
            take_bottom(frame.content, ui.space().gap_dense);
            frame.acts.height = frame.content.bottom() - frame.acts.y;
        }
    }
    return tap;
}

PageFrame low_frame(Ui& ui, FrameParts const& parts) {
    auto const& space = ui.space();
    page_ground(ui, ui.px(dawn_depth));
    PageFrame frame;
    auto rest = ui.page();
    frame.tap = hotline_bar(ui, take_bottom(rest, space.hotline_bar), parts.hotlines, {});
    if (parts.sub) {
        keep_tap(frame.tap, step_row(ui, take_bottom(rest, space.sub_header), *parts.sub));
    }
    take_low_top(ui, rest, parts);
    frame.content = inset(rest, space.margin, 0);
    if (parts.home) {
        take_freshness(ui, frame.content, parts);
    } else {
        take_bottom(frame.content, space.gap_dense);
    }
    frame.acts = frame.content;
    take_top(frame.acts, ui.theme().acts_from - frame.acts.y);
    keep_tap(frame.tap, take_low_banners(ui, frame, parts));
    if (parts.home && !parts.home->controls.empty()) {
        auto const height = ui.px(ui.theme().large ? large_control_height : control_height);
        keep_tap(frame.tap, control_row(ui, take_top(frame.acts, height), parts.home->controls));
        take_top(frame.acts, space.gap_dense);
    }
    return frame;
}

}  // namespace

PageFrame page_frame(Ui& ui, FrameParts const& parts) {
    if (ui.theme().low) {
        return low_frame(ui, parts);
    }
    auto const& space = ui.space();
    page_ground(ui, parts.sub ? space.sub_header : ui.px(dawn_depth));
    PageFrame frame;
    if (parts.home) {
        frame.tap = home_header(ui, *parts.home);
    } else if (parts.sub) {
        frame.tap = sub_header(ui, *parts.sub);
    }
    auto rest = ui.page();
    take_top(rest, header_height(ui, parts));
    keep_tap(frame.tap, hotline_bar(ui, take_bottom(rest, space.hotline_bar), parts.hotlines,
                                    {parts.freshness, parts.toast}));
    auto content = inset(rest, space.margin, 0);
    take_top(content, parts.sub && ui.theme().landscape ? space.gap_dense : space.gutter);
    take_freshness(ui, content, parts);
    keep_tap(frame.tap, take_banners(ui, content, parts));
    keep_tap(frame.tap, take_crumbs(ui, content, parts));
    frame.content = content;
    frame.acts = content;
    return frame;
}

Rect sliding_part(Theme const& theme) {
    // In low reach the header of other pages lies at the bottom.
    auto const top = theme.low ? 0 : theme.space.sub_header;
    return {0, top, theme.panel.size.width,
            theme.panel.size.height - theme.space.sub_header - theme.space.hotline_bar};
}

}  // namespace sunhall
