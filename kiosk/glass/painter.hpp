// Paints a display list, or the part of it that a rectangle shows, with pixman.
//
// Each pixel depends on the list only, never on the rectangle that was asked for: painting in parts
// and painting at once give the same pixels. UI thread.
#pragma once

#include <memory>

#include "kiosk/glass/display_list.hpp"
#include "kiosk/glass/pixels.hpp"

namespace sunhall {

class Painter {
public:
    /// The pixels must outlive the painter.
    explicit Painter(PixelView const& target);
    ~Painter();
    Painter(Painter const&) = delete;
    Painter& operator=(Painter const&) = delete;

    /// Everything of the list that is seen within the damage; black where it paints nothing.
    void paint(DisplayList const& list, Rect const& damage);

    /// Moves the pixels within the area, which lies inside the target.
    void move(Rect const& area, int dy);

private:
    struct Image;

    void paint(Entry const& entry, Rect const& seen, DisplayList const& list);
    void fill(Rect const& area, std::uint32_t colour);
    void shade(Entry const& entry, Rect const& seen);
    void blit(Entry const& entry, Rect const& seen);
    void rows(Entry const& entry, Rect const& seen);
    void columns(Entry const& entry, Rect const& seen);
    void mesh(Entry const& entry, Rect const& seen, std::vector<Corner> const& corners);

    PixelView target_;
    std::unique_ptr<Image> image_;
};

}  // namespace sunhall
