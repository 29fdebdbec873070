// The life of a frame: Dear ImGui's context, the finger's input, and what the frame recorded.
//
// 1. One session for a program's life; it owns the ImGui context, set up for a kiosk: no ini file,
//    no keyboard navigation, the smallest font atlas that ImGui accepts (its white texel marks
//    fills; all our text is pictures).
// 2. `begin`, draw, `finish`: the draw data go to the glass. A tap that opens another page leads to
//    `abandon` and a second `begin` with `after()` of the same input in the same turn of the loop:
//    the visitor sees the new page first, never the old one again.
// 3. When `animating()` answers false after `finish`, nothing will change until there is input,
//    new content or the clock's minute: the loop may sleep.
//
// UI thread only.
#pragma once

#include <memory>
#include <string_view>

#include "kiosk/ui/frame_record.hpp"
#include "kiosk/ui/pointer.hpp"
#include "kiosk/ui/theme.hpp"
#include "kiosk/ui/ui.hpp"
#include "sync/base/clock.hpp"

struct ImDrawData;

namespace sunhall {

class Typesetter;

struct FrameInput {
    Pointer pointer;
    Moment now;

    /// For the second frame of the same turn: the finger without its edges.
    [[nodiscard]] FrameInput after() const { return {pointer.still(), now}; }
};

class UiSession {
public:
    UiSession(Typesetter& typesetter, Theme const& theme);
    ~UiSession();
    UiSession(UiSession const&) = delete;
    UiSession& operator=(UiSession const&) = delete;

    /// Between frames only.
    void set_theme(Theme const& theme);
    [[nodiscard]] Theme const& theme() const;

    [[nodiscard]] Ui begin(FrameInput const& input);
    /// Ends the frame without drawing it.
    void abandon();
    /// Ends the frame. The draw data and every picture in them live until the next `begin`.
    ImDrawData const& finish();

    [[nodiscard]] bool animating() const;
    /// Of the last frame that was begun.
    [[nodiscard]] FrameRecord const& frame_record() const;

    /// The next visitor finds every list at its top; the finger on the glass no longer counts.
    void forget();
    /// The same for one scrolled area: a page opened anew starts at its top.
    void forget_scroll(std::string_view id);

private:
    std::unique_ptr<UiState> state_;
};

}  // namespace sunhall
