// ImGui frames without a window: a page is a function that draws, a frame is its draw data.
#pragma once

#include <array>
#include <cstddef>
#include <functional>

#include <imgui.h>

#include "kiosk/typeset/picture.hpp"
#include "kiosk/ui/imgui_session.hpp"
#include "kiosk/ui/layout.hpp"

namespace sunhall {

class Frames {
public:
    explicit Frames(Extent size, AtlasGlyphs glyphs = AtlasGlyphs::None) : session_{glyphs} {
        auto& io = ImGui::GetIO();
        io.DisplaySize = {static_cast<float>(size.width), static_cast<float>(size.height)};
        io.DeltaTime = 1.0F / 60;
    }

    /// A frame of whatever windows `build` begins and ends.
    ImDrawData const& of_windows(std::function<void()> const& build) {
        ImGui::NewFrame();
        build();
        ImGui::Render();
        return *ImGui::GetDrawData();
    }

    /// A frame of one list, as a page is.
    ImDrawData const& of(std::function<void(ImDrawList&)> const& draw) {
        return of_windows([&] { draw(*ImGui::GetBackgroundDrawList()); });
    }

private:
    ImguiSession session_;
};

inline ImVec2 at(int x, int y) { return {static_cast<float>(x), static_cast<float>(y)}; }

inline void fill(ImDrawList& list, Rect const& area, ImU32 colour) {
    list.AddRectFilled(at(area.x, area.y), at(area.right(), area.bottom()), colour);
}

inline void image(ImDrawList& list, PictureRef const& picture, int x, int y,
                  ImU32 colour = IM_COL32_WHITE) {
    list.AddImage(texture_id(picture), at(x, y), at(x + picture->width, y + picture->height),
                  {0, 0}, {1, 1}, colour);
}

/// The nine (or, hollow, eight) parts of a mask around a rectangle.
inline void nine(ImDrawList& list, Rect const& area, NineSlice const& mask, ImU32 colour) {
    auto const side = static_cast<float>(mask.picture->width);
    int const o = mask.outset;
    int const c = mask.corner;
    std::array const xs{area.x - o, area.x - o + c, area.right() + o - c, area.right() + o};
    std::array const ys{area.y - o, area.y - o + c, area.bottom() + o - c, area.bottom() + o};
    float const k = static_cast<float>(c) / side;
    float const middle = 0.5F;
    std::array const from{0.0F, middle, 1 - k};
    std::array const to{k, middle, 1.0F};
    for (std::size_t part = 0; part < 9; ++part) {
        auto const i = part % 3;
        auto const j = part / 3;
        if (!mask.hollow || part != 4) {
            list.AddImage(texture_id(mask.picture), at(xs[i], ys[j]), at(xs[i + 1], ys[j + 1]),
                          {from[i], from[j]}, {to[i], to[j]}, colour);
        }
    }
}

}  // namespace sunhall
