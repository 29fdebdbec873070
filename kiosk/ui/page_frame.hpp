// What surrounds every page: daylight on the ground, the header, the banner, the age of the
// content, and the hotlines as the dark floor. 返回 and 首页 lie at the same place on every page.
//
// In low reach the upper half shows and the lower half acts: who and where stand at the top, back,
// home and the controls in a row above the hotlines, and a banner that leads on lies below the
// line.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/ui/breadcrumb.hpp"
#include "kiosk/ui/ui.hpp"

namespace sunhall {

/// A reading aid in the header. Switched on it is dark and its label names the way back.
struct HeaderControl {
    std::string id;
    Icon icon = Icon::TextSize;
    std::string label;
    bool on = false;
};

/// The header of the home page: who we are and what time it is.
struct HomeHeader {
    std::string hall, place, mark;  ///< `mark`: 演示数据; empty: none.
    std::string clock, date;
    std::vector<HeaderControl> controls;
    TextOrigin origin;
    bool row = true;  ///< In portrait, of controls; where there is none, the page begins higher up.
    ContentPicture emblem = {};  ///< The hall's own; without bytes: Sunhall's.
    std::string emblem_shows = {};
};

/// The header of every other page.
struct SubHeader {
    std::string back, home;  ///< Labels: 返回, 首页.
    std::string way_name, mark;
    std::string clock, date;  ///< Shown where there is room, in landscape.
    std::vector<HeaderControl> controls;
    /// The pages above this one, the way first. In landscape they take the place of the way's name,
    /// in portrait a line above the page; in low reach they are only shown, and in large text the
    /// way's name says enough.
    std::vector<Crumb> crumbs = {};
};

struct HotlineTile {
    std::string id;
    std::string number, name;
    TextOrigin origin;
};

/// A key in the bar, in place of the tiles.
struct BarKey {
    std::string id;
    Icon icon = Icon::Stop;
    std::string label;
    bool enabled = true;
};

struct HotlineBar {
    std::string number, caption;  ///< 12345
    TextOrigin origin;
    std::vector<HotlineTile> tiles;  ///< The last one leads to all of them.
    std::vector<BarKey> keys;        ///< While there are any, the tiles give way to them.
    bool touchable = true;           ///< False on the page of hotlines itself.
};

struct FreshnessLine {
    std::string text, verified;
    std::vector<std::string> short_lines;  ///< For the landscape bar.
    bool stale = false;                    ///< The sign before it is amber, not green.
};

struct BannerStrip {
    enum class Kind { Urgent, Stale };
    Kind kind = Kind::Stale;
    std::string id;  ///< Empty: it leads nowhere.
    std::string title, detail, action;
    TextOrigin origin;
};

struct FrameParts {
    std::optional<HomeHeader> home;
    std::optional<SubHeader> sub;
    std::vector<BannerStrip> banners;        ///< One below the other.
    std::optional<FreshnessLine> freshness;  ///< Home always; other pages where it is wanted.
    HotlineBar hotlines;
    /// What has just happened, for as long as it is to be read, in the place of the freshness line;
    /// in portrait only where there is one.
    std::string toast = {};
};

struct FrameTap {
    enum class Kind { Back, Home, Crumb, Control, Hotline, Banner, Key };
    Kind kind;
    std::size_t index = 0;  ///< Of the crumb, control, hotline tile, banner or key.
};

struct PageFrame {
    Rect content;  ///< Between the header or banner and the freshness line or the bar, in margins.
    Rect acts;     ///< The part of it in which things may be touched: in low reach the lower one.
    std::optional<FrameTap> tap;
};

/// Draws all of it; the page then draws within `content`.
[[nodiscard]] PageFrame page_frame(Ui& ui, FrameParts const& parts);

/// The part of a page that slides when one page follows another: all but header and hotline bar.
[[nodiscard]] Rect sliding_part(Theme const& theme);

}  // namespace sunhall
