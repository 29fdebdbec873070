// The search page's pieces, which portrait, landscape and low reach put into different places.
#pragma once

#include <optional>

#include "kiosk/models/search_view.hpp"
#include "kiosk/screens/page_area.hpp"

namespace sunhall {

inline constexpr int candidate_height = 96;  // tokens.md §5, keyboard
inline constexpr int tray_pad = 20;

[[nodiscard]] std::optional<Intent> draw_search_field(Ui& ui, Rect const& area,
                                                      SearchView const& view);
/// The same to look at only, for a place that cannot be reached.
void draw_search_text(Ui& ui, Rect const& area, SearchView const& view);
[[nodiscard]] std::optional<Intent> draw_search_keys(Ui& ui, Rect const& area,
                                                     SearchView const& view);
[[nodiscard]] std::optional<Intent> draw_search_candidates(Ui& ui, Rect const& area,
                                                           SearchView const& view);
/// The button that brings the keyboard back.
[[nodiscard]] std::optional<Intent> draw_unfold(Ui& ui, Rect const& area, SearchView const& view);

/// Filters and rows, or what else to do where nothing was found.
[[nodiscard]] std::optional<Intent> draw_search_hits(Ui& ui, Rect rest, SearchView const& view);
/// Advice, other ways, what can be told, and telephones, one below the other; scrolled where the
/// keyboard leaves too little room.
[[nodiscard]] std::optional<Intent> draw_nothing_found(Ui& ui, Rect const& area,
                                                       std::string const& list,
                                                       SearchView::NothingFound const& nothing);
/// The first row on a card of its own, if there is one; as high as `first_hit_height`.
[[nodiscard]] std::optional<Intent> draw_first_hit(Ui& ui, Rect const& area,
                                                   SearchView const& view);
[[nodiscard]] int first_hit_height(Ui const& ui);
/// The rows alone, or that there are none: for a place where nothing is touched.
void show_search_hits(Ui& ui, Rect rest, SearchView const& view);

}  // namespace sunhall
