// How a scrolling area tells the glass by how much it has moved.
//
// ImGui's draw lists carry callback commands; ours has nothing to do when called, its address alone
// says "from here on, with this clip rectangle, lies a scrolling area", and its data holds the
// area's id and scroll offset. The glass compares offsets of two frames it really painted, so
// frames that were dropped in between do no harm. The same list works on any stock back end.
//
// For an area to be moved by copying, everything inside must have exactly the area's clip rectangle
// and lie on whole pixels, and nothing fixed (a background, a card) may be drawn inside it.
#pragma once

#include <cstdint>

struct ImDrawList;
struct ImDrawCmd;

namespace sunhall {

struct ScrollMark {
    std::uint32_t area;  ///< An ImGuiID, the same in every frame.
    int offset;          ///< Whole pixels scrolled down.
};

/// Call while the list's clip rectangle is the area's.
void mark_scrolling(ImDrawList& list, ScrollMark mark);

/// The callback that stands for a mark; never does anything.
void scroll_marker(ImDrawList const* list, ImDrawCmd const* command);

/// The mark in a command whose UserCallback is scroll_marker.
[[nodiscard]] ScrollMark scroll_mark(ImDrawCmd const& command);

}  // namespace sunhall
