// The breadcrumb (面包屑): the names of the pages above this one with chevrons between them, each a
// target. The page's own title follows it and is not repeated.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "kiosk/ui/ui.hpp"

namespace sunhall {

struct Crumb {
    std::string label;
    TextOrigin origin;
};

/// How wide its names are, chevrons included.
[[nodiscard]] int breadcrumb_width(Ui const& ui, std::span<Crumb const> crumbs,
                                   TypeStyle const& style);

/// From the left of the area and as high as it. Answers which name was tapped, from 0. What is
/// wider than the area is set smaller; the last name is cut where that is not enough.
[[nodiscard]] std::optional<std::size_t> breadcrumb(Ui& ui, Rect area,
                                                    std::span<Crumb const> crumbs, TypeStyle style);

}  // namespace sunhall
