// The keyboard with its words, and the candidates above it.
#pragma once

#include <vector>

#include "kiosk/input/candidates.hpp"
#include "kiosk/input/keyboard.hpp"
#include "kiosk/input/typing.hpp"
#include "kiosk/models/search_view.hpp"
#include "kiosk/wording/wording.hpp"

namespace sunhall {

[[nodiscard]] std::vector<std::vector<SearchView::Key>> keys_shown(Wording const& wording,
                                                                   KeyLayer layer);

/// None where nothing is spelled.
[[nodiscard]] SearchView::CandidateBar candidates_shown(Wording const& wording,
                                                        Candidates& candidates,
                                                        Typing const& typing);

}  // namespace sunhall
