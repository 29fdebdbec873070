// The control socket's answer to "screen": what the present frame shows and offers, as JSON.
#pragma once

#include <string>
#include <string_view>

#include "kiosk/ui/frame_record.hpp"
#include "sync/formats/json.hpp"

namespace sunhall {

struct ScreenFacts {
    std::string screen;
    std::string_view language;
    bool speaking = false;
};

/// {"screen": page, "language": "zh-Hans", "speaking": false, "targets": [{id, role, label, rect,
/// enabled, item, field, digest}], "texts": [{text, rect, item, field, digest, missing_glyphs,
/// cut}], "codes":
/// [{content, rect, …}]}. What a visitor typed is told as {text: "", typed_characters}, never as
/// itself. Rectangles are [x, y, width, height] in pixels of the window.
[[nodiscard]] Json screen_answer(ScreenFacts const& facts, FrameRecord const& record);

}  // namespace sunhall
