#include "kiosk/ui/imgui_session.hpp"

#include <cfloat>
#include <cstring>

#include <imgui.h>

namespace sunhall {
namespace {

std::unique_ptr<Picture> build_atlas(ImFontAtlas& fonts, AtlasGlyphs glyphs) {
    static constexpr ImWchar only_space[] = {' ', ' ', 0};
    fonts.Flags |= ImFontAtlasFlags_NoMouseCursors;
    ImFontConfig font;
    if (glyphs == AtlasGlyphs::None) {
        fonts.Flags |= ImFontAtlasFlags_NoBakedLines;
        font.SizePixels = 13;  // the default font's own size
        font.GlyphRanges = only_space;
    }
    fonts.AddFontDefault(glyphs == AtlasGlyphs::None ? &font : nullptr);
    unsigned char* pixels = nullptr;
    int width = 0;
    int height = 0;
    fonts.GetTexDataAsAlpha8(&pixels, &width, &height);
    auto atlas = std::make_unique<Picture>(Picture::Kind::Coverage, width, height);
    for (int y = 0; y < height; ++y) {
        std::memcpy(atlas->row(y), pixels + static_cast<std::ptrdiff_t>(y) * width,
                    static_cast<std::size_t>(width));
    }
    fonts.SetTexID(texture_id(*atlas));
    fonts.ClearTexData();
    return atlas;
}

}  // namespace

ImguiSession::ImguiSession(AtlasGlyphs glyphs) : context_{ImGui::CreateContext()} {
    ImGui::SetCurrentContext(context_);
    auto& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.BackendRendererName = "sunhall pixman";
    io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
    io.ConfigFlags |= ImGuiConfigFlags_NoMouseCursorChange;
    io.MousePos = {-FLT_MAX, -FLT_MAX};
    atlas_ = build_atlas(*io.Fonts, glyphs);
}

ImguiSession::~ImguiSession() { ImGui::DestroyContext(context_); }

}  // namespace sunhall
