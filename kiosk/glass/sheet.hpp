// A sheet of pixels that is kept equal to ImGui's draw data by painting only what has changed.
//
// 1. Draw data becomes a display list (display_list.hpp), mostly upright rectangles.
// 2. It is compared with the list of the frame before; what is new, gone or moved is damage
//    (damage.hpp). A scrolling area that says by how much it moved is copied first, and only the
//    strip that came into view is damage.
// 3. Damage is painted with pixman (painter.hpp), from the whole list, clipped to the damage.
//
// Painting a part gives exactly the pixels that painting everything would give: each pixel depends
// on the list only. differing() checks that claim. Works without a window: tests and the tour paint
// into memory. UI thread.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

#include "kiosk/typeset/picture.hpp"
#include "kiosk/ui/page_push.hpp"

struct ImDrawData;

namespace sunhall {

struct PixelView;

/// The draw data as an Opaque picture of its own, without a window (the tour).
[[nodiscard]] PictureRef painted(ImDrawData const& data, int width, int height);

class Sheet {
public:
    /// A sheet of its own memory.
    Sheet(int width, int height);

    /// A sheet over memory of somebody else, 0xXXRRGGBB, which must outlive it.
    explicit Sheet(PixelView const& pixels);

    Sheet(Sheet const&) = delete;
    Sheet& operator=(Sheet const&) = delete;
    Sheet(Sheet&&) noexcept;
    Sheet& operator=(Sheet&&) noexcept;
    ~Sheet();

    /// Brings the pixels up to date; returns the rectangles that changed, none for no change. The
    /// pictures drawn need not live on after this.
    std::vector<Rect> show(ImDrawData const& data);

    /// Everything is painted at the next show(); a slide ends.
    void invalidate();

    /// Brings all but the push's moving part up to date, which then slides in by slide(). Returns
    /// what changed. The pictures drawn must live until the slide is over.
    std::vector<Rect> begin_slide(ImDrawData const& data, PagePush const& push);

    /// So many columns have arrived. Returns what changed; nothing where no slide goes on.
    Rect slide(int arrived);

    /// A copy of the pixels.
    [[nodiscard]] PictureRef picture() const;

    /// Pixels that painting this draw data from nothing would make different from what is here.
    [[nodiscard]] std::size_t differing(ImDrawData const& data) const;

    [[nodiscard]] int width() const;
    [[nodiscard]] int height() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace sunhall
