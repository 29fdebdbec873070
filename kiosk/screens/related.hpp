// A card of links below a text: what the text is about, what else is urgent.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kiosk/screens/page_area.hpp"

namespace sunhall {

struct RelatedLinks {
    std::string const& heading;
    std::vector<LinkView> const& links;
    ItemRef const& item;  ///< The item that names them, and in which field.
    std::string field;
};

/// Cut off the top of `rest`; nothing where there are none.
[[nodiscard]] std::optional<Intent> draw_related(Ui& ui, Rect& rest, RelatedLinks const& related);

}  // namespace sunhall
