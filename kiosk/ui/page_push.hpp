// The slide from one page to the next: old and new page as pictures, header and hotline bar still.
//
// The app takes a picture of what is shown, builds the new page and takes a picture of that, and
// then asks this for a frame until it says it is done. Touches that arrive meanwhile stay queued.
#pragma once

#include <memory>

#include "kiosk/ui/layout.hpp"
#include "kiosk/ui/theme.hpp"
#include "kiosk/ui/ui_session.hpp"

namespace sunhall {

struct Picture;

enum class PushDirection { Forward, Back };

class PagePush {
public:
    /// `moving` is the part that slides: between the header and the hotline bar.
    PagePush(std::shared_ptr<Picture const> from, std::shared_ptr<Picture const> to, Rect moving,
             PushDirection direction, Moment started, Theme const& theme);

    /// Draws the state at that moment; to be called between begin and finish, instead of a page.
    void draw(Ui& ui);
    /// True once the last drawn state was that of the new page at rest.
    [[nodiscard]] bool finished() const { return finished_; }

private:
    std::shared_ptr<Picture const> from_, to_;
    Rect moving_;
    PushDirection direction_;
    std::chrono::milliseconds duration_;
    Moment started_;
    bool finished_ = false;
};

}  // namespace sunhall
