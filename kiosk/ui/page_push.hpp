// The course of a slide from one page to the next: how far the new page has come at a moment.
//
// Only what lies between header and hotline bar slides; the glass moves the pixels
// (kiosk/glass/slide.hpp). Touches that arrive meanwhile stay queued.
#pragma once

#include "kiosk/ui/layout.hpp"
#include "kiosk/ui/theme.hpp"
#include "sync/base/clock.hpp"

namespace sunhall {

enum class PushDirection { Forward, Back };

class PagePush {
public:
    /// `moving` is the part that slides.
    PagePush(Rect const& moving, PushDirection direction, Moment started, Theme const& theme);

    /// Columns of the part that the new page covers: from 0 to its width, where the slide is over.
    [[nodiscard]] int arrived(Moment now) const;

    [[nodiscard]] Rect const& moving() const { return moving_; }
    [[nodiscard]] PushDirection direction() const { return direction_; }

private:
    Rect moving_;
    PushDirection direction_;
    std::chrono::milliseconds duration_;
    Moment started_;
};

}  // namespace sunhall
