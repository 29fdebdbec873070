// The terminal's window: ImGui's draw data becomes pixels, fingers become the Ui's pointer.
//
// How a loop uses it:
//     while (!quit) {
//         glass.wait(until_next_deadline);       // asleep here nearly always
//         auto const input = glass.feed(now);    // up to one press or release
//         if (input.draw || something_changed) {
//             … the UiSession draws a page with input.pointer …
//             glass.present(session.finish());
//         }
//     }                                          // wait() returns at once while events are left
//
// 1. The window's surface lies in memory; SDL sends the rectangles we name and nothing else. No
//    graphics processor, no driver, no vsync to wait for.
// 2. A frame is compared with the one before (sheet.hpp): an unchanged frame costs the comparison.
// 3. Touch is ours: the first finger wins, further fingers do nothing, a mouse works where there
//    is one. ImGui 1.86 looks at the button once a frame, so feed() stops after each edge.
// 4. Time is an argument: the caller's clock is the one of frames and samples.
// 5. Lost pixels are the window system's business to tell (expose): then all is painted again.
//
// One Glass at a time, on the UI thread; only wake() may be called from anywhere.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "kiosk/typeset/picture.hpp"
#include "kiosk/ui/layout.hpp"
#include "kiosk/ui/page_push.hpp"
#include "kiosk/ui/pointer.hpp"
#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"

struct ImDrawData;

namespace sunhall {

struct GlassSettings {
    std::string title = "Sunhall";
    std::optional<Extent> window;  ///< A window of this size; none: the whole screen.
};

/// What feed() found.
struct Input {
    bool quit = false;     ///< The window was closed, or SIGTERM or SIGINT came.
    bool woken = false;    ///< Somebody called wake().
    bool touched = false;  ///< A person did something: the idle clock starts again.
    bool draw = false;     ///< A page may look different now: build a frame before the next feed().
    Pointer pointer;       ///< For that frame.
};

class Glass {
public:
    /// Refused, with SDL's words, when there is no display to open.
    static Result<Glass> open(GlassSettings const& settings);

    Glass(Glass const&) = delete;
    Glass& operator=(Glass const&) = delete;
    Glass(Glass&&) noexcept;
    Glass& operator=(Glass&&) noexcept;
    ~Glass();

    /// Sleeps until there is an event, a wake() or the time is over; none: no time limit.
    void wait(std::optional<std::chrono::milliseconds> limit);

    /// Sleeps until the moment of a frame, though a finger moves: what it does meanwhile is kept
    /// for feed(). Ends early when it is lifted.
    void outwait_moves(Clock const& clock, Moment frame);

    /// Whether a press or a release that was kept waits for feed().
    [[nodiscard]] bool edge_waits() const;

    /// Takes the events that came, at most up to the first press or release. The rest waits.
    Input feed(Moment now);

    /// Paints and shows what differs from the last frame. False: nothing did, the loop may sleep
    /// unless the Ui is animating. Pictures in the draw data need not live on after this.
    bool present(ImDrawData const& data);

    /// The page in the draw data slides in over the one that is shown: this step, and each slide()
    /// after it. The pictures drawn must live until the slide is over, so build no frame meanwhile.
    void begin_slide(ImDrawData const& data, PagePush const& push, int arrived);

    /// So many columns have arrived. False when nothing slides: it is over, or the window was
    /// changed, and a frame is to be presented.
    bool slide(int arrived);

    /// Everything is painted again at the next present().
    void invalidate();

    [[nodiscard]] Extent size() const;

    /// Frames that changed at least one pixel, since the start.
    [[nodiscard]] std::uint64_t presented() const;

    /// What is on the glass.
    [[nodiscard]] PictureRef picture() const;

    /// Pixels that painting the frame just presented from nothing would make different: none, or
    /// there is a bug.
    [[nodiscard]] std::size_t differing(ImDrawData const& data) const;

    /// Ends wait() from any thread; what a Mailbox calls. Harmless before and after a Glass.
    static void wake();

private:
    struct Window;
    explicit Glass(std::unique_ptr<Window> window);

    std::unique_ptr<Window> window_;
};

}  // namespace sunhall
