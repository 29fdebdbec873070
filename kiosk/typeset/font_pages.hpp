// Memory that font files take while nothing is typeset.
//
// FreeType maps our font files, 16 to 26 MB each, and for every glyph it reads the kernel maps
// sixteen pages around it. After a page or two that is 15 MB of a terminal's memory, for texts that
// have long been made into pictures.
#pragma once

namespace sunhall {

/// Lets go of the mapped pages of font files; they are mapped again, from the page cache, when a
/// glyph is read, also by a thread that is setting text meanwhile. Half a millisecond: between
/// frames, not within one.
void release_font_pages();

}  // namespace sunhall
