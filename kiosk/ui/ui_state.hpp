// What a Ui remembers between two calls and between two frames. Inside kiosk/ui only; the one
// header here that shows Dear ImGui.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include <imgui.h>

#include "kiosk/typeset/lru.hpp"
#include "kiosk/typeset/qr.hpp"
#include "kiosk/typeset/typesetter.hpp"
#include "kiosk/ui/frame_record.hpp"
#include "kiosk/ui/imgui_session.hpp"
#include "kiosk/ui/kinetic.hpp"
#include "kiosk/ui/masks.hpp"
#include "kiosk/ui/scroll_view.hpp"
#include "kiosk/ui/theme.hpp"
#include "kiosk/ui/ui_session.hpp"

namespace sunhall {

struct UiState {
    UiState(Typesetter& setter, Theme const& look) : typesetter{setter}, theme{look} {}

    struct Press {
        double depth = 0;  ///< How far the press shows, 0 … 1.
        bool held = false;
    };
    struct Scrolled {
        Kinetic kinetic;
        ScrollView view;
        bool drawn = false;  ///< In this frame.
    };
    struct Entrance {
        Moment start{};
        unsigned frame = 0;  ///< In which it was last asked for.
    };

    ImguiSession imgui;
    Typesetter& typesetter;
    Theme theme;
    Masks masks;

    Pointer pointer;
    Moment now{};
    Moment before{};
    unsigned frame = 0;
    bool begun = false;
    ImDrawList* list = nullptr;
    std::vector<Rect> clips;
    std::vector<TextOrigin> origins;
    Accent accent = Accent::Neutral;
    std::string shapes = "zh-CN";
    FrameRecord record;

    bool claimed = false;     ///< The touch belongs to a scrolled area: it taps nothing.
    bool only_shows = false;  ///< What is drawn now offers nothing to touch.
    bool tapped = false;      ///< Something was, in this frame.
    bool moving = false;

    std::map<std::string, Press, std::less<>> presses;
    std::map<std::string, Scrolled, std::less<>> scrolled;
    std::map<std::string, Entrance, std::less<>> entrances;
    std::map<std::pair<std::string, int>, QrCode> codes;
    Lru<PictureRef> pictures;  ///< Of the content; null: cannot be decoded.

    [[nodiscard]] Rect page() const {
        return {0, 0, theme.panel.size.width, theme.panel.size.height};
    }
    [[nodiscard]] Rect clip() const { return clips.empty() ? page() : clips.back(); }
    [[nodiscard]] double seconds() const {
        return std::chrono::duration<double>(now - before).count();
    }
};

[[nodiscard]] inline ImVec2 at(int x, int y) {
    return {static_cast<float>(x), static_cast<float>(y)};
}
[[nodiscard]] inline ImU32 packed(Colour colour) {
    auto const placed = [](std::uint8_t channel, unsigned shift) {
        return ImU32{channel} << shift;
    };
    return placed(colour.red, IM_COL32_R_SHIFT) | placed(colour.green, IM_COL32_G_SHIFT) |
           placed(colour.blue, IM_COL32_B_SHIFT) | placed(colour.alpha, IM_COL32_A_SHIFT);
}

}  // namespace sunhall
