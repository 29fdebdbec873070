// The right column of a landscape page: what one takes along, in sight while the rest scrolls
// (tokens.md §6).
#pragma once

#include <optional>

#include "kiosk/models/view.hpp"
#include "kiosk/ui/ui.hpp"

namespace sunhall {

struct SideColumn {
    /// Above what can be printed: the place of the code.
    Rect place;
    std::optional<Intent> asked;
};

/// Cut off `rest` with the gap to it, as wide as a code of that width needs; what can be printed
/// lies at its foot.
[[nodiscard]] SideColumn take_side_column(Ui& ui, Rect& rest, int code_width,
                                          std::vector<LinkView> const& actions);

}  // namespace sunhall
