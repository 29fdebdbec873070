// Columns and bars that several pages share, in the units of tokens.md (ui.px makes pixels of
// them).
#pragma once

namespace sunhall {

/// What one takes along, beside the text (tokens.md §6, landscape guide).
inline constexpr int side_column = 440;

/// Groups beside a list (tokens.md §5, group rail).
inline constexpr int rail_width = 240;
inline constexpr int large_rail_width = 300;

/// Below a list that is turned page by page (tokens.md §5, paging).
inline constexpr int pager_height = 80;

}  // namespace sunhall
