// Pixels that are made once and then only looked at: text, icons, masks, QR codes, whole pages.
//
// Nearly everything on the glass is a Coverage picture: one byte a pixel, drawn in whatever colour
// its user wants. Colour and Opaque hold 32-bit pixels as a processor reads them: 0xAARRGGBB,
// premultiplied; the alpha of Opaque is not looked at. A picture does not change after its maker
// handed it out: the glass tells pictures apart by their serial and would not notice.
//
// A picture is its own texture id: `list->AddImage(texture_id(picture), …)`. It must then live
// until the frame that draws it has been presented. UI thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "kiosk/typeset/rect.hpp"

namespace sunhall {

struct Picture {
    enum class Kind : std::uint8_t { Coverage, Colour, Opaque };

    /// Transparent (or black, if Opaque). Width and height are at least 1.
    Picture(Kind kind, int width, int height);
    Picture(Picture const&) = delete;
    Picture& operator=(Picture const&) = delete;
    Picture(Picture&&) noexcept = default;
    Picture& operator=(Picture&&) = delete;
    ~Picture() = default;

    [[nodiscard]] std::uint8_t* row(int y) { return pixels.data() + offset(y); }
    [[nodiscard]] std::uint8_t const* row(int y) const { return pixels.data() + offset(y); }
    [[nodiscard]] std::size_t bytes() const { return pixels.size(); }

    Kind kind;
    int width, height;
    int stride;  ///< Bytes from one row to the next, a multiple of 4 as cairo and pixman want it.
    std::vector<std::uint8_t> pixels;
    std::uint64_t serial;  ///< Never given twice.

private:
    [[nodiscard]] std::size_t offset(int y) const {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(stride);
    }
};

using PictureRef = std::shared_ptr<Picture const>;

/// What ImGui carries from the ui to the glass (an ImTextureID is a void*).
[[nodiscard]] inline void* texture_id(Picture const& picture) {
    return const_cast<Picture*>(&picture);
}
[[nodiscard]] inline void* texture_id(PictureRef const& picture) { return texture_id(*picture); }

/// A mask whose corners are drawn as they are and whose edges and middle are stretched, so that one
/// small picture serves rectangles of every size.
struct NineSlice {
    PictureRef picture;
    int corner;     ///< Pixels of each corner; the row and column after it are what is stretched.
    int outset;     ///< How far the mask reaches beyond the rectangle it belongs to, on all sides.
    bool hollow{};  ///< The middle is empty: draw eight parts, leave out the ninth.
};

}  // namespace sunhall
