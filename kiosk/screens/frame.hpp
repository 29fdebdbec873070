// The frame around every page, from its view: header, banner, freshness, hotlines, idle question.
#pragma once

#include <optional>

#include "kiosk/models/frame_view.hpp"
#include "kiosk/ui/ui.hpp"

namespace sunhall {

struct DrawnFrame {
    /// What is left for the page, within the margins.
    Rect content;
    /// The part of it in which things may be touched.
    Rect acts;
    std::optional<Intent> asked;
};

[[nodiscard]] Accent accent_of(Doorway doorway);

[[nodiscard]] DrawnFrame draw_frame(Ui& ui, FrameView const& view);

/// Above everything else; nothing where nobody is asked.
[[nodiscard]] std::optional<Intent> draw_question(Ui& ui, FrameView const& view);

}  // namespace sunhall
