// The one Dear ImGui context, set up as this program uses it: no files, no keyboard navigation, no
// cursor, 16-bit indices with vertex offsets, and the smallest font atlas ImGui accepts (text is
// drawn from our own pictures; the atlas's white texel is in every plain rectangle).
//
// Create it before the Ui and the Glass, destroy it after them. UI thread.
#pragma once

#include <memory>

#include "kiosk/typeset/picture.hpp"

struct ImGuiContext;

namespace sunhall {

/// Glyphs::Ascii is for tests that look at ImGui's own widgets.
enum class AtlasGlyphs { None, Ascii };

class ImguiSession {
public:
    explicit ImguiSession(AtlasGlyphs glyphs = AtlasGlyphs::None);
    ~ImguiSession();
    ImguiSession(ImguiSession const&) = delete;
    ImguiSession& operator=(ImguiSession const&) = delete;

private:
    ImGuiContext* context_;
    std::unique_ptr<Picture> atlas_;
};

}  // namespace sunhall
