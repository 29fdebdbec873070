// Recognises two triangles that are an upright rectangle pixman can paint exactly.
#pragma once

#include <array>
#include <optional>

#include "kiosk/glass/display_list.hpp"

struct ImDrawVert;

namespace sunhall {

/// The four corners in ImGui's order: top left, top right, bottom right, bottom left.
using Quad = std::array<ImDrawVert const*, 4>;

/// None when it is slanted, on fractional pixels, scaled, tinted or shaded in a way that only the
/// general way of painting triangles does right. The entry has no hash yet.
[[nodiscard]] std::optional<Entry> upright_entry(Quad const& quad, Picture const& picture,
                                                 Rect const& clip);

/// ImGui's colour in our order of bytes.
[[nodiscard]] std::uint32_t colour_of(ImDrawVert const& vertex);

}  // namespace sunhall
