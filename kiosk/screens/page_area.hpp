// Where a page draws, and the ways in which all pages use their place alike.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/models/list_worded.hpp"
#include "kiosk/models/shown.hpp"
#include "kiosk/ui/chip.hpp"
#include "kiosk/ui/labelled_text.hpp"
#include "kiosk/ui/tab_row.hpp"
#include "kiosk/ui/ui.hpp"

namespace sunhall {

struct PageArea {
    /// Between header and freshness line, within the margins.
    Rect content;
    /// The part of it in which things may be touched: all, in low reach the lower half.
    Rect acts;
    /// Names the page where it scrolls, so that every page remembers its own place.
    std::string key;
};

/// Which item and field a text comes from, as the frame's record wants it.
[[nodiscard]] TextOrigin origin(ItemRef const& item, std::string field);

/// Content that may be longer than its place. Cards keep their shadows: the moving area reaches
/// into the page's margin, or where another column stands beside it a little into the gutter, so
/// that the mark has its place there. `draw` gets a rectangle of the area's width, as high as it
/// wants, and answers the height it took.
void scrolled(Ui& ui, std::string const& id, Rect const& area,
              std::function<int(Rect content)> const& draw);

/// Title and a small line below it, cut off the top of `rest` with the gap to what follows.
void title_block(Ui& ui, Rect& rest, ItemRef const& item, std::string_view title,
                 std::string_view note);
/// The same with chips before the line.
void title_block(Ui& ui, Rect& rest, ItemRef const& item, std::string_view title,
                 std::vector<std::string> const& chips, std::string_view meta,
                 ChipTone tone = ChipTone::Way);

/// The name of a list's page, cut off the top of `rest`. In low reach it fills the upper half, as
/// the door through which one came, and `rest`, which lies below, stays whole.
void list_title(Ui& ui, Rect& rest, PageArea const& page, Icon icon, ItemRef const& item,
                std::string_view title, std::string_view note);

/// In scrolled content that begins at `top` (already moved), in low reach: cuts off so much that
/// what follows begins where it can be touched, however short what stands above it is.
void take_down_to_acts(Ui const& ui, Rect& content, PageArea const& page, int top, int area_top);

/// Tabs of equal width, in two rows where one is too narrow, with the gap to what follows, cut off
/// the top of `rest`; nothing where there are none.
[[nodiscard]] std::optional<Intent> take_tabs(Ui& ui, Rect& rest, std::vector<TabView> const& views,
                                              TabLook look = TabLook::Card);

/// A white card around content of known height, cut off the top of `rest`; answers its inside.
[[nodiscard]] Rect take_card(Ui& ui, Rect& rest, int inside_height);

/// A line before the second column of a list.
void divide(Ui& ui, Rect const& cell);

[[nodiscard]] std::vector<LabelledText> labelled(ItemRef const& item,
                                                 std::vector<Fact> const& facts);

/// A card of labelled texts, cut off the top of `rest`.
void facts_card(Ui& ui, Rect& rest, ItemRef const& item, std::vector<Fact> const& facts,
                LabelledStyle const& style);

/// Remembers what a part of a page was asked, if anything; one finger asks one thing a frame.
inline void keep(std::optional<Intent>& asked, std::optional<Intent> next) {
    if (next) {
        asked = std::move(next);
    }
}

}  // namespace sunhall
