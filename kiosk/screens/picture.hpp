// A picture of a page, as large as the panel allows, with buttons to make it larger and smaller.
#pragma once

#include <optional>

#include "kiosk/models/view.hpp"
#include "kiosk/ui/ui.hpp"

namespace sunhall {

/// Above the page; nothing where none is open.
[[nodiscard]] std::optional<Intent> draw_picture(Ui& ui, std::optional<PictureView> const& view);

}  // namespace sunhall
